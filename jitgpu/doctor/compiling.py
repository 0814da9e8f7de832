"""Checks of NVRTC, of the CUDA headers that go with it, and of the CUDA versions that meet here."""

from __future__ import annotations

import os
import re

from jitgpu.compiler import headers
from jitgpu.doctor import mends, probes
from jitgpu.doctor.finding import Finding
from jitgpu.doctor.gpus import dotted
from jitgpu.doctor.trials import compile_headers
from jitgpu.values import CompilerIdentity

__all__ = ["check_headers", "check_nvrtc", "check_versions"]


# -------------------------------------------------------------------------------------------------------------- NVRTC


def check_nvrtc() -> list[Finding]:
    """NVRTC's version, the file it was loaded from, and what it makes code for."""
    identity, error = probes.compiler_identity()
    if identity is None:
        assert error is not None
        if probes.cupy()[0] is None and "binding" in error.problem:
            return []  # CuPy is missing, which is said already
        # The loader says the same of each place that it looked in.
        says = f"{error.problem}: " + re.sub(r"([^,:]+: [^,]+)(?:,\1)+", r"\1", error.given)
        mend = mends.for_message(error.given) or mends.restore("nvrtc")
        if error.subject == "headers":  # our own
            mend = error.fix
        return [Finding("nvrtc", "broken", says, "no kernel is compiled; those in the store still launch on a GPU",
                        mend, {"version": None, "error": str(error)})]  # fmt: skip
    from jitgpu.compiler import nvrtc

    path = nvrtc.library_path()
    facts = {
        "version": identity.build or dotted(identity.version), "library": path or None, "archs": list(identity.archs),
    }  # fmt: skip
    says = f"NVRTC {facts['version']} from {path or 'a place that is not known'}, {identity.archs[0]} to "
    return [Finding("nvrtc", "ok", says + identity.archs[-1], facts=facts)]


# ----------------------------------------------------------------------------------------------------------- versions


def check_versions() -> list[Finding]:
    """One CUDA major for CuPy, NVRTC and headers, and a driver that is not older."""
    identity, _ = probes.compiler_identity()
    wheel, driver = probes.wheel_major(), probes.driver_version()
    if identity is None:
        return []
    passed = headers.other_majors(identity.version)
    facts: dict[str, object] = {
        "nvrtc": dotted(identity.version), "cupy_major": wheel, "driver": dotted(driver) if driver else None,
        "headers_passed_over": {path: dotted(version) for path, version in passed},
    }  # fmt: skip
    found = [*_mixed(identity, wheel, driver, facts), *_old_driver(identity, wheel, driver, facts)]
    if found:
        return found
    says = f"NVRTC and CuPy are of CUDA {identity.version[0]}" if wheel else f"NVRTC is of CUDA {identity.version[0]}"
    if driver:
        says += f", the driver of {dotted(driver)}"
    if passed:
        others = ", ".join(f"{path} ({dotted(version)})" for path, version in passed)
        says += f"; headers of another major are passed over: {others}"
    return [Finding("versions", "ok", says, facts=facts)]


def _mixed(
    identity: CompilerIdentity, wheel: int | None, driver: tuple[int, int] | None, facts: dict[str, object]
) -> list[Finding]:
    if wheel is None or wheel == identity.version[0]:
        return []
    from jitgpu.compiler import nvrtc

    library = nvrtc.library_path()
    says = f"NVRTC {dotted(identity.version)} ({library}) is used with a CuPy of CUDA {wheel}"
    breaks = "only one CUDA major is supported: headers and binaries may not fit, launches fail with an older driver"
    return [Finding("versions", "warning", says, breaks, mends.switch_major(library, mends.cuda_major()), facts)]


def _old_driver(
    identity: CompilerIdentity, wheel: int | None, driver: tuple[int, int] | None, facts: dict[str, object]
) -> list[Finding]:
    if driver is None or driver >= identity.version:
        return []
    says = f"the driver is of CUDA {dotted(driver)}, NVRTC of {dotted(identity.version)}"
    update = "update the NVIDIA driver (https://www.nvidia.com/drivers)"
    if driver[0] < identity.version[0]:
        # Binaries load on drivers of their own major (CUDA Compatibility, "Minor Version Compatibility").
        breaks = "what NVRTC makes cannot be loaded: no kernel runs on the GPU"
        return [Finding("versions", "broken", says, breaks, mends.older_cuda() or update, facts)]
    breaks = 'nothing for kernels as jitgpu launches them; PTX of arch="compute_..." cannot be loaded by this driver'
    return [Finding("versions", "note", says, breaks, update, facts)]


# ------------------------------------------------------------------------------------------------------------ headers

# A header of each part, and what fails without it.
_RUNTIME = ("cuda_fp16.h", "vector_types.h", "cooperative_groups.h")
_PARTS = (
    ("crt/mma.h", "crt", "tensor core headers", "kernels that include mma.h"),
    ("curand_kernel.h", "curand", "cuRAND headers", "kernels that include curand_kernel.h"),
    ("cub/cub.cuh", "", "CCCL headers", "kernels that include cub/ or cuda/std/"),
)


def check_headers() -> list[Finding]:
    """Where the CUDA headers are, of which version, and whether they compile."""
    identity, _ = probes.compiler_identity()
    if identity is None:
        return []
    place = next((path for path in identity.header_dirs if headers.cuda_version(path)), "")
    version = headers.cuda_version(place) if place else None
    facts = {"directory": place or None, "version": dotted(version) if version else None,
             "searched": list(identity.header_dirs)}  # fmt: skip
    lacking = [name for name in _RUNTIME if not _holds(identity, name)]
    found = [_absent(identity, *part) for part in _PARTS if not _holds(identity, part[0])]
    if lacking:
        others = headers.other_majors(identity.version)
        seen = "; passed over: " + ", ".join(f"{path} ({dotted(other)})" for path, other in others) if others else ""
        says = f"headers of the CUDA {identity.version[0]} runtime are missing ({', '.join(lacking)}){seen}"
        breaks = "kernels that include them fail to compile, as do those bound to half types"
        mend = mends.restore("runtime", identity.version)
        return [Finding("headers", "broken", says, breaks, mend, {**facts, "missing": lacking}), *found]
    says = f"CUDA {facts['version']} headers in {place}"
    trouble = compile_headers(identity)
    if trouble:
        breaks = "kernels with half, bfloat16 or 8-bit floats fail to compile"
        mend = mends.for_message(trouble) or mends.restore("runtime", identity.version)
        return [Finding("headers", "broken", f"{says} do not compile: {trouble}", breaks, mend, facts), *found]
    if version != identity.version:
        mend = f'pip install "{mends.wheel("runtime", identity.version[0])}=={dotted(identity.version)}.*"'
        breaks = "nothing that was tried; headers of another minor version than NVRTC's can fail to compile"
        note = Finding("headers", "note", f"{says}, for NVRTC {dotted(identity.version)}", breaks, mend, facts)
        return [note, *found]
    return [Finding("headers", "ok", says, facts=facts), *found]


def _holds(identity: CompilerIdentity, name: str) -> bool:
    return any(os.path.isfile(os.path.join(folder, name)) for folder in identity.header_dirs)


def _absent(identity: CompilerIdentity, header: str, part: str, what: str, breaks: str) -> Finding:
    mend = mends.restore(part, identity.version) if part else mends.restore_cupy()
    return Finding("headers", "warning", f"the {what} are missing ({header})", f"{breaks} fail to compile", mend,
                   {"missing": [header]})  # fmt: skip
