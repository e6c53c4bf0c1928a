"""The diagram of relations with 5, 50, 500 and more documents: how long it takes, what overlaps.

    python benchmarks/relations_diagram.py [--documents 5 50 500 5000] [--depth 2] [--rounds 20]

Made-up libraries, all around one document. Of each it prints the CPU time (median) of making the
world, of arranging it by time and by kind, and of painting a frame of 1366 x 560 pixels at the
first size and with all of it in view; how many boxes and lines there are; how many boxes overlap
and how many routed lines cross a box (both are to be 0); and how much memory the scene takes.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tools"))

from PySide6.QtWidgets import QApplication

from made_up_library import CENTRE, MadeUpWorkspace
from summit_kb.app.words import Words
from summit_kb.app.world.graph import World
from summit_kb.desktop.relations.by_kind import by_kind
from summit_kb.desktop.relations.by_time import by_time
from summit_kb.desktop.relations.canvas import Canvas
from summit_kb.desktop.relations.scene import Rect, Scene
from summit_kb.desktop.theme.appearance import Appearance, Mode

ARRANGED = {"time": by_time, "kind": by_kind}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, nargs="+", default=[5, 50, 500, 5000])
    parser.add_argument("--depth", type=int, default=2, choices=(1, 2, 3))
    parser.add_argument("--rounds", type=int, default=20)
    options = parser.parse_args()
    application = QApplication([])
    Appearance(application).apply(Mode.LIGHT)
    print(
        f"{'documents':>9} {'view':5} {'world':>8} {'arrange':>8} {'frame':>8} {'all':>8}"
        f" {'boxes':>6} {'lines':>6} {'overlaps':>8} {'crossed':>8} {'scene':>8}"
    )
    for count in options.documents:
        show(count, options.depth, options.rounds)


def show(count: int, depth: int, rounds: int) -> None:
    workspace = MadeUpWorkspace(count)
    first, _world = timed(lambda: workspace.worlds.of(CENTRE, depth), 1)
    world = workspace.worlds.of(CENTRE, depth)
    for view, arrange in ARRANGED.items():
        took, scene = timed(lambda arrange=arrange: arrange(world), rounds)
        near, far = painted(scene, rounds)
        print(
            f"{count:9} {view:5} {first:5.1f} ms {took:5.1f} ms {near:5.1f} ms {far:5.1f} ms"
            f" {len(scene.boxes):6} {len(scene.lines):6} {overlaps(scene):8} {crossed(scene):8}"
            f" {memory(world, arrange):5.0f} kB"
        )


def timed(work: Callable[[], object], rounds: int) -> tuple[float, Scene]:
    """CPU milliseconds, the median of ``rounds``, and what came of it."""
    times: list[float] = []
    made: object = None
    for _ in range(rounds):
        began = time.process_time()
        made = work()
        times.append((time.process_time() - began) * 1000)
    return statistics.median(times), made  # type: ignore[return-value] - scenes, or a world not used


def painted(scene: Scene, rounds: int) -> tuple[float, float]:
    """A frame as it first looks, and with all of it in view."""
    canvas = Canvas()
    canvas.resize(1366, 560)
    canvas.show()
    canvas.show_scene(scene, Words("vi"))
    near, _ = timed(canvas.grab, rounds)
    canvas.fit()
    far, _ = timed(canvas.grab, rounds)
    canvas.close()
    return near, far


def overlaps(scene: Scene) -> int:
    boxes = scene.boxes
    return sum(
        box.rect.overlaps(other.rect) for at, box in enumerate(boxes) for other in boxes[at + 1 :]
    )


def crossed(scene: Scene) -> int:
    """Stretches of routed lines that enter a box that is not theirs."""
    return sum(
        _enters(first, second, box.rect)
        for line in scene.lines
        if not line.is_curve
        for first, second in pairwise(line.points)
        for box in scene.boxes
        if box.key not in (line.first, line.second)
    )


def _enters(first: tuple[float, float], second: tuple[float, float], rect: Rect) -> bool:
    left, right = sorted((first[0], second[0]))
    top, bottom = sorted((first[1], second[1]))
    return left < rect.right and right > rect.x and top < rect.bottom and bottom > rect.y


def memory(world: World, arrange: Callable[[World], Scene]) -> float:
    """Kilobytes a scene takes beside its world."""
    tracemalloc.start()
    scene = arrange(world)
    taken, _peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert scene.boxes
    return taken / 1000


if __name__ == "__main__":
    main()
