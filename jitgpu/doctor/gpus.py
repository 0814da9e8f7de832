"""Checks of the NVIDIA driver and the GPUs, and of which device kernels go to."""

from __future__ import annotations

import os

from jitgpu.doctor import mends, probes
from jitgpu.doctor.finding import Finding, Status

__all__ = ["check_device", "check_driver", "check_gpus"]


def dotted(version: tuple[int, ...]) -> str:
    """``"12.9"`` for (12, 9)."""
    return ".".join(map(str, version))


# ------------------------------------------------------------------------------------------------------------- driver


def check_driver() -> list[Finding]:
    """The driver, its own version and the CUDA version that it is made for."""
    version, release = probes.driver_version(), probes.driver_release()
    hardware = probes.gpu_on_the_bus()
    facts = {"cuda": dotted(version) if version else None, "release": release or None, "gpu_on_the_bus": hardware}
    if version is None:
        breaks = "kernels run in the simulator, on the CPU; they compile for any GPU all the same"
        if release:
            says = f"the kernel has NVIDIA's driver {release}, but its library is not here ({probes.driver_library()})"
            mend = "in a container, start it with --gpus all; else reinstall the driver"
            return [Finding("driver", "warning", says, breaks, mend, facts)]
        mend = "install the driver (https://www.nvidia.com/drivers); in a container, start it with --gpus all"
        if hardware:
            return [Finding("driver", "warning", "there is an NVIDIA GPU, but no driver for it", breaks, mend, facts)]
        return [Finding("driver", "note", "there is no NVIDIA driver: the simulator is used", breaks, mend, facts)]
    says = f"NVIDIA driver {release}, CUDA {dotted(version)}" if release else f"NVIDIA driver of CUDA {dotted(version)}"
    if version[0] < 12:
        return [Finding("driver", "broken", says, "CUDA 12 needs a newer driver: no kernel runs on the GPU",
                        "update the NVIDIA driver (https://www.nvidia.com/drivers), then restart", facts)]  # fmt: skip
    return [Finding("driver", "ok", says, facts=facts)]


# --------------------------------------------------------------------------------------------------------------- GPUs


def check_gpus() -> list[Finding]:
    """Each GPU, and whether NVRTC makes code for it."""
    if probes.driver_version() is None or probes.cupy()[0] is None:
        return []  # said already
    reason = probes.no_gpu()
    if reason:
        return [_no_gpu(reason)]
    runtime = probes.cupy()[0].cuda.runtime
    found = []
    for number in range(runtime.getDeviceCount()):
        try:
            properties = runtime.getDeviceProperties(number)
        except runtime.CUDARuntimeError as error:
            mend = mends.for_message(str(error)) or "nvidia-smi -q"
            found.append(Finding("gpu", "broken", f"cuda:{number} cannot be asked: {error}",
                                 f"no kernel runs on cuda:{number}", mend, {"device": f"cuda:{number}"}))  # fmt: skip
            continue
        found.append(_gpu(number, properties["name"].decode(errors="replace"),
                          (properties["major"], properties["minor"]), properties["totalGlobalMem"]))  # fmt: skip
    return found


def _no_gpu(reason: str) -> Finding:
    """The driver is there, but CUDA has no device for this process."""
    visible = os.environ.get("CUDA_VISIBLE_DEVICES")
    facts = {"error": reason, "CUDA_VISIBLE_DEVICES": visible}
    breaks = "kernels run in the simulator, on the CPU"
    if visible is not None and ("no GPU" in reason or "no CUDA-capable" in reason):
        says = f"the driver shows no GPU: CUDA_VISIBLE_DEVICES={visible}"
        return Finding("gpu", "note", says, breaks, "unset CUDA_VISIBLE_DEVICES", facts)
    mend = mends.for_message(reason) or "nvidia-smi    # says what the driver makes of the GPU"
    none = "no GPU" in reason or "no CUDA-capable" in reason
    status: Status = "warning" if none and not probes.gpu_on_the_bus() else "broken"
    return Finding("gpu", status, f"no GPU can be used: {reason}", breaks, mend, facts)


def _gpu(number: int, name: str, capability: tuple[int, int], nbytes: int) -> Finding:
    arch = f"sm_{capability[0]}{capability[1]}"
    facts = {
        "device": f"cuda:{number}", "name": name, "arch": arch, "compute_capability": dotted(capability),
        "memory_bytes": nbytes,
    }  # fmt: skip
    says = f"cuda:{number} {name}, compute capability {dotted(capability)}, {nbytes / 2**30:.1f} GiB"
    identity, _ = probes.compiler_identity()
    if identity is None or arch in identity.archs:
        return Finding("gpu", "ok", says, facts=facts)
    breaks = f"NVRTC {dotted(identity.version)} makes no code for {arch}: no kernel runs on cuda:{number}"
    known = [int(text.removeprefix("sm_")) for text in identity.archs if text.removeprefix("sm_").isdigit()]
    if capability[0] * 10 + capability[1] < min(known):
        mend = mends.switch_major("", 12) if identity.version[0] > 12 else "use an older CUDA release, or another GPU"
    else:
        mend = mends.for_message("no kernel image")
    return Finding("gpu", "broken", says, breaks, mend, facts)


# ------------------------------------------------------------------------------------------------------------- device


def check_device() -> list[Finding]:
    """What ``jg.device()`` gives, to which kernels go that name none."""
    from jitgpu.backend import device
    from jitgpu.errors import DeviceError

    survived: tuple[type[Exception], ...] = (DeviceError, *probes.cuda_errors())
    try:
        chosen = device()
    except survived as error:
        why = f"{error.problem} ({error.given})" if isinstance(error, DeviceError) else probes.first_line(error)
        says = f"jg.device() fails: {why}"
        mend = "" if isinstance(error, DeviceError) else mends.for_message(str(error))
        return [Finding("device", "broken", says, "no kernel can be launched; they compile with compile(arch=...)",
                        mend or _some_device(), {"device": None, "error": str(error)})]  # fmt: skip
    says = f"kernels go to {chosen.name} ({chosen.arch})"
    return [Finding("device", "ok", says, facts={"device": chosen.name, "arch": chosen.arch})]


def _some_device() -> str:
    if os.environ.get("JITGPU_DEVICE"):
        return "unset JITGPU_DEVICE"
    return 'pip install "jitgpu[sim]"'
