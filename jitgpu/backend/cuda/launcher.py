"""The launcher: Python code generated for one kernel's parameters, that checks, packs and calls the driver.

A launch has some 4 microseconds of which the driver takes nearly all, so what a checked launch costs is decided by
how few Python operations it takes. The generated function therefore

* names the kernel's parameters in its own signature, so that the interpreter binds positions and keywords;
* looks first whether the arguments are the very objects of an earlier launch (weak references: nothing is kept
  alive), whose checked and packed buffer can be used as it stands. A CuPy array cannot change its dtype, its memory
  or its contiguity after it was made;
* otherwise checks each argument with the fewest attribute reads, and packs all of them with one ``pack_into``;
* leaves everything unusual (other array libraries, null pointers, errors) to the general path.

Buffers live in a pool, taken and given back with atomic list operations: the driver call releases the GIL, so two
threads must never share one.
"""

from __future__ import annotations

import ctypes
import struct
import weakref
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import numpy as np

from jitgpu.backend.arguments import MISSING
from jitgpu.backend.scalars import Packing, packing
from jitgpu.values import Parameter, dtype_of

__all__ = ["ENVIRONMENT", "Layout", "compile_launcher", "environment", "layout"]


class Layout(NamedTuple):
    """The parameter buffer: one :class:`struct.Struct` for all parameters, and the offset of each, bytes.

    After the parameters the buffer holds the array of their addresses that ``cuLaunchKernel`` takes.
    """

    packer: struct.Struct
    offsets: tuple[int, ...]
    packings: tuple[Packing | None, ...]

    def buffer(self) -> tuple[int, bytearray]:
        """A fresh buffer and the address of its array of parameter addresses (0 without parameters)."""
        table = (self.packer.size + 7) // 8 * 8
        memory = bytearray(max(1, table + 8 * len(self.offsets)))
        base = ctypes.addressof(ctypes.c_char.from_buffer(memory))
        struct.pack_into(f"<{len(self.offsets)}Q", memory, table, *(base + offset for offset in self.offsets))
        return (base + table if self.offsets else 0), memory


def layout(kernel: str, parameters: tuple[Parameter, ...]) -> Layout:
    """Lay the parameters out at their natural alignment (PTX ISA, "Kernel Function Parameters")."""
    code, offset, offsets = "<", 0, []
    packings: list[Packing | None] = []
    for parameter in parameters:
        padding = -offset % parameter.align
        item = None if parameter.is_pointer else packing(kernel, parameter)
        code += f"{padding}x" * bool(padding) + ("Q" if item is None else item.code)
        offset += padding
        offsets.append(offset)
        offset += parameter.nbytes
        packings.append(item)
    packer = struct.Struct(code)
    if packer.size != offset:
        raise AssertionError(f"{kernel}: parameters of {offset} bytes are packed into {packer.size}")
    return Layout(packer, tuple(offsets), tuple(packings))


def compile_launcher(
    names: tuple[str, ...],
    parameters: tuple[Parameter, ...],
    plan: Layout,
    *,
    strict: bool,
    device_id: int | None,
    keeps: bool,
) -> Callable[..., Any]:
    """Generate the factory ``make(environment) -> launch`` for one kernel on one device.

    Parameters
    ----------
    device_id : int or None
        Arrays must live on this device; None where the machine has only one.
    keeps : bool
        Whether launches go to a stream given by hand, after which the arguments are kept alive.

    Returns
    -------
    callable
        ``make(**environment)`` returns the launch function; :data:`ENVIRONMENT` lists what it needs.
    """
    text = _source(names, parameters, plan, strict=strict, device_id=device_id, keeps=keeps)
    scope: dict[str, Any] = dict(_BUILTINS)
    exec(compile(text, f"<jitgpu launcher for {names}>", "exec"), scope)
    made: Callable[..., Any] = scope["_jg_make"]
    return made


# The builtins that generated code uses, by names that no parameter has: one may well be called ``type``.
_BUILTINS = {f"_jg_{item.__name__}": item for item in (type, bool, int, float, complex, IndexError)}

#: What a generated launcher is given besides the converters and dtypes of its own parameters.
ENVIRONMENT = (
    "launch", "function", "gx", "gy", "gz", "bx", "by", "bz", "shared", "stream", "current", "device", "pool", "new",
    "pack", "ndarray", "ref", "general", "explain", "keep", "driver_error", "pack_errors", "missing",
    "defaults", "converters", "dtypes",
)  # fmt: skip


