"""Write the two lock files anew from pyproject.toml (needs uv and a network).

    python tools/lock.py [--upgrade]

``requirements.lock`` is what the program runs with, ``requirements-dev.lock`` adds the tools of
``run-tests`` to the very same pins. One file holds every platform; none names a package host.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
COMPILE = ["pip", "compile", "pyproject.toml", "--universal", "--generate-hashes", "--no-header"]
QUIET = ["--no-annotate", "--quiet"]


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--upgrade", action="store_true", help="newest versions allowed")
    upgrade = ["--upgrade"] if parser.parse_args().upgrade else []
    uv = shutil.which("uv", path=str(Path(sys.executable).parent)) or shutil.which("uv")
    if uv is None:
        print("uv is needed to resolve for all platforms: pip install uv", file=sys.stderr)
        return 2
    dev, run = "requirements-dev.lock", "requirements.lock"
    for group, output, extra in [
        ("dev", dev, upgrade),
        ("build", run, ["--constraint", dev]),
    ]:
        command = [uv, *COMPILE, *QUIET, "--group", group, "--output-file", output, *extra]
        subprocess.run(command, cwd=ROOT, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
