"""Graphs: recorded once, replayed with one call, changed in place."""

from __future__ import annotations

import asyncio
import gc
import itertools
import threading
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import jitgpu as jg

N = 1000
LIMIT_S = 60.0

add = jg.Kernel(r"""
extern "C" __global__ void add(int n, unsigned a, unsigned* x) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) x[i] += a;
}""")
scale = jg.Kernel(r"""
extern "C" __global__ void scale(int n, unsigned a, unsigned* x) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) x[i] *= a;
}""")
mix = jg.Kernel(r"""
extern "C" __global__ void mix(int n, unsigned a, const unsigned* x, const unsigned* y, unsigned* z) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) z[i] = a * x[i] + 3 * y[i] + z[i] / 2;
}""")
fill = jg.Kernel(r"""
extern "C" __global__ void fill(int n, unsigned a, unsigned* x) {
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < n) x[i] = a;
}""")
wide = jg.Kernel(r"""
extern "C" __global__ void wide(int words, unsigned a, unsigned* x) {
    extern __shared__ unsigned shared[];
    for (int i = threadIdx.x; i < words; i += blockDim.x) shared[i] = a + i;
    __syncthreads();
    for (int i = threadIdx.x; i < words; i += blockDim.x) x[i] = shared[words - 1 - i];
}""")


def ones(dev: Any, value: int = 1) -> Any:
    return dev.full(N, value, "uint32")


def values(dev: Any, *arrays: Any) -> list[int]:
    """The one value that each array is full of."""
    found = [set(dev.numpy(array).tolist()) for array in arrays]
    assert all(len(each) == 1 for each in found), found
    return [each.pop() for each in found]


# ------------------------------------------------------------------------------------------------------------ replays

def test_nothing_runs_in_the_block_and_all_of_it_at_each_launch(dev: Any, ex: jg.Executor) -> None:
    x = ones(dev)
    with ex.capture() as graph:
        ex.submit(add.forall(N), N, 1, x)
        ex.submit(scale.forall(N), N, 10, x)
    ex.synchronize()
    assert values(dev, x) == [1]
    launches = [graph.launch() for _ in range(3)]
    assert launches[-1].result(LIMIT_S).device == dev.device.name
    assert all(launch.done() for launch in launches)
    assert values(dev, x) == [((1 + 1) * 10 + 1) * 100 + 10]


def test_what_a_node_says_of_itself(dev: Any, ex: jg.Executor) -> None:
    x = ones(dev)
    with ex.capture() as graph:
        node = ex.submit(add.forall(N), N, a=1, x=x)
        back = ex.get(x)
    assert isinstance(node, jg.Node)
    assert isinstance(graph, jg.Graph)
    assert graph.nodes == (node, back)
    assert (node.kernel, back.kernel) == ("add", "copy")
    assert node.site[0] == back.site[0] == __file__
    assert back.site[1] == node.site[1] + 1
    assert "add" in repr(node)
    assert "add, copy" in repr(graph)
    for ask in (node.result, node.done):
        with pytest.raises(jg.LaunchError, match=r"add: a node of a graph is no launch[\s\S]*graph.launch\(\)"):
            ask()


def test_a_replay_is_ordered_among_other_submits(dev: Any, ex: jg.Executor, gate: Any) -> None:
    x, y, flag = ones(dev), ones(dev), dev.zeros(1, "uint32")
    with ex.capture() as graph:
        ex.submit(mix.forall(N), N, 1, x, x, y)
    with ex.capture() as other:
        ex.submit(add.forall(1), 1, 5, flag)
    ex.submit(scale.forall(N), N, 10, x)
    gate.hold(ex, flag)
    waiting = other.launch()
    free = graph.launch()
    ex.submit(scale.forall(N), N, 7, x)
    last = ex.submit(add.forall(N), N, 100, y)
    free.result(LIMIT_S)
    assert not waiting.done()
    with pytest.raises(TimeoutError, match="graph of add"):
        waiting.result(0.01)
    gate.open()
    last.result(LIMIT_S)
    waiting.result(LIMIT_S)
    assert values(dev, x, y, flag) == [70, 140, 6]


def test_launches_named_in_after_and_streams_given_by_hand(dev: Any, gate: Any, streams: list[Any]) -> None:
    with jg.Executor(order="manual") as ex:
        x, flag = ones(dev), dev.zeros(1, "uint32")
        with ex.capture() as graph:
            ex.submit(add.forall(N), N, 1, x)
        dev.device.synchronize()  # no stream given by hand waits for the default stream by itself
        held = gate.hold(ex, flag)
        launch = graph.launch(after=[held], stream=streams[0])
        again = graph.launch(stream=streams[1])  # launches of one graph never run beside each other
        assert not launch.done()
        assert not again.done()
        gate.open()
        again.result(LIMIT_S)
        assert launch.done()
        assert values(dev, x) == [3]


