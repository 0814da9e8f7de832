"""Special registers (PTX ISA, "Special Registers") as values."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from jitgpu.backend.occupancy import ARCHS

if TYPE_CHECKING:
    from jitgpu.backend.simulator.translation.body import Body

__all__ = ["special_register"]

_AXES = {"x": 0, "y": 1, "z": 2, "w": 3}


def special_register(em: Body, name: str, width: int) -> str:
    """A special register as an integer of ``width`` bits. Raises Unsupported for one that is not known."""
    made, bits = _value(em, name)
    if bits == width:
        return made
    return em.value(f"{'zext' if bits < width else 'trunc'} i{bits} {made} to i{width}")


def _value(em: Body, name: str) -> tuple[str, int]:
    head, _, axis = name.partition(".")
    if axis and axis in _AXES:
        return _vector(em, head, _AXES[axis]), 32
    if head in _SCALARS:
        return _SCALARS[head](em), 32
    if head == "clock":
        return em.value(f"trunc i64 {_cycles(em)} to i32"), 32
    if head == "clock_hi":
        high = em.value(f"lshr i64 {_cycles(em)}, 32")
        return em.value(f"trunc i64 {high} to i32"), 32
    if head in ("clock64", "globaltimer"):
        return (_cycles(em) if head == "clock64" else _nanoseconds(em)), 64
    if head in ("globaltimer_lo", "globaltimer_hi"):
        time = _nanoseconds(em)
        if head.endswith("hi"):
            time = em.value(f"lshr i64 {time}, 32")
        return em.value(f"trunc i64 {time} to i32"), 32
    if head == "gridid":
        return em.launch_field("grid_id"), 64
    if head.startswith(("pm", "reserved_smem")):
        return "0", 32
    raise em.unsupported(f"it has no special register %{name}")


def _vector(em: Body, head: str, axis: int) -> str:
    if axis == 3:
        return "0"  # "the fourth element is unused and always returns zero"
    letter = "xyz"[axis]
    if head == "tid":
        return f"%tid.{letter}" if em.kind == "segment" else _thread_index(em, axis)
    if head == "ntid":
        return em.launch_field("block", axis)
    if head == "ctaid":
        return f"%ctaid.{letter}"
    if head == "nctaid":
        return em.launch_field("grid", axis)
    cluster = em.launch_field("cluster", axis)
    if head == "cluster_nctaid":
        return cluster
    if head == "cluster_ctaid":
        return em.value(f"urem i32 %ctaid.{letter}, {cluster}")
    if head == "clusterid":
        return em.value(f"udiv i32 %ctaid.{letter}, {cluster}")
    if head == "nclusterid":
        return em.value(f"udiv i32 {em.launch_field('grid', axis)}, {cluster}")
    raise em.unsupported(f"it has no special register %{head}")


def _thread_index(em: Body, axis: int) -> str:
    rest = "%t"
    for lower in range(axis):
        rest = em.value(f"udiv i32 {rest}, {em.launch_field('block', lower)}")
    return rest if axis == 2 else em.value(f"urem i32 {rest}, {em.launch_field('block', axis)}")


def _lane(em: Body) -> str:
    return em.value("and i32 %t, 31")


def _one_at_lane(em: Body) -> str:
    return em.value(f"shl i32 1, {_lane(em)}")


def _mask_below(em: Body) -> str:
    return em.value(f"sub i32 {_one_at_lane(em)}, 1")


def _mask_up_to(em: Body) -> str:
    return em.value(f"or i32 {_mask_below(em)}, {_one_at_lane(em)}")


def _inverse(em: Body, value: str) -> str:
    return em.value(f"xor i32 {value}, -1")


def _warps(em: Body) -> str:
    rounded = em.value(f"add i32 {em.launch_field('threads')}, 31")
    return em.value(f"lshr i32 {rounded}, 5")


def _multiprocessors(em: Body) -> str:
    """As many as the device says it has: the text is compiled for its arch."""
    arch = em.unit.module.target.partition(",")[0].rstrip("af")
    if arch not in ARCHS:
        raise em.unsupported(f"it is not known how many multiprocessors {arch} has")
    return str(ARCHS[arch].number)


def _workspace(em: Body, high: bool) -> str:
    """The workspace of a grid-wide barrier, as cooperative_groups finds it."""
    pointer = em.launch_field("workspace")
    if high:
        pointer = em.value(f"lshr i64 {pointer}, 32")
    return em.value(f"trunc i64 {pointer} to i32")


def _cluster_rank(em: Body) -> str:
    x, y, z = (_vector(em, "cluster_ctaid", axis) for axis in range(3))
    width, height = em.launch_field("cluster", 0), em.launch_field("cluster", 1)
    inner = em.value(f"add i32 {em.value(f'mul i32 {z}, {height}')}, {y}")
    return em.value(f"add i32 {em.value(f'mul i32 {inner}, {width}')}, {x}")


def _cluster_size(em: Body) -> str:
    x, y, z = (em.launch_field("cluster", axis) for axis in range(3))
    return em.value(f"mul i32 {em.value(f'mul i32 {x}, {y}')}, {z}")


_SCALARS: dict[str, Callable[[Body], str]] = {
    "laneid": _lane,
    "warpid": lambda em: em.value("lshr i32 %t, 5"),
    "nwarpid": _warps,
    "lanemask_eq": _one_at_lane,
    "lanemask_lt": _mask_below,
    "lanemask_le": _mask_up_to,
    "lanemask_gt": lambda em: _inverse(em, _mask_up_to(em)),
    "lanemask_ge": lambda em: _inverse(em, _mask_below(em)),
    "smid": lambda em: "0",
    "nsmid": _multiprocessors,
    "dynamic_smem_size": lambda em: em.launch_field("dynamic_bytes"),
    "total_smem_size": lambda em: em.launch_field("shared_bytes"),
    "aggr_smem_size": lambda em: em.launch_field("shared_bytes"),
    "envreg1": lambda em: _workspace(em, high=True),
    "envreg2": lambda em: _workspace(em, high=False),
    "cluster_ctarank": _cluster_rank,
    "cluster_nctarank": _cluster_size,
    "is_explicit_cluster": lambda em: em.value(
        f"zext i1 {em.value(f'icmp ugt i32 {_cluster_size(em)}, 1')} to i32"
    ),
}


def _cycles(em: Body) -> str:
    return em.call("llvm.readcyclecounter", "i64")


def _nanoseconds(em: Body) -> str:
    return em.call("jg_nanoseconds", "i64")
