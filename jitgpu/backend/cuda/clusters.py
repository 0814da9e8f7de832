"""Launching with a cluster size given at run time, which needs ``cuLaunchKernelEx`` (CuPy does not bind it)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from jitgpu.errors import LaunchConfigError

__all__ = ["cluster_launch"]


def cluster_launch(cluster: tuple[int, int, int], cooperative: bool) -> Callable[..., None]:
    """A function with ``cuLaunchKernel``'s arguments that launches in clusters of that many blocks.

    Raises
    ------
    LaunchConfigError
        When the package cuda-bindings is missing.
    """
    try:
        from cuda.bindings import driver
    except ImportError as error:
        raise LaunchConfigError(
            "a run-time cluster size needs the package cuda-bindings", subject="cluster", given=str(cluster),
            expected="cuda-bindings of the same CUDA major",
            fix="pip install cuda-bindings, or fix the size in the kernel with __cluster_dims__",
        ) from error  # fmt: skip
    import cupy

    attributes = [_attribute(driver, "CU_LAUNCH_ATTRIBUTE_CLUSTER_DIMENSION", "clusterDim", cluster)]
    if cooperative:
        attributes.append(_attribute(driver, "CU_LAUNCH_ATTRIBUTE_COOPERATIVE", "cooperative", 1))

    def launch(
        function: int, gx: int, gy: int, gz: int, bx: int, by: int, bz: int, shared: int, stream: int, params: int,
        extra: int,
    ) -> None:  # fmt: skip
        config = driver.CUlaunchConfig()
        config.gridDimX, config.gridDimY, config.gridDimZ = gx, gy, gz
        config.blockDimX, config.blockDimY, config.blockDimZ = bx, by, bz
        config.sharedMemBytes = shared
        config.hStream = stream
        config.attrs = attributes
        config.numAttrs = len(attributes)
        (status,) = driver.cuLaunchKernelEx(config, function, params, extra)
        if int(status) != 0:
            raise cupy.cuda.driver.CUDADriverError(int(status))

    return launch


def _attribute(driver: Any, name: str, field: str, value: Any) -> Any:
    attribute = driver.CUlaunchAttribute()
    attribute.id = getattr(driver.CUlaunchAttributeID, name)
    if field == "clusterDim":
        attribute.value.clusterDim.x, attribute.value.clusterDim.y, attribute.value.clusterDim.z = value
    else:
        setattr(attribute.value, field, value)
    return attribute
