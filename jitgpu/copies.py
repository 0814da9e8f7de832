"""A launch repeated elsewhere: its arguments copied to the host, its kernel in an image of its own."""

from __future__ import annotations

import numbers
import sys
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from jitgpu.backend import Device, LoadedKernel
from jitgpu.backend.arguments import argument_names
from jitgpu.backend.transfers import Transfer
from jitgpu.engine import Kept
from jitgpu.kernel import Kernel
from jitgpu.loader import Loader
from jitgpu.values import Parameter, dtype_of

__all__ = ["aligned_copy", "contents", "copies", "holds_addresses", "load"]

_ALIGNMENT = 256


def load(
    kernel: Kernel, place: Device, args: tuple[Any, ...], kwargs: dict[str, Any], variables: Mapping[str, bytes]
) -> LoadedKernel:
    """The kernel on that device, in an image of its own, whose variables no other launch sees: ``variables``, as
    :func:`contents` gives them, are what they hold."""
    old = kernel.loader
    loader = Loader(old.program, old.name, old.stub, old.values, place, old.strict, old.module)
    artifact = loader.compile(args, kwargs, None)
    image = place.load(artifact.image, Kept(old.program.engine.cache))
    for variable in artifact.image.variables:
        if len(variables.get(variable.name, b"")) == variable.nbytes:
            image.write(variable, variables[variable.name])
    names = argument_names(artifact.parameters, old.stub.parameters if old.stub else ())
    return image.kernel(artifact, names, loader.defaults(len(names)), old.strict)


def contents(kernel: Kernel) -> dict[str, bytes]:
    """What the variables of a kernel's module hold now."""
    if kernel.loader.module is None:
        return {}
    _, image, compiled = kernel.loader.module.main()
    return {variable.name: image.read(variable) for variable in compiled.variables}


def holds_addresses(parameter: Parameter, value: Any) -> bool:
    """Whether an argument is an address, or an array of them: what they point to is not copied."""
    return parameter.is_pointer and (isinstance(value, numbers.Integral) or parameter.ctype.count("*") > 1)


def copies(
    parameters: tuple[Parameter, ...], values: tuple[Any, ...], home: Device, copy: Callable[[np.ndarray, int], Any]
) -> tuple[Any, ...]:
    """The arguments with every array replaced by ``copy(array on the host, its address)``; one that is given twice is
    one copy, and views of one array are views of one copy. What the launch will refuse stays as it is."""
    arrays: dict[int, tuple[np.ndarray, int]] = {}  # by the argument's number: on the host, and its address
    made = [value.array if isinstance(value, Transfer) else value for value in values]
    for number, (parameter, array) in enumerate(zip(parameters, made, strict=True)):
        kinds = ("__array_interface__", "__cuda_array_interface__", "__dlpack__")
        refused = (type(array) is not np.ndarray and isinstance(array, np.ma.MaskedArray)) or (
            isinstance(array, np.ndarray) and not array.flags.c_contiguous
        )
        if not parameter.is_pointer or refused or not any(hasattr(array, kind) for kind in kinds):
            continue
        interface = getattr(array, "__array_interface__", None) or getattr(array, "__cuda_array_interface__", None)
        # Without an address one array is known by being the same object.
        address = interface["data"][0] if interface else -1 - next(i for i, item in enumerate(made) if item is array)
        arrays[number] = _on_host(array, home), address
    for group in _overlapping(arrays):
        for number, copied in _copies_of(group, arrays, copy).items():
            made[number] = copied
    return tuple(made)


def _overlapping(arrays: dict[int, tuple[np.ndarray, int]]) -> list[list[int]]:
    """The arrays by number, those together that share memory, in the order of their addresses."""
    groups: list[list[int]] = []
    end = 0
    for number in sorted(arrays, key=lambda number: (arrays[number][1], -arrays[number][0].nbytes)):
        array, address = arrays[number]
        if groups and (address < end if address >= 0 else address == arrays[groups[-1][0]][1]):
            groups[-1].append(number)
        else:
            groups.append([number])
            end = address
        end = max(end, address + array.nbytes)
    return groups


def _copies_of(
    group: list[int], arrays: dict[int, tuple[np.ndarray, int]], copy: Callable[[np.ndarray, int], Any]
) -> dict[int, Any]:
    """Copies of arrays that share memory, and share it again."""
    first, start = arrays[group[0]]
    known = {(address, array.dtype, array.shape) for array, address in (arrays[number] for number in group)}
    if len(known) == 1:
        return dict.fromkeys(group, copy(first, max(0, start)))
    whole = np.empty(max(address - start + array.nbytes for array, address in map(arrays.__getitem__, group)), np.uint8)
    for array, address in map(arrays.__getitem__, group):
        whole[address - start : address - start + array.nbytes] = array.reshape(-1).view(np.uint8)
    made, copies = copy(whole, start), {}
    for number in group:
        array, address = arrays[number]
        part = made[address - start : address - start + array.nbytes].view(array.dtype).reshape(array.shape)
        if isinstance(part, np.ndarray):
            part.flags.writeable = array.flags.writeable
        copies[number] = part
    return copies


def _on_host(array: Any, home: Device) -> np.ndarray:
    """An array of any library as NumPy's."""
    if isinstance(array, np.ndarray):
        return array
    if hasattr(array, "detach"):  # a PyTorch tensor
        array = array.detach()
        if str(array.dtype) == "torch.bfloat16":  # which NumPy does not have
            return home.numpy(array.view(sys.modules["torch"].int16)).view(dtype_of("bfloat16"))
    return home.numpy(array)


def aligned_copy(simulator: Device, array: np.ndarray, address: int) -> np.ndarray:
    """A copy that lies as the original does, so that a misaligned access to it is one to the copy."""
    offset = address % _ALIGNMENT
    block: np.ndarray = simulator.empty(offset + array.nbytes, np.uint8)
    copy = block[offset:].view(array.dtype).reshape(array.shape)
    copy[...] = array
    copy.flags.writeable = array.flags.writeable
    return copy
