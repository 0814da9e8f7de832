from collections.abc import Callable
from typing import Any

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
    ) -> None: ...
    def __call__(self, *args: Any, **kwargs: Any) -> None: ...

def finish(record: int, write: int, event: int, stream: int, address: int, number: int, /) -> int: ...