def test_timing_and_await(dev: Any, ex: jg.Executor) -> None:
    x = ones(dev)
    with ex.capture() as graph:
        ex.submit(add.forall(N), N, 1, x)
    timed, untimed = graph.launch(timing=True), graph.launch()
    assert timed.elapsed_ns > 0
    assert timed.result().elapsed_ns == timed.elapsed_ns
    assert untimed.elapsed_ns is None

    async def several() -> list[Any]:
        return await asyncio.gather(*(graph.launch() for _ in range(20)))

    assert len(asyncio.run(asyncio.wait_for(several(), LIMIT_S))) == 20
    assert values(dev, x) == [1 + 22]


def test_an_empty_graph_and_launches_over_no_threads(dev: Any, ex: jg.Executor) -> None:
    with ex.capture() as graph:
        pass
    assert graph.nodes == ()
    assert graph.launch().done()
    x = ones(dev)
    with ex.capture() as graph:
        first = ex.submit(add.forall(N), N, 1, x)
        between = ex.submit(add.forall(0), 0, 1, x)
        ex.submit(scale.forall(N), N, 10, x, after=[between])
    assert [node._before for node in graph.nodes] == [0, 0, 0b11]
    assert first.kernel == between.kernel
    graph.launch().result(LIMIT_S)
    assert values(dev, x) == [20]
    with pytest.raises(jg.LaunchError, match="its own launches"):
        graph.update(between, a=3)


def test_kernels_are_compiled_in_the_block(dev: Any, ex: jg.Executor, cache: jg.KernelCache) -> None:
    fresh = jg.Kernel(
        'template <typename T> __global__ void fresh(T* x) { x[threadIdx.x] += 2; }', cache=cache, name="fresh"
    )
    x, y = dev.zeros(32, "int16"), dev.zeros(32, "float64")
    with ex.capture() as graph:
        ex.submit(fresh[1, 32], x)
        ex.submit(fresh[1, 32], y)
    assert cache.stats().compiles == 2
    for _ in range(3):
        graph.launch()
    ex.synchronize()
    assert values(dev, x, y) == [6, 6]


def test_launches_out_of_the_ordinary(dev: Any, ex: jg.Executor) -> None:
    """Cooperative, and with more dynamic shared memory than is given unasked; their arguments can be changed too."""
    x, words = ones(dev), 15_000
    y = dev.zeros(words, "uint32")
    with ex.capture() as graph:
        together = ex.submit(add.configure(2, 500, cooperative=True), N, 1, x)
        shared = ex.submit(wide[1, 128, None, 4 * words], words, 7, y)
    graph.launch()
    graph.update(together, a=10)
    graph.update(shared, a=100)
    graph.launch().result(LIMIT_S)
    assert values(dev, x) == [12]
    assert dev.numpy(y).tolist() == [100 + words - 1 - i for i in range(words)]


@pytest.mark.gpu
def test_clusters() -> None:
    if not jg.device("cuda").limits.clusters:
        pytest.skip("the device has no thread block clusters")
    size = jg.Kernel(r"""
    extern "C" __global__ void size(unsigned a, unsigned* x) {
        unsigned blocks;
        asm("mov.u32 %0, %%cluster_nctaid.x;" : "=r"(blocks));
        x[blockIdx.x] = a * blocks;
    }""", device="cuda")
    with jg.Executor("cuda") as ex:
        x = jg.device("cuda").zeros(8, "uint32")
        with ex.capture() as graph:
            node = ex.submit(size.configure(8, 1, cluster=4), 1, x)
        graph.launch().result(LIMIT_S)
        assert x.get().tolist() == [4] * 8
        graph.update(node, a=10)
        graph.launch().result(LIMIT_S)
        assert x.get().tolist() == [40] * 8


# -------------------------------------------------------------------------------------------------------------- order

def test_branches(dev: Any, ex: jg.Executor) -> None:
    """A diamond: only what must wait does, and for no more than it must."""
    a, b, c, apart = ones(dev, 2), ones(dev, 0), ones(dev, 0), ones(dev, 5)
    with ex.capture() as graph:
        ex.submit(add.forall(N), N, 1, a)  # 3
        ex.submit(mix.forall(N), N, 1, a, a, b)  # 12
        ex.submit(mix.forall(N), N, 2, a, a, c)  # 15
        ex.submit(mix.forall(N), N, 1, b, c, a)  # 12 + 45 + 1
        ex.submit(scale.forall(N), N, 2, apart)
    assert [node._before for node in graph.nodes] == [0, 0b1, 0b1, 0b111, 0]
    graph.launch().result(LIMIT_S)
    assert values(dev, a, b, c, apart) == [58, 12, 15, 10]


