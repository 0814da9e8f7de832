#include <cooperative_groups.h>
#include <cooperative_groups/reduce.h>
#include <cuda_bf16.h>
#include <cuda_fp16.h>
namespace cg = cooperative_groups;
extern "C" __global__ void halves(__half* x, __half2* y, __nv_bfloat16* z, __nv_bfloat162* w) {
    x[0] = x[1] * x[2] + hsin(x[3]);
    y[0] = __hfma2(y[1], y[2], y[3]);
    z[0] = z[1] * z[2] + z[3];
    w[0] = __hadd2(w[1], w[2]);
    atomicAdd(x + 7, x[8]);
}
extern "C" __global__ void groups(int* x) {
    auto block = cg::this_thread_block();
    auto tile = cg::tiled_partition<8>(block);
    x[0] = cg::reduce(tile, x[tile.thread_rank()], cg::plus<int>());
    block.sync();
    cg::this_grid().sync();
    auto some = cg::coalesced_threads();
    x[3] = some.size() + some.thread_rank() + tile.any(x[4]);
}
