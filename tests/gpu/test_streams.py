"""Streams: which one a launch goes to, what it keeps alive there, and capture into a graph."""

from __future__ import annotations

import threading
from typing import Any

import cupy
import numpy as np
import pytest

import jitgpu as jg

pytestmark = pytest.mark.gpu

COPY_TEXT = r"""
extern "C" __global__ void copy(int n, const float* x, float* y) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) y[i] = x[i];
}"""
COPY = jg.Kernel(COPY_TEXT)

# Waits, then copies: the arrays are read only when the host has long gone on.
LATE_COPY = jg.Kernel(r"""
extern "C" __global__ void late_copy(int n, long long ns, const float* x, float* y) {
    long long start, now;
    asm volatile("mov.u64 %0, %globaltimer;" : "=l"(start));
    do { asm volatile("mov.u64 %0, %globaltimer;" : "=l"(now)); } while (now - start < ns);
    for (int i = threadIdx.x; i < n; i += blockDim.x) y[i] = x[i];
}""")
N = 1000


@pytest.fixture
def arrays(rng, poisoned) -> tuple[Any, Any]:
    x, y = cupy.asarray(rng.random(N).astype("float32")), poisoned(N)
    cupy.cuda.runtime.deviceSynchronize()
    return x, y


def own_stream() -> cupy.cuda.Stream:
    """One that the default stream does not wait for."""
    return cupy.cuda.Stream(non_blocking=True)


def check_goes_to(gate: Any, stream: Any, launch: Any, x: Any, y: Any) -> None:
    """``launch()`` copies x to y on ``stream`` (a CuPy stream), which is held back meanwhile."""
    launch()  # loaded and warm
    cupy.cuda.runtime.deviceSynchronize()
    y.data.memset(0x7F, y.nbytes)
    cupy.cuda.runtime.deviceSynchronize()
    gate.close(stream)
    launch()
    beside = own_stream()
    early = y.get(stream=beside)
    gate.open()
    stream.synchronize()
    assert set(early.view("uint8").tolist()) == {0x7F}, "the launch went to another stream"
    np.testing.assert_array_equal(y.get(), x.get())


@pytest.mark.parametrize("form", ["item", "configure", "forall", "handle", "external", "bind", "protocol"])
def test_the_stream_given_is_the_one(gate, arrays, form) -> None:
    x, y = arrays
    stream = own_stream()

    class Protocol:
        """A stream of another library (cuda.core's protocol)."""

        def __cuda_stream__(self) -> tuple[int, int]:
            return 0, stream.ptr

    configured = {
        "item": COPY[8, 128, stream], "configure": COPY.configure(8, 128, stream=stream),
        "forall": COPY.forall(N, stream=stream), "handle": COPY[8, 128, stream.ptr],
        "external": COPY[8, 128, cupy.cuda.ExternalStream(stream.ptr)], "bind": COPY[8, 128, stream],
        "protocol": COPY[8, 128, Protocol()],
    }[form]  # fmt: skip
    launch = configured.bind(N, x, y) if form == "bind" else lambda: configured(N, x, y)
    check_goes_to(gate, stream, launch, x, y)


def test_the_given_stream_wins_over_the_current_one(gate, arrays) -> None:
    x, y = arrays
    stream, current = own_stream(), own_stream()
    with current:
        check_goes_to(gate, stream, lambda: COPY[8, 128, stream](N, x, y), x, y)


@pytest.mark.parametrize("form", ["launch", "bind"])
def test_cupys_current_stream_at_each_call(gate, arrays, form) -> None:
    x, y = arrays
    launch = COPY[8, 128].bind(N, x, y) if form == "bind" else lambda: COPY[8, 128](N, x, y)
    launch()  # on the default stream: the same callable follows when the current one changes
    for _ in range(2):
        stream = own_stream()
        with stream:
            check_goes_to(gate, stream, launch, x, y)


def test_pytorchs_current_stream_where_a_tensor_is_among_the_arguments(gate, arrays) -> None:
    torch = pytest.importorskip("torch")
    x, y = arrays
    tensor, stream = torch.from_numpy(x.get()).cuda(), torch.cuda.Stream()
    torch.cuda.synchronize()
    as_cupys = cupy.cuda.ExternalStream(stream.cuda_stream)

    def launch() -> None:
        with torch.cuda.stream(stream), own_stream():
            COPY[8, 128](N, tensor, y)

    check_goes_to(gate, as_cupys, launch, x, y)
    check_goes_to(gate, as_cupys, lambda: COPY[8, 128, stream](N, x, y), x, y)


def test_arrays_live_until_the_kernel_is_done(rng, poisoned) -> None:
    """The input is dropped while the kernel waits, and its memory would be handed out again at once."""
    stream, y = own_stream(), poisoned(N)
    launch = LATE_COPY[1, 256, stream]
    launch(N, 0, cupy.zeros(N, "float32"), y)
    jg.device().synchronize()
    pool = cupy.get_default_memory_pool()
    before = pool.used_bytes()
    for round_ in range(200):
        host = rng.random(N).astype("float32")
        x = cupy.asarray(host)
        y.data.memset(0x7F, y.nbytes)
        cupy.cuda.get_current_stream().synchronize()
        address = x.data.ptr
        launch(N, 300_000, x, y)
        del x
        rubbish = [cupy.full(N, -1, "float32") for _ in range(3)]
        handed_out = [item.data.ptr for item in rubbish]
        pending = not stream.done
        stream.synchronize()
        np.testing.assert_array_equal(y.get(), host, err_msg=f"round {round_}")
        assert not (pending and address in handed_out)
    del rubbish
    jg.device().synchronize()
    assert pool.used_bytes() <= before, "arrays are still held after their kernels are done"


