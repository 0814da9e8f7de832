"""From the JSON of each benchmark to its section of the page: what is compared, in which unit, and what stands beside
it in a table."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from _charts import Bar, Chart, Panel, Section, Table, bar, fastest_first, number, point

__all__ = ["SECTIONS", "main_chart"]

Results = dict[str, dict[str, Any]]
EMPTY = "an empty function"


def _launches(data: dict[str, Any], count: int, names: tuple[str, ...] = ()) -> list[Bar]:
    found = [bar(entry["name"], entry["ns"], 1e-3) for entry in data["launches"]
             if entry["arguments"] == count and entry["name"] != EMPTY]  # fmt: skip
    return fastest_first(entry for entry in found if not names or entry.label in names)


def _limit(panels: list[Panel], times: float) -> float:
    """Where an axis ends: so many times our longest bar. What is longer is cut off."""
    return times * max(entry.value for panel in panels for entry in panel.bars if entry.ours)


def main_chart(results: Results) -> Chart:
    """The plot of the README: a launch as one writes it, in each library."""
    shown = {
        "bare driver call, packed before": "bare driver call, arguments packed before",
        "jitgpu k[grid, block](...)": "jitgpu", "CuPy RawKernel": "CuPy RawKernel, checks nothing", "Triton": "Triton",
        "cuda.core launch, x.data.ptr in the call": "cuda.core", "Numba CUDA": "Numba CUDA",
        "torch.cuda._compile_kernel": "torch.cuda._compile_kernel", "cupyx.jit.rawkernel": "cupyx.jit.rawkernel",
    }  # fmt: skip
    panels = [
        Panel(f"{count} arguments", [entry._replace(label=shown[entry.label])
                                     for entry in _launches(results["launch"], count, tuple(shown))])
        for count in (3, 8)
    ]  # fmt: skip
    return Chart("launch", "Host time of one kernel launch", "µs", panels, limit=_limit(panels, 4.4))


def launch(results: Results) -> Section:
    data, python = results["launch"], results.get("launch-python")
    panels = [Panel(f"{count} arguments", _launches(data, count)) for count in (3, 8)]
    chart = Chart("launch", "Host time of one launch", "µs", panels, limit=_limit(panels, 2))
    tables = []
    if python:
        forms = [entry["name"] for entry in data["launches"] if entry["name"].startswith("jitgpu")]
        speeds = {(where, entry["name"], entry["arguments"]): entry["ns"]["median"] / 1e3
                  for where, found in (("c", data), ("python", python)) for entry in found["launches"]}  # fmt: skip
        rows = [[name, *(number(speeds[where, name, count]) for count in (3, 8) for where in ("c", "python"))]
                for name in dict.fromkeys(forms)]  # fmt: skip
        heads = ["µs", "3 arguments", "3, no C extension", "8 arguments", "8, no C extension"]
        tables.append(Table(heads, rows))
    text = (
        "One launch by the host's clock, from a launch queue that is never full. All competitors take turns in one "
        "run, and each has computed the right result before. jitgpu checks every argument of every launch."
    )
    return Section("A launch", "launch", text, data["environment"], [chart], tables)


def start(results: Results) -> Section:
    data = results["start"]
    panels = [
        Panel(title, fastest_first(bar("jitgpu" if name == "jitgpu" else f"CuPy {name}", ms)
                                   for name, ms in found["start_ms"].items()))
        for title, found in data["texts"].items()
    ]  # fmt: skip
    what = "From the decorator to the result of the first launch" if data["launched"] else "compile(arch='sm_90')"
    chart = Chart("start", f"{what}, in a new process", "ms", panels)
    cost = {name: number(ms["median"]) for name, ms in data["import_ms"].items()}
    costs = [["import numpy", cost["numpy_ms"]],
             ["import jitgpu, NumPy imported before", cost["jitgpu_over_numpy_ms"]]]  # fmt: skip
    text = (
        "Each number is from a process of its own that finds its kernel compiled: jitgpu in its store, CuPy in its own "
        "cache. CuPy is imported and its context made before the clock starts."
    )
    return Section("A warm start", "start", text, data["environment"], [chart], [Table(["", "ms"], costs)])


def compile_(results: Results) -> Section:
    data = results["compile"]
    simple = data["simple"]
    panels = [Panel("a simple kernel", [point("bare NVRTC calls", simple["bare_ms"]),
                                        point("jitgpu", simple["jitgpu_ms"])])]  # fmt: skip
    for header in ("cooperative_groups.h", "cub/block/block_reduce.cuh"):
        found = data[header]
        panels.append(Panel(f"one that includes {header}", [
            point("bare NVRTC calls", found["bare_ms"]),
            point("jitgpu, first in a process", found["jitgpu_first_ms"]),
            point("jitgpu, each later one", found["jitgpu_later_ms"]),
        ]))  # fmt: skip
    chart = Chart("compile", "One compilation, nothing stored", "ms", panels)
    text = (
        "The bare calls are those that any user of NVRTC has to make. jitgpu adds "
        f"{simple['over_bare_ms']:.1f} ms of its own, reads the signatures of the kernels, and from the second kernel "
        "on compiles heavy headers from a precompiled one."
    )
    return Section("A compilation", "compile", text, data["environment"], [chart], [])


def store(results: Results) -> Section:
    data = results["store"]
    found = data["results"]
    rows = [[name, *(number(entry[key]) for key in ("p50_us", "p95_us", "max_us"))] for name, entry in found.items()]
    heads = {"new process: ": "the first in a new process", "": "one after the other"}
    panels = []
    for prefix, title in reversed(heads.items()):
        chosen = {name.removeprefix(prefix): entry["p50_us"] for name, entry in found.items()
                  if name.startswith("new process: ") == bool(prefix)}  # fmt: skip
        bars = (point(name, value)._replace(ours="plain" not in name) for name, value in chosen.items())
        panels.append(Panel(title, fastest_first(bars)))
    title = f"The store on disk, entries of {data['nbytes']:,} bytes"
    chart = Chart("store", title, "µs, logarithmic", panels, log=True)
    text = (
        "What is compiled is kept on disk. A get reads and verifies an entry, a put writes one, a lock keeps others "
        "out. Plain diskcache is what the store stands on."
    )
    return Section("The store", "store", text, data["environment"], [chart],
                   [Table(["µs", "median", "95th percentile", "most"], rows)])  # fmt: skip


def simulator(results: Results) -> Section:
    data = results["simulator"]
    panels, rows = [], []
    for found in data["kernels"]:
        bars = [bar("g++ -O2, one core", found["cpp_ms"]), bar("jitgpu", found["jitgpu_ms"])]
        if "numba" in found:
            bars.append(point("Numba's CUDA simulator", 1e3 * found["numba"]["full_s"]))
        panels.append(Panel(found["name"], bars))
        rows.append([found["name"], *(number(entry.value) for entry in bars), f"{found['ratio']:.2f}"])
    chart = Chart("simulator", "One launch in the simulator, every check on", "ms, logarithmic", panels, log=True)
    heads = ["ms", *(entry.label for entry in panels[0].bars), "jitgpu / C++"]
    sizes = [[f"{entry['threads']:,}", number(entry["jitgpu_ms"]["median"]), number(entry["jitgpu_ns_per_thread"]),
              number(entry["cpp_ns_per_thread"])] for entry in data["scaling"]["sizes"]]  # fmt: skip
    begin = data["start"]
    text = (
        "The simulator on two cores beside plain C++ loops on one and Numba's CUDA simulator, of which some blocks "
        "were timed and scaled to a full launch. The first launch in a new process that finds its kernel in the store "
        "takes "
        f"{begin['launch_ms']['median']:.0f} ms, {begin['import_llvmlite_ms']['median']:.0f} of them to load LLVM."
    )
    tables = [Table(heads, rows), Table(["threads of saxpy", "ms", "ns a thread", "C++, ns an element"], sizes)]
    return Section("The simulator", "simulator", text, data["environment"], [chart], tables)


def executor(results: Results) -> Section:
    data = results["executor"]
    panels = [Panel(f"{count} arguments", fastest_first(
        bar(f"jitgpu, {entry['name']}" if "CuPy" not in entry["name"] else entry["name"], entry["ns"], 1e-3)
        for entry in data["submit"] if entry["arguments"] == count
    )) for count in (3, 8)]  # fmt: skip
    chart = Chart("executor", "Host time of one submission", "µs", panels)
    streams, graphs = data["streams"], data["graphs"]
    rows = [
        [f"one kernel of {streams['blocks']} blocks", f"{number(streams['one_ms']['median'])} ms"],
        ["eight of them on eight streams", f"{number(streams['eight_ms']['median'])} ms"],
        ["a graph of 100 launches, replayed", f"{number(graphs['jitgpu_us']['median'])} µs"],
        ["the same, CuPy's", f"{number(graphs['cupy_us']['median'])} µs"],
        ["one scalar in the graph changed", f"{number(graphs['update_ns']['median'] / 1e3)} µs"],
    ]
    text = "What it costs to have launches put in order by the arrays they share, and what streams and graphs give."
    return Section("The executor", "executor", text, data["environment"], [chart], [Table(["", "median"], rows)])


def stream_map(results: Results) -> Section:
    data = results["stream_map"]
    gib = data["settings"]["gib"]
    panels, rows = [], []
    for found in data["workloads"].values():
        ours = ("stream_map, pinned", "stream_map, ordinary memory")
        panels.append(Panel(found["title"], fastest_first(
            bar(f"jitgpu {name}" if name in ours else name, ms) for name, ms in found["ms"].items()
        )))  # fmt: skip
        rows.append([found["title"], *(f"{ratio:.2f}" for ratio in found["ratios"].values())])
    heads = ["ratios", *next(iter(data["workloads"].values()))["ratios"]]
    chart = Chart("stream_map", f"{gib:g} GiB from the host through a kernel", "ms", panels, limit=_limit(panels, 1.2))
    text = (
        f"{gib:g} GiB in chunks of {data['settings']['chunk_mib']} MiB copied in, computed and copied out. The plain "
        "loop, `cupy.asarray`, kernel, `get`, overlaps nothing."
    )
    return Section("Data through a GPU", "stream_map", text, data["environment"], [chart], [Table(heads, rows)])


def devices(results: Results) -> Section:
    data = results["devices"]
    panels = [
        Panel(job["name"], [bar(f"{count} GPU{'s' * (count == 'two')}", job[f"{count}_ms"])._replace(ours=True)
                            for count in ("one", "two")])
        for job in data["jobs"]
    ]  # fmt: skip
    rows = [[job["name"], f"{job['gain']:.2f}"] for job in data["jobs"]]
    text = "The same parts through `Executor.map` over one GPU and over two."
    return Section("Two GPUs", "devices", text, data["environment"],
                   [Chart("devices", "Executor.map over one GPU and over two", "ms", panels)],
                   [Table(["", "times as fast with two"], rows)])  # fmt: skip


def kernels(results: Results) -> Section:
    data = results["kernels"]
    charts, rows = [], []
    for record in data["kernels"]:
        tera = record["unit"] == "GFLOP/s"
        scale, unit = (1e-3, "TFLOP/s") if tera else (1.0, "GB/s")
        ceiling = data["ceilings"].get(record["unit"])
        panel = Panel("", [_speed(record, call, scale) for call in record["calls"]], ceiling and ceiling * scale)
        title, line = record["title"], "cuBLAS" if tera else "fastest copy"
        charts.append(Chart(f"kernels-{record['name']}", title[0].upper() + title[1:], unit, [panel], line_label=line))
        for call in record["calls"]:
            share = f"{call['share']:.0%}" if "share" in call else ""
            speed = f"{number(call['speed'] * scale)} {unit}"
            rows.append([f"{title}: {call['name']}", number(call["ms"]["median"]), speed, share])
    text = (
        "Kernels of some twenty lines of CUDA C++ (`benchmarks/kernels/`) beside other libraries, in float32, with "
        "TF32 off. Counted are the bytes that must be moved: read once and written once, and for the sum only read. "
        "The line is the fastest copy of all, the driver's included; for matmul it is cuBLAS, called through CuPy."
    )
    heads = ["", "median ms", "speed", "of the ceiling"]
    return Section("Kernels", "kernels", text, data["environment"], charts, [Table(heads, rows)])


def _speed(record: dict[str, Any], call: dict[str, Any], scale: float) -> Bar:
    """From milliseconds to work in a second."""
    work = record["flops"] or record["bytes"]
    value, low, high = (scale * work / call["ms"][key] / 1e6 for key in ("median", "q3", "q1"))
    return Bar(call["name"], value, low, high, "jitgpu" in call["name"])


def measure(results: Results) -> Section:
    data = results["measure"]
    judged = [record for record in data["kernels"] if record["judged"]]
    panels = [
        Panel(f"{record['name']}, {number(record['us']['loop'])} µs",
              [point(way, time_us / record["us"]["loop"])._replace(ours=way == "jg.measure")
               for way, time_us in record["us"].items() if way != "loop"], 1.0)
        for record in judged
    ]  # fmt: skip
    ways = list(data["kernels"][0]["us"])
    rows = [[record["name"], *(number(record["us"][way]) if way in record["us"] else "" for way in ways)]
            for record in data["kernels"]]  # fmt: skip
    text = (
        "Device time of one launch as `jg.measure` and others tell it, against a loop of up to 2,000 launches between "
        "two events. The others time launches one by one, and Triton flushes the cache before each. The tiny kernel is "
        "shorter than its launch on the host, so its loop tells nothing, and a graph is its measure."
    )
    chart = Chart("measure", "Device time of one launch, as a multiple of that in a long loop", "", panels, limit=2.5)
    return Section("Measuring", "measure", text, data["environment"], [chart], [Table(["µs", *ways], rows)])


#: In the order of the page, by the name of the results.
SECTIONS: dict[str, Callable[[Results], Section]] = {
    "launch": launch, "start": start, "kernels": kernels, "measure": measure,
    "executor": executor, "stream_map": stream_map, "devices": devices, "compile": compile_,
    "store": store, "simulator": simulator,
}  # fmt: skip
