"""Runs PTX value instructions on arrays: registers are named as the arrays, ``run("add.f32 %d, %a, %b;", ...)``."""

from __future__ import annotations

import ctypes
import functools
from collections.abc import Mapping, Sequence
from typing import Any

import llvmlite.binding as llvm
import numpy as np

from jitgpu.backend.simulator import runtime
from jitgpu.backend.simulator.ptx.reader import read
from jitgpu.backend.simulator.ptx.syntax import Instruction, Symbol
from jitgpu.backend.simulator.ptx.types import BITS, Unsupported
from jitgpu.backend.simulator.translation.emitter import Emitter
from jitgpu.backend.simulator.translation.values import TABLE

# ------------------------------------------------------------------------------------------------------------- text

def parse(text: str, widths: Mapping[str, int]) -> tuple[Sequence[Instruction], dict[str, int]]:
    """Instructions as the reader gives them, and the widths of all registers, those of inner scopes among them."""
    declared = "".join(f".reg .{_register(width)} {name};" for name, width in widths.items())
    function = read(f".version 8.8 .target sm_100 .address_size 64 .entry f() {{ {declared} {text} }}").functions["f"]
    instructions = [item for item in function.body if isinstance(item, Instruction)]
    return instructions, {**widths, **{name: BITS[kind] for name, kind in function.registers.items()}}


def _register(width: int) -> str:
    return "pred" if width == 1 else f"b{width}"


# ------------------------------------------------------------------------------------------------------------- code

def _special(name: str, bits: int) -> str:
    raise Unsupported(None, f"no special register {name} here")


def _symbol(symbol: Symbol) -> str:
    raise Unsupported(None, f"no symbol {symbol.name} here")


def emit(text: str, widths: Mapping[str, int]) -> Emitter:
    """The instructions as LLVM IR."""
    instructions, registers = parse(text, {f"%{name}": width for name, width in widths.items()})
    em = Emitter(registers, _special, _symbol)
    for instruction in instructions:
        if instruction.opcode not in TABLE:
            raise Unsupported(instruction, "unknown opcode")
        if instruction.guard is not None:
            raise Unsupported(instruction, "no guards here")
        TABLE[instruction.opcode](em, instruction)
    return em


def _module(text: str, inputs: Mapping[str, np.dtype[Any]], outputs: Mapping[str, np.dtype[Any]],
            widths: Mapping[str, int]) -> str:  # fmt: skip
    """A function of a count and pointers to the inputs, then the outputs, that loops over their elements."""
    arrays = {**inputs, **outputs}
    em = emit(text, {**widths, **{name: 1 if kind.kind == "b" else kind.itemsize * 8 for name, kind in arrays.items()}})
    before, after = [], []
    for name, kind in inputs.items():
        memory = kind.itemsize * 8
        before += [f"  %at.{name} = getelementptr i{memory}, ptr %p.{name}, i64 %i",
                   f"  %x.{name} = load i{memory}, ptr %at.{name}"]  # fmt: skip
        value = f"%x.{name}"
        if kind.kind == "b":
            before.append(f"  %b.{name} = trunc i8 {value} to i1")
            value = f"%b.{name}"
        before.append(f"  store i{em.widths[f'%{name}']} {value}, ptr {em.slot(f'%{name}')}")
        em.used.add(f"%{name}")
    for name, kind in outputs.items():
        memory, width = kind.itemsize * 8, em.widths[f"%{name}"]
        after.append(f"  %y.{name} = load i{width}, ptr {em.slot(f'%{name}')}")
        value = f"%y.{name}"
        if kind.kind == "b":
            after.append(f"  %z.{name} = zext i1 {value} to i8")
            value = f"%z.{name}"
        after += [f"  %to.{name} = getelementptr i{memory}, ptr %p.{name}, i64 %i",
                  f"  store i{memory} {value}, ptr %to.{name}"]  # fmt: skip
        em.used.add(f"%{name}")
    declarations = [line for name, line in em.declared.items() if not name.startswith("jg_")]
    parameters = ", ".join(["i64 %n", *(f"ptr %p.{name}" for name in arrays)])
    return "\n".join([
        *declarations, f"define void @f({parameters}) {{", "entry:", *em.allocas(), "  br label %loop", "loop:",
        "  %i = phi i64 [ 0, %entry ], [ %next, %latch ]", *before, *em.lines, *after,
        "  br label %latch", "latch:",
        "  %next = add i64 %i, 1", "  %more = icmp ult i64 %next, %n", "  br i1 %more, label %loop, label %exit",
        "exit:", "  ret void", "}",
    ])  # fmt: skip


def _machine() -> llvm.TargetMachine:
    """A machine for one engine, which then owns it."""
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    features = llvm.get_host_cpu_features().flatten()
    return llvm.Target.from_default_triple().create_target_machine(
        cpu=llvm.get_host_cpu_name(), features=features, opt=2, jit=True
    )


@functools.lru_cache(maxsize=512)
def _compiled(ir: str) -> tuple[Any, int]:
    functions = runtime.closure(ir)
    outside = {name: line for name, line in runtime.declared("\n".join(functions.values())).items()
               if f"@{name}(" not in ir}  # fmt: skip
    module = llvm.parse_assembly("\n".join([ir, *functions.values(), *outside.values()]))
    module.verify()
    machine = _machine()
    builder = llvm.create_pass_builder(machine, llvm.create_pipeline_tuning_options(speed_level=2))
    builder.getModulePassManager().run(module, builder)
    engine = llvm.create_mcjit_compiler(module, machine)
    engine.finalize_object()
    return engine, engine.get_function_address("f")


def run(text: str, inputs: Mapping[str, Any], outputs: Mapping[str, Any], **widths: int) -> dict[str, np.ndarray]:
    """Run the instructions over all elements of the inputs: arrays of one length. ``outputs`` are dtypes by register;
    ``widths`` those of further registers."""
    arrays = {name: np.ascontiguousarray(values) for name, values in inputs.items()}
    kinds = {name: np.dtype(kind) for name, kind in outputs.items()}
    ir = _module(text, {name: array.dtype for name, array in arrays.items()}, kinds, widths)
    _, address = _compiled(ir)
    count = len(next(iter(arrays.values())))
    results = {name: np.empty(count, kind) for name, kind in kinds.items()}
    pointers = [array.ctypes.data for array in (*arrays.values(), *results.values())]
    ctypes.CFUNCTYPE(None, ctypes.c_int64, *[ctypes.c_void_p] * len(pointers))(address)(count, *pointers)
    return results


def run1(text: str, kind: Any, **inputs: Any) -> np.ndarray:
    """As :func:`run` with the one output ``%d``."""
    return run(text, inputs, {"d": kind})["d"]