def test_the_memory_really_would_be_handed_out() -> None:
    """What the test above guards against happens to CuPy's own launches; else it would prove nothing."""
    raw = cupy.RawKernel(COPY_TEXT, "copy")
    stream, y = own_stream(), cupy.zeros(N, "float32")
    x = cupy.zeros(N, "float32")
    address = x.data.ptr
    raw((8,), (128,), (np.int32(N), x, y), stream=stream)
    del x
    rubbish = [cupy.full(N, -1, "float32") for _ in range(3)]
    stream.synchronize()
    assert address in [item.data.ptr for item in rubbish]


def test_tensors_of_pytorch_live_until_the_kernel_is_done(rng) -> None:
    torch = pytest.importorskip("torch")
    stream, y = own_stream(), torch.zeros(N, device="cuda")
    launch = LATE_COPY[1, 256, stream]
    first = torch.zeros(N, device="cuda")
    torch.cuda.current_stream().synchronize()  # our stream does not wait for PyTorch's: the zeros have to be there
    launch(N, 0, first, y)
    for round_ in range(50):
        host = rng.random(N).astype("float32")
        x = torch.from_numpy(host).cuda()
        y.fill_(-2)
        torch.cuda.current_stream().synchronize()
        launch(N, 300_000, x, y)
        del x
        rubbish = [torch.full((N,), -1.0, device="cuda") for _ in range(3)]
        stream.synchronize()
        np.testing.assert_array_equal(y.cpu().numpy(), host, err_msg=f"round {round_}")
        del rubbish


def test_host_copies_on_a_stream_given_by_hand(rng) -> None:
    stream = own_stream()
    for _ in range(20):
        host, back = rng.random(N).astype("float32"), np.full(N, -1, "float32")
        LATE_COPY[1, 256, stream](N, 200_000, jg.In(host), jg.Out(back))
        np.testing.assert_array_equal(back, host)


@pytest.mark.parametrize("form", ["current", "given", "bind"])
def test_launches_are_captured(rng, arrays, form) -> None:
    x, y = arrays
    COPY[8, 128](N, x, y)
    stream = own_stream()
    given = COPY[8, 128, stream]
    given(N, x, y)
    bound = COPY[8, 128].bind(N, x, y)
    stream.synchronize()
    with stream:
        stream.begin_capture()
        {"current": lambda: COPY[8, 128](N, x, y), "given": lambda: given(N, x, y), "bind": bound}[form]()
        graph = stream.end_capture()
    for _ in range(3):
        new = rng.random(N).astype("float32")
        x.set(new)
        y.data.memset(0x7F, y.nbytes)
        cupy.cuda.runtime.deviceSynchronize()
        graph.launch(stream)
        stream.synchronize()
        np.testing.assert_array_equal(y.get(), new)


@pytest.mark.parametrize("form", ["current", "given"])
def test_a_first_launch_inside_a_capture_is_refused(arrays, form) -> None:
    x, y = arrays
    stream = own_stream()
    fresh = jg.Kernel(COPY_TEXT, options=jg.Options(defines={"FIRST": form}))
    COPY[8, 128](N, x, y)
    cupy.cuda.runtime.deviceSynchronize()

    def launch() -> None:
        fresh[8, 128, None if form == "current" else stream](N, x, y)

    def captured() -> Any:
        stream.begin_capture()
        try:
            with pytest.raises(jg.LaunchError, match="captur"):
                launch()
            COPY[8, 128, stream](N, x, y)  # the capture itself is not spoilt
        finally:
            graph = stream.end_capture()
        return graph

    if form == "current":
        with stream:
            graph = captured()
    else:
        graph = captured()
    y.data.memset(0x7F, y.nbytes)
    cupy.cuda.runtime.deviceSynchronize()
    graph.launch(stream)
    stream.synchronize()
    np.testing.assert_array_equal(y.get(), x.get())
    with stream:
        launch()  # outside of the capture it is welcome
    stream.synchronize()


def test_a_thread_whose_first_cuda_call_is_a_launch(arrays) -> None:
    x, y = arrays
    configured = COPY[8, 128]
    configured(N, x, y)
    bound = configured.bind(N, x, y)
    cupy.cuda.runtime.deviceSynchronize()
    failures: list[BaseException] = []

    def launch(call: Any) -> None:
        try:
            call()
        except BaseException as error:
            failures.append(error)

    for call in (lambda: configured(N, x, y), lambda: configured(n=N, x=x, y=y), bound):
        y.fill(77)
        cupy.cuda.runtime.deviceSynchronize()
        thread = threading.Thread(target=launch, args=(call,))
        thread.start()
        thread.join()
        assert failures == []
        np.testing.assert_array_equal(y.get()[:N], x.get()[:N])