def _source(
    names: tuple[str, ...],
    parameters: tuple[Parameter, ...],
    plan: Layout,
    *,
    strict: bool,
    device_id: int | None,
    keeps: bool,
) -> str:
    indices = range(len(names))
    signature = "".join(f"{name}=_jg_default{i}, " for i, name in enumerate(names))
    everything = "(" + "".join(f"{name}, " for name in names) + ")"
    memo = "".join(f"_jg_m{i}, " for i in indices)
    # A weak reference to a freed array gives None: a null pointer must not pass for it.
    changed = " or ".join(
        f"{names[i]} is None or _jg_m{i}() is not {names[i]}" if parameters[i].is_pointer
        else f"_jg_m{i} is not {names[i]}"
        for i in sorted(indices, key=lambda i: not parameters[i].is_pointer)
    )  # fmt: skip
    remember: list[str] = []
    checks: list[str] = []
    fields: list[str] = []
    for index, (name, parameter, item) in enumerate(zip(names, parameters, plan.packings, strict=True)):
        if item is None:
            checks += _pointer_checks(index, name, parameter, strict, device_id)
            fields.append(f"_jg_p{index}")
            remember.append(f"_jg_ref({name})")
        elif item.exact is None:  # a struct, or the bits of a small float: neither replaces nor stands for an argument
            checks.append(f"_jg_v{index} = _jg_convert{index}({name})")
            fields += [field.format(f"_jg_v{index}") for field in item.fields]
            remember.append("_jg_pool")
        else:
            checks.append(f"if _jg_type({name}) is not _jg_{item.exact.__name__}: {name} = _jg_convert{index}({name})")
            fields += [field.format(name) for field in item.fields]
            remember.append(name)
    lines = [
        f"def _jg_make({', '.join('_jg_' + name for name in ENVIRONMENT)}):",
        *(f"    _jg_default{i} = _jg_defaults[{i}]" for i in indices),
        *(f"    _jg_convert{i} = _jg_converters[{i}]" for i in indices if plan.packings[i]),
        *(f"    _jg_dtypes{i} = _jg_dtypes[{i}]" for i in indices if parameters[i].is_pointer),
        *(f"    _jg_dtype{i} = _jg_dtypes{i}[0]" for i in indices if len(parameters[i].accepts) == 1),
        f"    def launch({signature}*_jg_excess, **_jg_unknown):",
        "        if _jg_excess or _jg_unknown:",
        f"            return _jg_general({everything}, _jg_excess, _jg_unknown)",
        "        try:",
        f"            _jg_params, _jg_buffer, {memo} = _jg_slot = _jg_pool.pop()",
        "        except _jg_IndexError:",
        f"            _jg_params, _jg_buffer, {memo} = _jg_slot = _jg_new()",
        f"        if {changed or 'False'}:",
        *("            " + check.replace("_jg_leave", f"return _jg_general({everything})") for check in checks),
        "            try:",
        f"                _jg_pack(_jg_buffer, 0, {', '.join(fields)})",
        "            except _jg_pack_errors:",
        f"                return _jg_general({everything})",
        f"            _jg_slot = {', '.join(['_jg_params', '_jg_buffer', *remember])}",
        "        try:",
        "            _jg_launch(_jg_function, _jg_gx, _jg_gy, _jg_gz, _jg_bx, _jg_by, _jg_bz, _jg_shared, "
        + ("_jg_stream, " if keeps else "_jg_current(_jg_device).ptr, ")
        + "_jg_params, 0)",
        "        except _jg_driver_error as error:",
        "            raise _jg_explain(error) from error",
        "        _jg_pool.append(_jg_slot)",
        *([f"        _jg_keep(_jg_stream, {everything})"] if keeps else []),
        "    return launch",
    ]
    return "\n".join(lines)


def _pointer_checks(index: int, name: str, parameter: Parameter, strict: bool, device_id: int | None) -> list[str]:
    conditions = [f"_jg_type({name}) is not _jg_ndarray"]
    if strict and len(parameter.accepts) == 1:
        conditions.append(f"{name}.dtype is not _jg_dtype{index}")
    elif strict and parameter.accepts:
        conditions.append(f"{name}.dtype not in _jg_dtypes{index}")
    elif strict and parameter.pointee_nbytes:
        conditions.append(f"{name}.dtype.itemsize != {parameter.pointee_nbytes}")
    conditions.append(f"not {name}._c_contiguous")
    if device_id is not None:
        conditions.append(f"{name}.data.device_id != {device_id}")
    return [
        f"if {' or '.join(conditions)}: _jg_leave",
        f"_jg_p{index} = {name}.data.ptr",
        f"if not _jg_p{index}: _jg_leave",
    ]


def environment(kernel: str, parameters: tuple[Parameter, ...], plan: Layout) -> dict[str, Any]:
    """The part of a launcher's environment that its parameters alone decide, its pool of buffers among them."""
    pool: list[tuple[Any, ...]] = []
    # No argument is ever this object, nor do calls of it return one: a fresh buffer never passes for a packed one.
    unseen: Mapping[bool, Any] = {True: lambda: MISSING.__class__, False: object()}

    def new() -> tuple[Any, ...]:
        return (*plan.buffer(), *(unseen[parameter.is_pointer] for parameter in parameters))

    return {
        "pool": pool,
        "new": new,
        "pack": plan.packer.pack_into,
        "ref": weakref.ref,
        "pack_errors": (struct.error, OverflowError),
        "missing": MISSING,
        "dtypes": tuple(_dtypes(parameter) for parameter in parameters),
    }


def _dtypes(parameter: Parameter) -> tuple[np.dtype, ...]:
    return tuple(dtype_of(name) for name in parameter.accepts)
