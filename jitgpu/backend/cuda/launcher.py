"""The launcher: Python code generated for one kernel's parameters, that checks, packs and calls the driver.

A launch has some 4 microseconds of which the driver takes nearly all, so what a checked launch costs is decided by
how few Python operations it takes. The generated function therefore

* names the kernel's parameters in its own signature, so that the interpreter binds positions and defaults;
* looks first whether an argument is the very object of an earlier launch (weak references: nothing is kept alive),
  which was checked then. A CuPy array cannot change its dtype, its memory or its contiguity after it was made. Where
  all arguments are the same objects, the packed buffer is used as it stands;
* otherwise checks each argument with the fewest attribute reads, and packs all of them with one ``pack_into``;
* leaves everything unusual (other array libraries, null pointers, errors) to the general path.

Buffers live in a pool, taken and given back with atomic list operations: the driver call releases the GIL, so two
threads must never share one.
"""

from __future__ import annotations

import struct
import weakref
from collections.abc import Callable
from typing import Any, NamedTuple

from jitgpu.backend.layout import Layout
from jitgpu.values import Parameter, dtype_of

__all__ = ["ENVIRONMENT", "Flavor", "compile_launcher", "cupy_flavor", "environment", "torch_flavor"]


class Flavor(NamedTuple):
    """Whose arrays a launcher takes without ado; all others go the general way.

    ``accepted`` are, for each parameter, the dtype objects that its arrays may have. ``remembers``: whether an array
    stays what it was when it was checked, so that the same object need not be checked again.
    """

    accepted: tuple[tuple[Any, ...], ...]
    conditions: tuple[str, ...]
    itemsize: str
    pointer: str
    stream: str
    remembers: bool
    strict: bool


def cupy_flavor(parameters: tuple[Parameter, ...], device_id: int | None, strict: bool) -> Flavor:
    """CuPy's arrays. ``device_id`` None: there is only one device, and every array is on it. ``strict``: they must have
    the dtype of their parameter."""
    conditions = ["not {}._c_contiguous"]
    if device_id is not None:
        conditions.append(f"{{}}.data.device_id != {device_id}")
    accepted = tuple(tuple(dtype_of(name) for name in parameter.accepts) for parameter in parameters)
    return Flavor(
        accepted, tuple(conditions), "{}.dtype.itemsize", "{}.data.ptr", "_jg_current(_jg_device).ptr", True, strict
    )


def torch_flavor(parameters: tuple[Parameter, ...], device_id: int, strict: bool) -> Flavor:
    """PyTorch's tensors, whose memory can be exchanged under them (``x.data = ...``, ``resize_``)."""
    import torch

    accepted = tuple(
        tuple(getattr(torch, name) for name in parameter.accepts if hasattr(torch, name)) for parameter in parameters
    )
    conditions = (
        f"{{}}.get_device() != {device_id}", "not {}.is_contiguous()", "{}.is_neg()", "{}.is_conj()",
    )  # fmt: skip
    return Flavor(accepted, conditions, "{}.element_size()", "{}.data_ptr()", "_jg_current(_jg_device)", False, strict)


def compile_launcher(
    names: tuple[str, ...], parameters: tuple[Parameter, ...], plan: Layout, flavor: Flavor, *, given: bool, keeps: bool
) -> Callable[..., Any]:
    """Generate the factory ``make(environment) -> launch`` for one kernel on one device.

    ``given``: launches go to a stream given by hand. ``keeps``: the arguments are kept alive after them.

    Returns
    -------
    callable
        ``make(**environment)`` returns the launch function; :data:`ENVIRONMENT` lists what it needs.
    """
    text = _source(names, parameters, plan, flavor, given=given, keeps=keeps)
    scope: dict[str, Any] = dict(_BUILTINS)
    exec(compile(text, f"<jitgpu launcher for {names}>", "exec"), scope)
    made: Callable[..., Any] = scope["_jg_make"]
    return made


# The builtins that generated code uses, by names that no parameter has: one may well be called ``type``.
_BUILTINS = {f"_jg_{item.__name__}": item for item in (type, bool, int, float, complex, IndexError)}

#: What a generated launcher is given.
ENVIRONMENT = (
    "launch", "function", "gx", "gy", "gz", "bx", "by", "bz", "shared", "stream", "current", "device", "pool", "new",
    "pack", "array", "ref", "general", "arrange", "failed", "keep", "driver_error", "pack_errors", "defaults",
    "converters", "accepted",
)  # fmt: skip


