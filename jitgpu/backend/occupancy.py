"""What a GPU of each compute capability holds at once, and so what a launch may ask for.

The simulator has no multiprocessors, but kernels are written for some: launches are held against the limits of the
arch that is simulated, so that what runs there runs on the GPU. What an artifact takes is worked out from the same.

Source: CUDA C++ Programming Guide, "Technical Specifications per Compute Capability"; how registers and shared memory
are handed out is that of the CUDA Occupancy Calculator.
"""

from __future__ import annotations

from typing import NamedTuple

from jitgpu.backend.config import Limits
from jitgpu.values import Entry

__all__ = [
    "ARCHS", "Multiprocessor", "blocks_by_limit", "limits", "potential_block_size", "resident_blocks", "threads_limit",
]  # fmt: skip

_KIB = 1 << 10
_WARP = 32
_THREADS_PER_BLOCK = 1024
_REGISTERS = 64 * _KIB  # of a multiprocessor, and the most that one block may have
_REGISTER_UNIT = 256  # registers are given to warps in units of so many
_PARTITIONS = 4  # a warp's registers lie in one of four parts of the register file
_SHARED_BYTES = 48 * _KIB  # what a block may have without asking


class Multiprocessor(NamedTuple):
    """What one multiprocessor holds: resident threads and blocks, bytes of shared memory.

    A block takes ``reserved_bytes`` of shared memory besides its own, and all of it in units of ``shared_unit`` bytes.
    ``number`` is how many of them there are in the product named beside it.
    """

    threads: int
    blocks: int
    shared_bytes: int
    number: int
    reserved_bytes: int = 1 * _KIB
    shared_unit: int = 128


#: The archs that can be simulated, with the product whose number of multiprocessors is taken.
ARCHS: dict[str, Multiprocessor] = {
    "sm_70": Multiprocessor(2048, 32, 96 * _KIB, 80, 0, 256),  # V100
    "sm_75": Multiprocessor(1024, 16, 64 * _KIB, 40, 0, 256),  # T4
    "sm_80": Multiprocessor(2048, 32, 164 * _KIB, 108),  # A100
    "sm_86": Multiprocessor(1536, 16, 100 * _KIB, 72),  # A10
    "sm_87": Multiprocessor(1536, 16, 164 * _KIB, 16),  # Jetson AGX Orin
    "sm_89": Multiprocessor(1536, 24, 100 * _KIB, 58),  # L4
    "sm_90": Multiprocessor(2048, 32, 228 * _KIB, 132),  # H100
    "sm_100": Multiprocessor(2048, 32, 228 * _KIB, 148),  # B200
    "sm_103": Multiprocessor(2048, 32, 228 * _KIB, 148),  # B300
    "sm_120": Multiprocessor(1536, 24, 100 * _KIB, 170),  # RTX 5090
    "sm_121": Multiprocessor(1536, 24, 100 * _KIB, 48),  # DGX Spark
}


def limits(arch: str) -> Limits:
    """What a launch may ask for on that arch.

    >>> limits("sm_80").shared_bytes_optin, limits("sm_80").multiprocessors
    (166912, 108)
    """
    one = ARCHS[arch]
    return Limits(
        threads_per_block=_THREADS_PER_BLOCK,
        block=(1024, 1024, 64),
        grid=(2**31 - 1, 65535, 65535),
        shared_bytes=_SHARED_BYTES,
        shared_bytes_optin=one.shared_bytes - one.reserved_bytes,
        warp_size=_WARP,
        multiprocessors=one.number,
        cooperative=True,
        clusters=int(arch.removeprefix("sm_")) >= 90,
    )


def threads_limit(entry: Entry) -> int:
    """The most threads that a block of this kernel may have: its launch bounds, and what its registers leave room for.

    >>> threads_limit(Entry("k", "k", (), registers=128)), threads_limit(Entry("k", "k", (), max_threads=256))
    (512, 256)
    """
    return min(entry.max_threads or _THREADS_PER_BLOCK, _warps_by_registers(entry) * _WARP, _THREADS_PER_BLOCK)


def resident_blocks(arch: str, entry: Entry, threads: int, shared_bytes: int) -> int:
    """How many blocks of so many threads, with so many bytes of dynamic shared memory, one multiprocessor holds.

    >>> resident_blocks("sm_80", Entry("k", "k", (), registers=32), 256, 0)
    8
    """
    return min(blocks_by_limit(arch, entry, threads, shared_bytes).values())


def blocks_by_limit(arch: str, entry: Entry, threads: int, shared_bytes: int) -> dict[str, int]:
    """How many such blocks one multiprocessor holds as far as each of its limits goes; 0 where not even one fits.

    >>> blocks_by_limit("sm_80", Entry("k", "k", (), registers=64), 256, 0)
    {'threads': 8, 'registers': 4, 'shared memory': 164, 'blocks': 32}
    """
    one = ARCHS[arch]
    warps = max(1, -(-threads // _WARP))
    largest = min(entry.max_threads or _THREADS_PER_BLOCK, _THREADS_PER_BLOCK)
    wanted = entry.shared_bytes + shared_bytes
    shared = _rounded_up(wanted + one.reserved_bytes, one.shared_unit)
    by_shared = one.shared_bytes // shared if shared else one.blocks
    return {
        "threads": one.threads // _WARP // warps if 0 < threads <= largest else 0,
        "registers": _warps_by_registers(entry) // warps,
        "shared memory": by_shared if wanted <= limits(arch).shared_bytes_optin else 0,
        "blocks": one.blocks,
    }


def potential_block_size(arch: str, entry: Entry, shared_bytes: int) -> int:
    """The block size, in threads, with which the most threads are resident at once: the largest where several are
    equal (CUDA Runtime API, "cudaOccupancyMaxPotentialBlockSize")."""
    sizes = range(_rounded_up(threads_limit(entry), _WARP), 0, -_WARP)
    candidates = [min(size, threads_limit(entry)) for size in sizes]
    return max(candidates, key=lambda size: size * resident_blocks(arch, entry, size, shared_bytes))


def _warps_by_registers(entry: Entry) -> int:
    if not entry.registers:
        return _REGISTERS // _REGISTER_UNIT
    each = _rounded_up(entry.registers * _WARP, _REGISTER_UNIT)
    return _REGISTERS // _PARTITIONS // each * _PARTITIONS


def _rounded_up(value: int, unit: int) -> int:
    return -(-value // unit) * unit
