"""The map from addresses to users: against a model that knows every byte."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jitgpu.executor import accesses as room
from jitgpu.executor.accesses import Accesses, Extent, Segment

SPAN = 24  # addresses that the extents below lie in: few, so that they meet


@dataclass(eq=False)
class User:
    """What uses memory, as a launch does: it knows where it stands in the map."""

    stream: int = 0
    read: list[Segment[Any]] = field(default_factory=list)
    written: list[Segment[Any]] = field(default_factory=list)


@dataclass
class Byte:
    """Who writes one byte, and who reads it since, the latest of each stream."""

    writer: User | None = None
    readers: dict[int, User] = field(default_factory=dict)


class Model:
    """The same by the byte."""

    def __init__(self) -> None:
        self.bytes = [Byte() for _ in range(SPAN)]

    def use(self, user: User, reads: Sequence[Extent], writes: Sequence[Extent]) -> set[User]:
        """Note a user; whom it must wait for."""
        waits: set[User | None] = set()
        for start, stop in (*reads, *writes):
            waits |= {byte.writer for byte in self.bytes[start:stop]}
        for start, stop in writes:
            waits |= {reader for byte in self.bytes[start:stop] for reader in byte.readers.values()}
        for start, stop in reads:
            for byte in self.bytes[start:stop]:
                byte.readers[user.stream] = user
        for start, stop in writes:
            for byte in self.bytes[start:stop]:
                byte.writer, byte.readers = user, {}
        return {other for other in waits if other is not None}

    def forget(self, user: User) -> None:
        for byte in self.bytes:
            if byte.writer is user:
                byte.writer = None
            byte.readers = {stream: reader for stream, reader in byte.readers.items() if reader is not user}


def use(
    accesses: Accesses[User], user: User, reads: Sequence[Extent] = (), writes: Sequence[Extent] = ()
) -> list[User]:
    """Note a user as the dispatcher does; whom it must wait for."""
    user.read, user.written, waits = accesses.users(reads, writes)
    for segment in user.read:
        segment.readers[user.stream] = user
    for segment in user.written:
        segment.writer, segment.readers = user, {}
    return waits


def forget(user: User) -> None:
    """Take a user out as a queue does when it is done."""
    for segment in user.written:
        if segment.writer is user:
            segment.writer = None
    for segment in user.read:
        if segment.readers.get(user.stream) is user:
            del segment.readers[user.stream]


def parts(accesses: Accesses[User], start: int, stop: int) -> list[Segment[User]]:
    """The segments there."""
    return accesses.users([(start, stop)], ())[0]


def users(accesses: Accesses[User], start: int, stop: int) -> list[tuple[int, int, User | None]]:
    """First address, the one behind the last, and writer of each segment there."""
    return [(part.start, part.stop, part.writer) for part in parts(accesses, start, stop)]


def check_agrees(accesses: Accesses[User], model: Model, start: int, stop: int) -> None:
    """The segments follow one another, fill the extent, and know the users of all their bytes."""
    at = start
    for segment in parts(accesses, start, stop):
        assert segment.start == at < segment.stop
        at = segment.stop
        for byte in model.bytes[segment.start : segment.stop]:
            assert segment.writer is byte.writer
            assert segment.readers == byte.readers
    assert at == max(start, stop)


extents = st.tuples(st.integers(0, SPAN), st.integers(0, SPAN)).map(sorted).map(tuple)
several = st.lists(extents, max_size=3)
steps = st.one_of(st.tuples(several, several, st.integers(0, 2)), st.integers(0, 50))


@settings(max_examples=300)
@given(st.lists(steps, min_size=3, max_size=30), st.sampled_from([1, 3, 6, 256]))
def test_every_byte_knows_its_users(program: list[Any], sweep_at: int) -> None:
    """A step is a user that reads and writes extents from a stream, or the number of one that is done. What nobody uses
    is swept out when there are more than ``sweep_at`` segments."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(room, "_LEAST_SWEEP", sweep_at)
        check_program(program)


