"""TEMPORARY: which variant of each kernel is the fastest on this GPU. To be removed once that is known."""

import itertools

from _kernel_peers import cublas, cupy_functions
from _kernel_subjects import FULL, OURS, SUBJECTS, Data, kernel, over
from kernels import take_turns

SPACE = {
    "copy": {"each": (1, 2, 4, 8), "block": (128, 256, 512, 1024)},
    "saxpy": {"each": (1, 2, 4), "block": (128, 256, 512, 1024)},
    "transpose": {"tile": (32, 64, 128), "group": (1, 4, 8, 16, 32, 128)},
    "reduction": {"each": (2, 4, 8), "block": (256, 512, 1024), "blocks": (2, 4, 8, 16)},
    "matmul": {"deep": (8, 16)},
    "stencil": {"high": (2, 4, 8, 16), "block": ((32, 4), (32, 8), (64, 4), (128, 1), (256, 1))},
}
data = Data(FULL)
for name, axes in SPACE.items():
    calls = {}
    subject = None
    for values in itertools.product(*axes.values()):
        chosen = dict(zip(axes, values, strict=True))
        if name == "reduction" and chosen["block"] * chosen["blocks"] > 4096:
            continue
        subject = SUBJECTS[name](data, **chosen)
        call = subject.calls[OURS]
        if not subject.right(call):
            print("WRONG", name, chosen)
            continue
        calls[" ".join(f"{k}={v}" for k, v in chosen.items())] = call
    if name == "transpose":
        x, y = subject.arrays["x"], subject.arrays["y"]
        rows, columns = x.shape
        for tile, tall in ((32, 8), (32, 4), (64, 8), (64, 4), (64, 16)):
            k = kernel("transpose", "transpose_plain", TILE=tile, TALL=tall)
            call = k[(over(columns, tile), over(rows, tile)), (tile, tall)].bind(rows, columns, x, y)
            if subject.right(call):
                calls[f"plain tile={tile} tall={tall}"] = call
            else:
                print("WRONG plain", tile, tall)
    calls |= cupy_functions(subject) if name == "copy" else {}
    if name == "matmul":
        try:
            calls |= cublas(subject)
        except ImportError as error:
            print("no cuBLAS", error)
    work = subject.nbytes or subject.flops
    print(f"\n{subject.title}")
    found = take_turns(calls, 6)
    for label, ms in sorted(found.items(), key=lambda item: item[1]["median"]):
        print(f"  {label:<40} {ms['median']:.4f} ms {work / ms['median'] / 1e6:,.0f} G/s")
