"""Every window and state as a picture, to be looked at.

    python tools/render.py OUT_DIR [--only NAME] [--size normal|double|large-text]

Pictures are made off screen at 1366 x 768, in both languages and both schemes: at 100 %, at
200 % of the screen, and with text at 200 %. The library is a copy of the starter library.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

SIZES = {"normal": ("1", 100), "double": ("2", 100), "large-text": ("1", 200)}


def main(arguments: list[str]) -> int:
    options = _options(arguments)
    if not options.inside:
        return max(_run_apart(options, size) for size in options.size or SIZES)
    # Qt reads its environment when it is loaded, so what uses it is loaded here.
    import rendering  # noqa: PLC0415 - see above

    _scale, percent = SIZES[options.inside]
    count = rendering.render_all(options.out, options.inside, percent, options.only)
    print(f"{options.inside}: {count} pictures")
    return 0


def _run_apart(options: argparse.Namespace, size: str) -> int:
    """One process for each size, with a home of its own."""
    scale, _percent = SIZES[size]
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {
            "QT_QPA_PLATFORM": f"offscreen:configfile={_screen(Path(home), int(scale))}",
            "QT_SCALE_FACTOR": scale,
            "QT_LOGGING_RULES": "qt.qpa.*=false",
            "SUMMIT_KB_HOME": home,
        }
        only = ["--only", options.only] if options.only else []
        command = [sys.executable, __file__, str(options.out), "--inside", size, *only]
        return subprocess.run(command, env=environment, check=False).returncode


def _screen(folder: Path, scale: int) -> Path:
    """A screen of 1366 x 768, or twice as fine."""
    screen = {"name": "screen", "x": 0, "y": 0, "width": 1366 * scale, "height": 768 * scale}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    file = folder / "screen.json"
    file.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    return file


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path, metavar="OUT_DIR")
    parser.add_argument("--only", default="", help="states whose name contains this")
    parser.add_argument("--size", action="append", choices=SIZES)
    parser.add_argument("--inside", choices=SIZES, help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
