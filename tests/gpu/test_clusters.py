"""Thread block clusters, which the simulator does not have: fixed in the text, and given with a launch."""

from __future__ import annotations

import numpy as np
import pytest

import jitgpu as jg

pytestmark = pytest.mark.gpu

# Every block reads its neighbour's shared memory, which only blocks of one cluster can.
EXCHANGE = r"""
#include <cooperative_groups.h>
namespace cg = cooperative_groups;
extern "C" __global__ void SHAPE exchange(int* out) {
    __shared__ int mine;
    cg::cluster_group cluster = cg::this_cluster();
    if (threadIdx.x == 0) mine = 1000 + (int)blockIdx.x;
    cluster.sync();
    unsigned int rank = cluster.block_rank(), count = cluster.num_blocks();
    if (threadIdx.x == 0) {
        out[2 * blockIdx.x] = *cluster.map_shared_rank(&mine, (rank + 1) % count);
        out[2 * blockIdx.x + 1] = (int)count;
    }
    cluster.sync();
}"""
PAIRS = jg.Kernel(EXCHANGE.replace("SHAPE", "__cluster_dims__(2, 1, 1)"))
ANY_CLUSTER = jg.Kernel(EXCHANGE.replace("SHAPE", ""))
ONLY_SM_90 = (PAIRS, ANY_CLUSTER)


def needs_clusters() -> None:
    if not jg.device().limits.clusters:
        pytest.skip("this GPU has no thread block clusters")


@pytest.mark.parametrize("form", ["launch", "bind", "forall"])
def test_clusters_fixed_in_the_text(poisoned, form) -> None:
    needs_clusters()
    out = poisoned(16, "int32")
    if form == "bind":
        PAIRS[8, 32].bind(out)()
    elif form == "forall":
        jg.Kernel(EXCHANGE.replace("SHAPE", "__cluster_dims__(2, 1, 1)"), block=32).forall(7 * 32)(out)  # rounded up
    else:
        PAIRS[8, 32](out)
    assert out[::2].get().tolist() == [1001, 1000, 1003, 1002, 1005, 1004, 1007, 1006]
    assert out[1::2].get().tolist() == [2] * 8


@pytest.mark.parametrize("size", [1, 2, 4, 8])
@pytest.mark.parametrize("form", ["launch", "bind"])
def test_clusters_given_at_run_time(poisoned, size, form) -> None:
    needs_clusters()
    pytest.importorskip("cuda.bindings.driver")
    out = poisoned(32, "int32")
    configured = ANY_CLUSTER.configure(16, 32, cluster=size)
    for _ in range(2):
        (configured.bind(out) if form == "bind" else lambda: configured(out))()
    blocks = np.arange(16)
    np.testing.assert_array_equal(out[::2].get(), 1000 + blocks // size * size + (blocks + 1) % size)
    assert out[1::2].get().tolist() == [size] * 16


def test_clusters_that_cannot_be(poisoned) -> None:
    needs_clusters()
    out = poisoned(32, "int32")
    for kernel, grid, cluster in ((ANY_CLUSTER, 15, 2), (ANY_CLUSTER, 16, 16), (PAIRS, 16, 4), (PAIRS, 15, None)):
        with pytest.raises(jg.LaunchConfigError, match="exchange"):
            kernel.configure(grid, 32, cluster=cluster)(out)
    assert set(out.view("uint8").get()) == {0x7F}