def _source(
    names: tuple[str, ...], parameters: tuple[Parameter, ...], plan: Layout, flavor: Flavor, *, given: bool, keeps: bool
) -> str:
    indices = range(len(names))
    signature = "".join(f"{name}=_jg_default{i}, " for i, name in enumerate(names)) + "/, " * bool(names)
    everything = "(" + "".join(f"{name}, " for name in names) + ")"
    leave = f"_jg_pool.append(_jg_slot); return _jg_general({everything})"
    slot = "".join(f"_jg_m{i}, _jg_p{i}, " if parameters[i].is_pointer else f"_jg_m{i}, " for i in indices)
    pointers, scalars, changed, fields = [], [], ["_jg_fresh"], []
    for index, (name, parameter, item) in enumerate(zip(names, parameters, plan.packings, strict=True)):
        if item is None:
            pointers += _pointer_checks(index, name, parameter, flavor, leave)
            fields.append(f"_jg_p{index}")
        elif item.exact is None:  # a struct, or the bits of a small float: converted each time, never remembered
            scalars.append(f"_jg_v{index} = _jg_convert{index}({name})")
            fields += [field.format(f"_jg_v{index}") for field in item.fields]
            changed = ["True"]
        else:
            scalars.append(f"if _jg_type({name}) is not _jg_{item.exact.__name__}: {name} = _jg_convert{index}({name})")
            scalars.append(f"_jg_m{index} = {name}")
            fields += [field.format(name) for field in item.fields]
            changed.append(f"_jg_m{index} is not {name}")
    lines = [
        f"def _jg_make({', '.join('_jg_' + name for name in ENVIRONMENT)}):",
        *(f"    _jg_default{i} = _jg_defaults[{i}]" for i in indices),
        *(f"    _jg_convert{i} = _jg_converters[{i}]" for i in indices if plan.packings[i]),
        *(f"    _jg_dtypes{i} = _jg_accepted[{i}]" for i in indices if parameters[i].is_pointer),
        *(f"    _jg_dtype{i} = _jg_dtypes{i}[0]" for i in indices if len(flavor.accepted[i]) == 1),
        f"    def _jg_whole({signature}*_jg_excess, **_jg_named):",
        "        if _jg_excess or _jg_named:",
        f"            return _jg_whole(*_jg_arrange({everything}, _jg_excess, _jg_named))",
        "        try:",
        f"            _jg_params, _jg_buffer, {slot} = _jg_slot = _jg_pool.pop()",
        "        except _jg_IndexError:",
        f"            _jg_params, _jg_buffer, {slot} = _jg_slot = _jg_new()",
        f"        _jg_fresh = {not flavor.remembers}",
        *("        " + line for line in pointers),
        f"        if {' or '.join(changed)}:",
        *("            " + line for line in scalars),
        "            try:",
        f"                _jg_pack(_jg_buffer, 0, {', '.join(fields)})",
        "            except _jg_pack_errors:",
        f"                {leave}",
        f"            _jg_slot = _jg_params, _jg_buffer, {slot}",
        "        try:",
        "            _jg_launch(_jg_function, _jg_gx, _jg_gy, _jg_gz, _jg_bx, _jg_by, _jg_bz, _jg_shared, "
        + ("_jg_stream" if given else flavor.stream) + ", _jg_params, 0)",
        "        except _jg_driver_error as error:",
        f"            return _jg_failed(error, {everything})",
        "        _jg_pool.append(_jg_slot)",
        *([f"        _jg_keep(_jg_stream, {everything})"] if keeps else []),
        "    return _jg_whole",
    ]  # fmt: skip
    return "\n".join(lines)


def _pointer_checks(index: int, name: str, parameter: Parameter, flavor: Flavor, leave: str) -> list[str]:
    strict = flavor.strict
    conditions = [f"_jg_type({name}) is not _jg_array"]
    if strict and len(flavor.accepted[index]) == 1:
        conditions.append(f"{name}.dtype is not _jg_dtype{index}")
    elif strict and parameter.accepts:
        conditions.append(f"{name}.dtype not in _jg_dtypes{index}")
    elif strict and parameter.pointee_nbytes:
        conditions.append(f"{flavor.itemsize.format(name)} != {parameter.pointee_nbytes}")
    conditions += [condition.format(name) for condition in flavor.conditions]
    checks = [
        f"if {' or '.join(conditions)}: {leave}",
        f"_jg_p{index} = {flavor.pointer.format(name)}",
        f"if not _jg_p{index}: {leave}",
    ]
    if not flavor.remembers:
        return checks
    checks += [f"_jg_m{index} = _jg_ref({name})", "_jg_fresh = True"]
    # A weak reference to a freed array gives None: a null pointer must not pass for it.
    return [f"if {name} is None or _jg_m{index}() is not {name}:", *("    " + check for check in checks)]


def environment(parameters: tuple[Parameter, ...], plan: Layout, flavor: Flavor) -> dict[str, Any]:
    """The part of a launcher's environment that parameters and flavor decide, its pool of buffers among them."""
    pool: list[tuple[Any, ...]] = []
    # No argument is ever this object, nor do calls of it return one: a fresh buffer never passes for a packed one.
    unseen = object()
    memory: list[Any] = []
    for parameter in parameters:
        memory += [lambda: unseen, 0] if parameter.is_pointer else [unseen]

    def new() -> tuple[Any, ...]:
        return (*plan.buffer(), *memory)

    return {
        "pool": pool,
        "new": new,
        "pack": plan.packer.pack_into,
        "ref": weakref.ref,
        "pack_errors": (struct.error, OverflowError),
        "accepted": flavor.accepted,
    }
