"""Patterns that grow by themselves, the Gray-Scott reaction: an animation through a CUDA graph of 50 steps.

    python examples/gray_scott.py [--size 512] [--frames 40] [--output FOLDER]

The graph is recorded once and replayed some hundred times; between the phases of the film its feed and kill rates are
updated in place. Each frame is fetched asynchronously, behind the replay that makes it. The first steps are checked
against NumPy, and the graph's speed is compared with that of single launches.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from _pictures import Field, animation, contact_sheet, device_title, gradient, relief

import jitgpu as jg

BLOCK = (32, 8)
STEPS = 50  # in the graph; an even number, so that it ends in the arrays it began with
REPLAYS = 2  # for a frame
PHASES = {"spots\nthat\ndivide": (0.0367, 0.0649), "a\nlabyrinth": (0.0545, 0.062), "holes": (0.046, 0.0594)}
RATES = PHASES["a\nlabyrinth"]
COLOURS = gradient(["#0a1128", "#12355b", "#1d7874", "#a7c957", "#f4d35e", "#f78154", "#fff4e0"])


@jg.jit_kernel(Path(__file__).parent / "gray_scott.cu")
def step(height, width, feed, kill, u, v, next_u, next_v):
    """One step of the reaction; all arrays float32 of shape (height, width)."""


class Dish:
    """The arrays of an experiment on the device, and its steps, which go from one pair of arrays to the other."""

    def __init__(self, ex: jg.Executor, start: tuple[Field, Field]) -> None:
        self.pairs = [tuple(ex.put(field) for field in start) for _ in range(2)]
        self.size = len(start[0])
        self.step = step[(-(-self.size // BLOCK[0]), -(-self.size // BLOCK[1])), BLOCK]

    def steps(self, submit: Callable[..., object], count: int, feed: float, kill: float) -> list[object]:
        """Submit an even number of steps."""
        now, then = self.pairs
        ways = [(*now, *then), (*then, *now)]
        return [submit(self.step, self.size, self.size, feed, kill, *ways[n % 2]) for n in range(count)]


def seeded(size: int, seed: int) -> tuple[Field, Field]:
    """u and v at the beginning: full of u, with a drop of v here and there."""
    u, v = np.ones((size, size), "f4"), np.zeros((size, size), "f4")
    away = np.minimum(np.arange(size), size - np.arange(size)) ** 2
    drop = away[:, None] + away < 16
    for place in np.random.default_rng(seed).integers(0, size, (max(1, size * size // 1500), 2)):
        there = np.roll(drop, place, (0, 1))
        u[there], v[there] = 0.5, 0.25
    return u, v


def film(ex: jg.Executor, start: tuple[Field, Field], frames: int) -> list[Field]:
    """v as it grows, ``frames`` pictures for each phase."""
    dish = Dish(ex, start)
    with ex.capture() as graph:
        nodes = dish.steps(ex.submit, STEPS, 0.0, 0.0)
    shots = []
    for feed, kill in PHASES.values():
        for node in nodes:
            graph.update(node, feed=feed, kill=kill)
        for _ in range(frames):
            for _ in range(REPLAYS):
                graph.launch()
            shots.append(ex.get(dish.pairs[0][1]))
    return [shot.result() for shot in shots]


def reference(start: tuple[Field, Field], steps: int, feed: float, kill: float) -> list[Field]:
    """The same steps in NumPy, in float64."""

    def laplace(x):
        near = sum(np.roll(x, shift, axis) for axis in (0, 1) for shift in (1, -1))
        far = sum(np.roll(x, (down, right), (0, 1)) for down in (1, -1) for right in (1, -1))
        return 0.2 * near + 0.05 * far - x

    u, v = (field.astype("f8") for field in start)
    for _ in range(steps):
        eaten = u * v * v
        u, v = u + laplace(u) - eaten + feed * (1 - u), v + 0.5 * laplace(v) + eaten - (feed + kill) * v
    return [u, v]


def worst(ex: jg.Executor, start: tuple[Field, Field]) -> float:
    """The largest difference from NumPy after 16 steps."""
    dish = Dish(ex, start)
    dish.steps(ex.submit, 16, *RATES)
    found = [ex.get(field).result() for field in dish.pairs[0]]
    return max(float(np.abs(a - b).max()) for a, b in zip(found, reference(start, 16, *RATES), strict=True))


def speeds(ex: jg.Executor, start: tuple[Field, Field], replays: int) -> dict[str, float]:
    """Steps per second by replays of a graph, by submissions, and by launches that pass the executor by."""
    found, results = {}, []
    for name in ("graph", "submit", "launch"):
        dish = Dish(ex, start)
        with ex.capture() as graph:
            dish.steps(ex.submit, STEPS, *RATES)
        ways = {
            "graph": graph.launch,
            "submit": lambda dish=dish: dish.steps(ex.submit, STEPS, *RATES),
            "launch": lambda dish=dish: dish.steps(lambda kernel, *args: kernel(*args), STEPS, *RATES),
        }
        ex.synchronize()
        begin = time.perf_counter()
        for _ in range(replays):
            ways[name]()
        results.append(ex.get(dish.pairs[0][1]).result())
        found[name] = replays * STEPS / (time.perf_counter() - begin)
    assert all((result == results[0]).all() for result in results), "a graph and single launches give the same"
    return found


def main(argv: Sequence[str] | None = None) -> None:
    """Check, compare, film."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    add = parser.add_argument
    add("--output", type=Path, default=Path("examples-output"), metavar="FOLDER", help="for the pictures")
    add("--size", type=int, help="cells a side; default 512, in the simulator 160")
    add("--frames", type=int, default=40, help=f"a phase, of {REPLAYS * STEPS} steps each")
    add("--seed", type=int, default=1, help="of the drops that it begins with")
    args = parser.parse_args(argv)
    device = jg.device()
    start = seeded(args.size or (160 if device.kind == "sim" else 512), args.seed)
    args.output.mkdir(parents=True, exist_ok=True)
    with jg.Executor(device) as ex:
        print(f"{len(start[0])} x {len(start[0])} cells on {device_title(device)}")
        print(f"off NumPy by at most {worst(ex, start):.1e} after 16 steps")
        rates = speeds(ex, start, 4 if device.kind == "sim" else 400)
        print("steps per second: " + ", ".join(f"{rate:,.0f} by {name}" for name, rate in rates.items()))
        shots = film(ex, start, args.frames)
    pictures = [relief(shot, COLOURS, 0.42) for shot in shots]
    rows = [pictures[begin : begin + args.frames] for begin in range(0, len(pictures), args.frames)]
    chosen = np.maximum(np.linspace(0, args.frames, 5).astype(int)[1:] - 1, 0)
    titles = [f"{(number + 1) * REPLAYS * STEPS:,} steps on" for number in chosen]
    contact_sheet(args.output / "gray_scott.png", [[row[n] for n in chosen] for row in rows], titles, list(PHASES))
    animation(args.output / "gray_scott.gif", pictures, 20, dither=False)
    print(f"wrote gray_scott.gif, gray_scott.png to {args.output}")


if __name__ == "__main__":
    main()
