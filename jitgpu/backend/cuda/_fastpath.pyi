from collections.abc import Callable
from typing import Any, overload

class FastPath:
    launcher: Callable[..., None]
    def __init__(
        self,
        launcher: Callable[..., None],
        explain: Callable[[int], None],
        array_type: type,
        memory_type: type,
        arguments: tuple[tuple[int, int, tuple[Any, ...]], ...],
        launch: int,
        stream: object,
        function: int,
        grid: tuple[int, int, int],
        block: tuple[int, int, int],
        shared: int,
        device: int,
        check_device: bool,
        stream_given: bool = ...,
        given_stream: int = ...,
        follow: Callable[[], None] | None = ...,
    ) -> None: ...
    def __call__(self, *args: Any, **kwargs: Any) -> None: ...

class Finisher:
    def __init__(
        self, record: int, write: int, stream: int, address: int, failed: Callable[[int], None]
    ) -> None: ...
    def __call__(self, event: int, number: int, /) -> None: ...

class Extent:
    def __init__(self, slow: Callable[[Any], Any], array_type: type, memory_type: type) -> None: ...
    @overload
    def __call__(self, value: Any, /) -> tuple[int, int] | None: ...
    @overload
    def __call__(
        self, args: tuple[Any, ...], read: tuple[int, ...], written: tuple[int, ...], /
    ) -> tuple[list[tuple[int, int]], list[tuple[int, int]]] | None: ...