def check_program(program: list[Any]) -> None:
    accesses, model, alive = Accesses[User](), Model(), list[User]()
    for step in program:
        if isinstance(step, int):
            if alive:
                user = alive.pop(step % len(alive))
                forget(user)
                model.forget(user)
            continue
        reads, writes, stream = step
        user = User(stream)
        assert set(use(accesses, user, reads, writes)) == model.use(user, reads, writes)
        alive.append(user)
        for start, stop in (*reads, *writes):
            check_agrees(accesses, model, start, stop)
    check_agrees(accesses, model, 0, SPAN)
    for user in alive:
        forget(user)
    check_agrees(accesses, Model(), 0, SPAN)


def test_an_extent_of_nothing_is_no_memory() -> None:
    accesses, writer = Accesses[User](), User()
    use(accesses, writer, writes=[(10, 20)])
    for address in (0, 10, 15, 20, 30):
        assert users(accesses, address, address) == []
    assert users(accesses, 10, 20) == [(10, 20, writer)]


def test_neighbours_are_apart() -> None:
    accesses = Accesses[User]()
    use(accesses, User(), writes=[(10, 20)])
    assert users(accesses, 0, 10) == [(0, 10, None)]
    assert users(accesses, 20, 30) == [(20, 30, None)]


def test_one_inside_the_other_cuts_it_in_three() -> None:
    accesses, writer, later = Accesses[User](), User(), User()
    use(accesses, writer, writes=[(0, 100)])
    assert users(accesses, 40, 60) == [(40, 60, writer)]
    use(accesses, later, writes=[(40, 60)])
    assert users(accesses, 0, 100) == [(0, 40, writer), (40, 60, later), (60, 100, writer)]
    forget(writer)
    assert users(accesses, 0, 100) == [(0, 40, None), (40, 60, later), (60, 100, None)]


def test_arguments_of_one_launch_that_overlap() -> None:
    """The second of them cuts what was found for the first."""
    accesses, launch = Accesses[User](), User()
    use(accesses, launch, reads=[(0, 100)], writes=[(40, 60)])
    assert [(part.start, part.readers) for part in parts(accesses, 0, 100)] == [
        (0, {0: launch}), (40, {}), (60, {0: launch}),
    ]  # fmt: skip
    assert users(accesses, 40, 60) == [(40, 60, launch)]
    forget(launch)
    assert not any(part.readers or part.writer for part in parts(accesses, 0, 100))


def test_what_nobody_uses_is_forgotten_in_time() -> None:
    accesses = Accesses[User]()
    for number in range(10_000):
        user = User()
        use(accesses, user, writes=[(100 * number, 100 * number + 50)])
        forget(user)
        assert len(accesses) <= 260


def test_what_is_used_is_not_forgotten() -> None:
    """However often the map is swept, also between two arguments of one launch."""
    accesses, alive = Accesses[User](), []
    for number in range(1_000):
        start = 1000 * number
        user = User()
        use(accesses, user, reads=[(start, start + 50)], writes=[(start + 100, start + 150)])
        alive.append((start, user))
        assert users(accesses, start + 300, start + 310) == [(start + 300, start + 310, None)]  # used by nobody
    for start, user in alive:
        (read,) = parts(accesses, start, start + 50)
        assert read.readers == {0: user}
        assert users(accesses, start + 100, start + 150) == [(start + 100, start + 150, user)]
    for _, user in alive:
        forget(user)
    for number in range(10_000, 20_000):
        users(accesses, 100 * number, 100 * number + 50)
    assert len(accesses) < 5_000


def test_what_fails_keeps_nothing_from_being_forgotten() -> None:
    accesses = Accesses[User]()
    with pytest.raises(TypeError):
        accesses.users([(None, 1)], ())  # type: ignore[list-item]
    for number in range(10_000):
        users(accesses, 100 * number, 100 * number + 50)
    assert len(accesses) < 1_000