def test_views_of_one_array(dev: Any, ex: jg.Executor) -> None:
    x = dev.zeros(4 * N, "uint32")
    with ex.capture() as graph:
        ex.submit(fill.forall(N), N, 1, x[:N])
        ex.submit(fill.forall(N), N, 2, x[N : 2 * N])
        ex.submit(add.forall(N), N, 10, x[N // 2 : N // 2 + N])
        ex.submit(scale.forall(4 * N), 4 * N, 3, x)
    assert [node._before for node in graph.nodes] == [0, 0, 0b11, 0b111]
    graph.launch().result(LIMIT_S)
    expected = np.repeat(np.array([3, 33, 36, 6, 0, 0, 0, 0], np.uint32), N // 2)
    assert np.array_equal(dev.numpy(x), expected)


def test_by_hand_only_after_orders(dev: Any) -> None:
    x, y = ones(dev), ones(dev)
    with jg.Executor(order="manual") as ex:
        with ex.capture() as graph:
            first = ex.submit(add.forall(N), N, 1, x)
            ex.submit(fill.forall(N), N, 1, y)
            ex.submit(scale.forall(N), N, 10, x, after=first)
            ex.submit(fill.forall(N), N, 1, y, after=())
        assert [node._before for node in graph.nodes] == [0, 0, 0b1, 0]
        graph.launch().result(LIMIT_S)
        assert values(dev, x, y) == [20, 1]


PROGRAMS = st.lists(
    st.tuples(st.sampled_from(["mix", "scale", "add", "copy"]), st.integers(1, 9), *[st.integers(0, 4)] * 3),
    min_size=1, max_size=14,
)  # fmt: skip
SHARED = {"deadline": None, "suppress_health_check": [HealthCheck.function_scoped_fixture], "max_examples": 25}


def on_host(program: Any, arrays: list[np.ndarray]) -> None:
    """What the nodes do, one after the other."""
    for kind, a, x, y, z in recorded(program):
        if kind == "mix":
            arrays[z][:] = a * arrays[x] + 3 * arrays[y] + arrays[z] // 2
        elif kind == "copy":
            arrays[z][:] = arrays[x]
        else:
            arrays[z][:] = arrays[z] * np.uint32(a) if kind == "scale" else arrays[z] + np.uint32(a)


def recorded(program: Any) -> list[Any]:
    """Without the copies of an array to itself, which are none."""
    return [step for step in program if step[0] != "copy" or step[2] != step[4]]


def must_come_before(program: Any) -> list[int]:
    """By node, as bits, all that it must come after: what writes its arrays, what reads those that it writes, and what
    those must come after."""
    uses = [({x, y, z} if kind == "mix" else {x, z} if kind == "copy" else {z}, z) for kind, _, x, y, z in program]
    found: list[int] = []
    for number, (mine, written) in enumerate(uses):
        before = 0
        for other, (others, others_written) in enumerate(uses[:number]):
            if written in others or others_written in mine:
                before |= found[other] | 1 << other
        found.append(before)
    return found


@settings(**SHARED)
@given(program=PROGRAMS, starts=st.lists(st.integers(0, 2**32 - 1), min_size=5, max_size=5))
def test_random_graphs_give_what_one_after_the_other_does(dev: Any, program: Any, starts: list[int]) -> None:
    with jg.Executor() as ex:
        arrays = [dev.full(N, start, "uint32") for start in starts]
        expected = [np.full(N, start, np.uint32) for start in starts]
        with ex.capture() as graph:
            for kind, a, x, y, z in recorded(program):
                if kind == "mix":
                    ex.submit(mix.forall(N), N, a, arrays[x], arrays[y], arrays[z])
                elif kind == "copy":
                    ex.copy(arrays[z], arrays[x])
                else:
                    ex.submit({"scale": scale, "add": add}[kind].forall(N), N, a, arrays[z])
        assert [node._before for node in graph.nodes] == must_come_before(recorded(program))
        for _ in range(2):
            graph.launch()
            ex.submit(add.forall(N), N, 1, arrays[0])
            on_host([*program, ("add", 1, 0, 0, 0)], expected)
        ex.synchronize()
        for array, right in zip(arrays, expected, strict=True):
            assert np.array_equal(dev.numpy(array), right)


def test_hundreds_of_arrays(dev: Any, ex: jg.Executor) -> None:
    arrays = [dev.zeros(8, "uint32") for _ in range(600)]
    with ex.capture() as graph:
        nodes = [ex.submit(add.forall(8), 8, number, array) for number, array in enumerate(arrays)]
        for former, latter in itertools.pairwise(arrays):
            ex.submit(mix.forall(8), 8, 1, former, former, latter)
    assert len(nodes) + len(arrays) - 1 == len(graph.nodes)
    graph.launch()
    right = [np.uint32(number) for number in range(600)]
    with np.errstate(over="ignore"):
        for number in range(1, 600):
            right[number] = right[number - 1] * np.uint32(4) + right[number] // np.uint32(2)
    later = [ex.submit(add.forall(8), 8, 1, array) for array in arrays]  # after all of it, whatever array they use
    later[-1].result(LIMIT_S)
    ex.synchronize()
    assert values(dev, *arrays) == [int(value + np.uint32(1)) for value in right]


# ------------------------------------------------------------------------------------------------------------ changes

def test_scalars_change_for_the_replays_from_then_on(dev: Any, ex: jg.Executor, gate: Any) -> None:
    x, flag = ones(dev, 0), dev.zeros(N, "uint32")
    with ex.capture() as graph:
        node = ex.submit(add.forall(N), N, 1, x)
        ex.submit(add.forall(N), N, 0, flag)
    gate.hold(ex, flag)
    graph.launch()
    graph.update(node, a=100)
    graph.launch()
    graph.update(node, a=10_000, n=N // 2)
    gate.open()
    graph.launch().result(LIMIT_S)
    right = np.full(N, 101, np.uint32)
    right[: N // 2] += 10_000
    assert np.array_equal(dev.numpy(x), right)


def test_arrays_change_and_replays_in_flight_keep_theirs(dev: Any, ex: jg.Executor, gate: Any) -> None:
    x, y, flag = ones(dev, 0), ones(dev, 0), dev.zeros(N, "uint32")
    with ex.capture() as graph:
        ex.submit(add.forall(N), N, 0, flag)
        node = ex.submit(add.forall(N), N, 5, x)
        back = ex.get(flag)
    gate.hold(ex, flag)
    first = graph.launch()
    kept = x
    graph.update(node, x=y)
    del x
    gc.collect()
    assert not first.done()
    gate.open()
    first.result(LIMIT_S)
    assert values(dev, kept, y) == [5, 0]
    later = graph.launch()
    after = ex.submit(scale.forall(N), N, 10, y)  # ordered by the new array
    after.result(LIMIT_S)
    assert later.done()
    assert values(dev, kept, y) == [5, 50]
    assert back.array.shape == (N,)


def test_an_array_that_would_need_another_order_is_refused(dev: Any, ex: jg.Executor) -> None:
    x, y, z = ones(dev, 1), ones(dev, 2), ones(dev, 3)
    with ex.capture() as graph:
        first = ex.submit(add.forall(N), N, 1, x)
        second = ex.submit(mix.forall(N), N, 1, y, y, z)
        third = ex.submit(add.forall(N), N, 1, x)
    with pytest.raises(jg.ArgumentError, match=r"mix: update: with this array[\s\S]*node 0: add[\s\S]*capture again"):
        graph.update(second, x=x)
    with pytest.raises(jg.ArgumentError, match="node 1: mix"):
        graph.update(third, x=y)
    graph.update(third, x=ones(dev))
    graph.update(third, x=x[: N // 2], n=N // 2)  # node 0 comes before it anyway
    graph.update(second, x=z)  # its own
    graph.update(first, a=10)
    graph.launch().result(LIMIT_S)
    assert dev.numpy(x).tolist() == [12] * (N // 2) + [11] * (N // 2)
    assert values(dev, y, z) == [2, 3 + 6 + 1]


def test_by_hand_any_array_may_change(dev: Any) -> None:
    with jg.Executor(order="manual") as ex:
        x, y = ones(dev), ones(dev)
        with ex.capture() as graph:
            first = ex.submit(add.forall(N), N, 1, x)
            second = ex.submit(add.forall(N), N, 1, y, after=[first])
            third = ex.submit(add.forall(N), N, 1, y, after=[second])
        graph.update(third, x=x)
        graph.launch().result(LIMIT_S)
        assert values(dev, x, y) == [3, 2]


def test_an_update_that_is_refused_changes_nothing(dev: Any, ex: jg.Executor) -> None:
    x = ones(dev)
    with ex.capture() as graph:
        node = ex.submit(add.forall(N), N, 1, x)
        back = ex.get(x)
    for error, changes in (
        (jg.ArgumentError, {"a": 10, "b": 3}),
        (jg.ArgumentError, {"a": 10, "x": dev.zeros(N, "float32")}),
        (jg.ArgumentError, {"a": 10, "n": 1.5}),
        (jg.ArgumentError, {"a": 10, "x": jg.InOut(np.zeros(N, np.uint32))}),
    ):
        with pytest.raises(error):
            graph.update(node, **changes)
    for node_of_others in (back, None, "add"):
        with pytest.raises(jg.LaunchError, match="its own launches"):
            graph.update(node_of_others, a=10)
    with ex.capture() as other:
        pass
    with pytest.raises(jg.LaunchError, match="its own launches"):
        other.update(node, a=10)
    graph.launch().result(LIMIT_S)
    assert values(dev, x) == [2]


# ------------------------------------------------------------------------------------------------------------- memory

def test_a_graph_keeps_what_it_uses(dev: Any, ex: jg.Executor, cache: jg.KernelCache) -> None:
    def make() -> tuple[jg.Graph, Any]:
        double = jg.Kernel('extern "C" __global__ void twice(unsigned* x) { x[threadIdx.x] *= 2; }', cache=cache)
        x, y = dev.full(256, 3, "uint32"), dev.full(256, 0, "uint32")
        with ex.capture() as graph:
            ex.submit(double[1, 256], x)
            ex.copy(y, x)
            back = ex.get(y)
        return graph, back

    graph, back = make()
    gc.collect()
    noise = [dev.poisoned(256, "uint32") for _ in range(8)]
    for expected in (6, 12, 24):
        graph.launch().result(LIMIT_S)
        assert set(back.array.tolist()) == {expected}
    assert all(dev.untouched(array) for array in noise)


def test_a_graph_dropped_while_it_runs(dev: Any, ex: jg.Executor, gate: Any) -> None:
    x, flag = ones(dev), dev.zeros(N, "uint32")
    with ex.capture() as graph:
        ex.submit(add.forall(N), N, 1, flag)
        ex.submit(add.forall(N), N, 1, x)
        ex.submit(mix.forall(N), N, 1, flag, x, x)
    gate.hold(ex, flag)
    launch = graph.launch()
    del graph
    gc.collect()
    assert not launch.done()
    gate.open()
    launch.result(LIMIT_S)
    assert dev.numpy(x).tolist() == [2 + 6 + 1] + [1 + 6 + 1] * (N - 1)


def test_graphs_are_dropped_with_their_arrays(dev: Any, ex: jg.Executor) -> None:
    import weakref

    def make() -> list[weakref.ref[Any]]:
        x = dev.array(np.ones(N, np.uint32))
        with ex.capture() as graph:
            node = ex.submit(add.forall(N), N, 1, x)
            ex.get(x)
        graph.update(node, a=2)
        graph.launch().result(LIMIT_S)
        return [weakref.ref(graph), weakref.ref(node), weakref.ref(x)]

    gone = make()
    ex.synchronize()
    gc.collect()
    assert [reference() for reference in gone] == [None] * 3


# ------------------------------------------------------------------------------------------------------- host copies

def test_host_arrays_in_and_out(dev: Any, ex: jg.Executor) -> None:
    host, out = np.full(N, 1, np.uint32), np.zeros(N, np.uint32)
    with ex.capture() as graph:
        x = ex.put(host)
        ex.submit(add.forall(N), N, 1, x)
        into = ex.get(x, out)
        ex.submit(scale.forall(N), N, 10, x)
        back = ex.get(x)
    assert into.array is out
    for value in (1, 5, 9):
        host[:] = value
        graph.launch().result(LIMIT_S)
        assert set(out.tolist()) == {value + 1}
        assert set(back.array.tolist()) == {10 * (value + 1)}
    assert dev.numpy(x)[0] == 100


def test_a_host_array_may_change_once_the_launch_has_returned(dev: Any, ex: jg.Executor, gate: Any) -> None:
    host, flag = np.full(N, 1, np.uint32), dev.zeros(N, "uint32")
    with ex.capture() as graph:
        ex.submit(fill.forall(N), N, 1, flag)
        x = ex.put(host)
        ex.submit(mix.forall(N), N, 1, flag, x, x)
        back = ex.get(x)
    gate.hold(ex, flag)
    launch = graph.launch()
    host[:] = 1000
    gate.open()
    launch.result(LIMIT_S)
    assert set(back.array.tolist()) == {1 + 3 + 0}
    graph.launch()
    host[:] = 0
    graph.launch().result(LIMIT_S)  # filled after the one before was read
    assert set(back.array.tolist()) == {1}


def test_pinned_memory_is_used_where_it_is(dev: Any, ex: jg.Executor) -> None:
    host, out, x = ex.pinned(N, "uint32"), ex.pinned((N,), "uint32"), dev.zeros(N, "uint32")
    with ex.capture() as graph:
        ex.copy(x, host)
        ex.submit(add.forall(N), N, 1, x)
        node = ex.copy(out, x)
    assert node.kernel == "copy"
    for value in (3, 4):
        host[:] = value
        graph.launch().result(LIMIT_S)
        assert set(out.tolist()) == {value + 1}


def test_copies_of_ordinary_memory_by_copy(dev: Any, ex: jg.Executor) -> None:
    host, out, x, y = np.full(N, 7, np.uint32), np.zeros(N, np.uint32), ones(dev, 0), ones(dev, 0)
    with ex.capture() as graph:
        ex.copy(x, host)
        ex.copy(y, x)
        ex.submit(add.forall(N), N, 1, y)
        ex.copy(out, y)
    launches = [graph.launch() for _ in range(3)]
    launches[0].result(LIMIT_S)
    assert set(out.tolist()) == {8}
    host[:] = 20
    launches[0] = graph.launch()
    ex.synchronize()  # fills it too
    assert set(out.tolist()) == {21}
    assert values(dev, x, y) == [20, 21]


def test_host_arrays_of_every_shape(dev: Any, ex: jg.Executor) -> None:
    with ex.capture() as graph:
        nodes = [ex.get(ex.put(host)) for host in (np.ones((2, 3)), [1, 2], np.zeros(0, "i4"), np.float32(5))]
    graph.launch().result(LIMIT_S)
    assert [node.array.tolist() for node in nodes] == [[[1.0] * 3] * 2, [1, 2], [], 5.0]
    assert nodes[0].array.dtype == np.float64


# -------------------------------------------------------------------------------------------------------------- errors

def test_an_exception_in_the_block_goes_on_and_nothing_is_built(dev: Any, ex: jg.Executor) -> None:
    x = ones(dev)
    with pytest.raises(KeyError, match="mine"), ex.capture() as graph:  # noqa: PT012
        ex.submit(add.forall(N), N, 1, x)
        raise KeyError("mine")
    with pytest.raises(jg.LaunchError, match=r"graph of add: the graph cannot be used[\s\S]*ended with KeyError"):
        graph.launch()
    with ex.capture() as graph:  # the next one is as ever
        ex.submit(add.forall(N), N, 1, x)
    graph.launch().result(LIMIT_S)
    assert values(dev, x) == [2]


def test_a_refused_submit_leaves_no_node(dev: Any, ex: jg.Executor) -> None:
    x, floats = ones(dev), dev.zeros(N, "float64")
    with ex.capture() as graph:
        with pytest.raises(jg.ArgumentError, match="another dtype"):
            ex.submit(add.forall(N), N, 1, floats)
        with pytest.raises(jg.LaunchConfigError):
            ex.submit(add[1, 4096], N, 1, x)
        with pytest.raises(jg.ArgumentError, match="missing"):
            ex.submit(add.forall(N), N)
        ex.submit(add.forall(N), N, 1, x)
    assert len(graph.nodes) == 1
    graph.launch().result(LIMIT_S)
    assert values(dev, x) == [2]


PLAIN: dict[str, Callable[[Any], Any]] = {
    "a launch": lambda x: add.forall(N)(N, 1, x),
    "the launch function": lambda x: add[4, 256](N, 1, x),
    "a bound launch": lambda x: add.forall(N).bind(N, 1, x)(),
}


@pytest.mark.parametrize("plain", PLAIN)
def test_a_plain_launch_in_the_block_does_not_pass(dev: Any, ex: jg.Executor, plain: str) -> None:
    x, y = ones(dev), ones(dev)
    PLAIN[plain](x)
    with pytest.raises(jg.LaunchError, match="that was not submitted"), ex.capture() as graph:  # noqa: PT012
        ex.submit(add.forall(N), N, 1, y)
        PLAIN[plain](x)
    with pytest.raises(jg.LaunchError, match="cannot be used"):
        graph.launch()
    PLAIN[plain](x)
    ex.submit(add.forall(N), N, 1, x).result(LIMIT_S)
    assert values(dev, x, y) == [4, 1]


@pytest.mark.gpu
def test_work_of_cupy_in_the_block_does_not_pass() -> None:
    import cupy

    with jg.Executor("cuda") as ex:
        x = cupy.zeros(N, "uint32")
        with pytest.raises(jg.LaunchError, match="that was not submitted"), ex.capture():  # noqa: PT012
            ex.submit(add.forall(N), N, 1, x)
            x += 1
        with pytest.raises(RuntimeError, match="captur") as caught, ex.capture():  # noqa: PT012
            ex.submit(add.forall(N), N, 1, x)
            x.get()
        assert "graph.launch()" in "".join(caught.value.__notes__)
        with ex.capture() as graph:
            y = cupy.empty(N, "uint32")  # memory alone is no work
            ex.submit(fill.forall(N), N, 3, y)
            ex.submit(mix.forall(N), N, 1, y, y, x)
        graph.launch().result(LIMIT_S)
        assert x.get().tolist() == [12] * N
        assert cupy.cuda.get_current_stream().ptr == 0
        mine = cupy.cuda.Stream().use()
        try:
            with ex.capture():
                pass
            assert cupy.cuda.get_current_stream().ptr == mine.ptr
        finally:
            cupy.cuda.Stream.null.use()


def test_what_a_block_does_not_take(dev: Any, ex: jg.Executor, streams: list[Any]) -> None:
    x, host = ones(dev), np.zeros(N, np.uint32)
    launch = ex.submit(add.forall(N), N, 1, x)
    with ex.capture() as earlier:
        foreign = ex.submit(add.forall(N), N, 1, x)
        ex.submit(add.forall(N), N, 1, x)
    with ex.capture() as graph:
        for error, match, call in (
            (jg.ArgumentError, r"ex.put\(host\)", lambda: ex.submit(add.forall(N), N, 1, jg.InOut(host))),
            (jg.LaunchError, r"graph.launch\(after=", lambda: ex.submit(add.forall(N), N, 1, x, after=launch)),
            (jg.LaunchError, "nodes of this graph", lambda: ex.submit(add.forall(N), N, 1, x, after=[foreign])),
            (jg.LaunchError, "nodes of this graph", lambda: ex.copy(x, x, after="a")),
            (jg.LaunchError, "stream=", lambda: ex.submit(add.forall(N), N, 1, x, stream=streams[0])),
            (jg.LaunchError, "stream=", lambda: ex.submit(add[4, 256, streams[0]], N, 1, x)),
            (jg.LaunchError, "stream=", lambda: ex.get(x, stream=streams[0])),
            (jg.LaunchError, "timing=True", lambda: ex.submit(add.forall(N), N, 1, x, timing=True)),
            (jg.LaunchError, "ex.execute", lambda: ex.execute(add.forall(N), N, 1, x)),
            (jg.LaunchError, "priority=-1", lambda: ex.submit(add.forall(N), N, 1, x, priority=-1)),
            (jg.LaunchError, "cannot hold another", lambda: ex.capture().__enter__()),
            (jg.LaunchError, "launched in the block", earlier.launch),
            (jg.LaunchError, "not over", graph.launch),
            (jg.LaunchError, "not over", lambda: graph.update(foreign, a=3)),
            (jg.ArgumentError, "alike", lambda: ex.copy(x, x[: N // 2])),
            (jg.LaunchError, r"ex.map\(", lambda: ex.map(add.forall(N), [(N, 1, x)])),
            (jg.LaunchError, r"ex.scatter\(", lambda: ex.scatter(host)),
            (jg.LaunchError, r"ex.gather\(", lambda: ex.gather([x])),
            (jg.LaunchError, r"ex.stream_map\(", lambda: list(ex.stream_map(lambda part: part, [host]))),
        ):
            with pytest.raises(error, match=match):
                call()
    assert graph.nodes == ()
    with pytest.raises(jg.LaunchError, match="after= takes launches"):
        ex.submit(add.forall(N), N, 1, x, after=[foreign])
    earlier.launch().result(LIMIT_S)
    assert values(dev, x) == [4]


def test_a_closed_executor(dev: Any) -> None:
    x = ones(dev)
    with jg.Executor() as ex, ex.capture() as graph:
        ex.submit(add.forall(N), N, 1, x)
    with pytest.raises(jg.DeviceError, match="closed"):
        graph.launch()
    with pytest.raises(jg.DeviceError, match="closed"), ex.capture():
        pass


def test_a_graph_is_of_one_device() -> None:
    here, there = jg.device("sim:sm_80"), jg.device("sim:sm_90")
    kernels = [jg.Kernel('extern "C" __global__ void one(unsigned* x) { *x += 1; }', device=place)
               for place in (here, there)]  # fmt: skip
    x = here.zeros(1, "uint32")
    with jg.Executor(devices=[here, there]) as ex:
        with ex.capture() as graph:
            ex.submit(kernels[1][1, 1], x)
            with pytest.raises(jg.DeviceError, match=r"one: a graph is of one device[\s\S]*work of sim\n"):
                ex.submit(kernels[0][1, 1], x)
            ex.put(np.zeros(3))  # goes where the graph is
        assert graph.launch().result(LIMIT_S).device == "sim:sm_90"
    assert x.tolist() == [1]


def test_a_fault_is_the_launches_own(dev: Any, ex: jg.Executor) -> None:
    if dev.kind == "cuda":
        pytest.skip("a fault would end the context of this process")
    x, y = ones(dev), ones(dev)
    with ex.capture() as graph:
        ex.submit(add.forall(N), N, 1, x)
        node = ex.submit(scale.forall(N), 2 * N, 2, x)
        ex.submit(add.forall(N), N, 1, y)
    graph.update(node, n=N)
    fine = graph.launch()
    graph.update(node, n=N + 100)
    bad = graph.launch()
    assert fine.exception(LIMIT_S) is None
    with pytest.raises(jg.KernelFault, match="scale: argument 'x'"):
        bad.result(LIMIT_S)
    graph.update(node, n=N)
    graph.launch().result(LIMIT_S)
    ex.synchronize()


# ------------------------------------------------------------------------------------------------------------- threads

def test_other_threads_go_on_as_usual(dev: Any, ex: jg.Executor, in_threads: Any) -> None:
    x, y, z = ones(dev), ones(dev), ones(dev)
    with ex.capture() as graph:
        ex.submit(add.forall(N), N, 1, x)
        in_threads([lambda: ex.submit(add.forall(N), N, 10, y).result(LIMIT_S)])
        in_threads([lambda: add.forall(N)(N, 100, z)])
        ex.submit(scale.forall(N), N, 2, x)
    assert [node.kernel for node in graph.nodes] == ["add", "scale"]
    dev.device.synchronize()
    assert values(dev, x, y, z) == [1, 11, 101]


def test_threads_capture_and_launch_at_once(dev: Any, ex: jg.Executor, in_threads: Any) -> None:
    shared, own = ones(dev, 0), [ones(dev, 0) for _ in range(4)]
    with ex.capture() as common:
        ex.submit(add.forall(N), N, 1, shared)
    barrier = threading.Barrier(4)

    def work(mine: Any) -> Callable[[], None]:
        def run() -> None:
            with ex.capture() as graph:
                ex.submit(add.forall(N), N, 1, mine)
                barrier.wait(LIMIT_S)
                ex.submit(add.forall(N), N, 2, mine)
            for _ in range(25):
                common.launch()
                graph.launch()

        return run

    in_threads([work(mine) for mine in own])
    ex.synchronize()
    assert values(dev, shared, *own) == [100, 75, 75, 75, 75]


def test_threads_change_and_read_while_others_launch(dev: Any, ex: jg.Executor, in_threads: Any) -> None:
    """Each replay has one value throughout, and a result that was asked for is in the host arrays."""
    x, y, out = ones(dev), ones(dev), np.ones(N, np.uint32)
    with ex.capture() as graph:
        node = ex.submit(fill.forall(N), N, 1, x)
        ex.copy(y, x)
        ex.get(y, out)

    def change() -> None:
        for value in range(1, 40):
            graph.update(node, a=value)
            graph.launch().result(LIMIT_S)

    in_threads([change, change])
    graph.update(node, a=77)
    graph.launch().result(LIMIT_S)
    assert set(out.tolist()) == {77}


@pytest.mark.parametrize("how", ["debug", "trace"])
def test_executors_that_are_watched(dev: Any, tmp_path: Any, how: str) -> None:
    more = {"debug": True} if how == "debug" else {"trace": tmp_path / "trace.json"}
    x = ones(dev)
    with jg.Executor(**more) as ex:
        with ex.capture() as graph:
            ex.submit(add.forall(N), N, 1, x)
            back = ex.get(x)
        launch = graph.launch()
        assert how != "debug" or launch.retired
    assert set(back.array.tolist()) == {2}
    if how == "trace":
        assert "graph of add, copy" in (tmp_path / "trace.json").read_text()


def test_a_block_that_cannot_begin_leaves_nothing_watched(monkeypatch: pytest.MonkeyPatch) -> None:
    x = np.zeros(N, np.uint32)
    kernel = jg.Kernel('extern "C" __global__ void one(unsigned* x) { *x = 1; }', device="sim")
    with jg.Executor(devices=["sim:sm_80", "sim:sm_90"]) as ex:

        def refused() -> Any:
            raise jg.DeviceError("no")

        monkeypatch.setattr(ex._homes[1].device, "watch", lambda: type("Watch", (), {
            "__enter__": lambda _: refused(), "__exit__": lambda *_: None})())  # fmt: skip
        with pytest.raises(jg.DeviceError, match="no"), ex.capture():
            pass
        kernel[1, 1](x)  # a plain launch, which a block of a capture would refuse
    assert x[0] == 1
