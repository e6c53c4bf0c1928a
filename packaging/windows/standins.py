"""A Python that is none, for trying out folders and installers where Windows' own is not at hand.

    python packaging/windows/standins.py OUT.zip

The zip has the names of the embeddable package; its ``python.exe`` writes down how it was started.
Installers made with it install and start; the program in them does not run.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from build_stamps import EPOCH, add_file

SCRIPT = Path(__file__).with_name("standin.nsi")


def make(target: Path, minor: str) -> None:
    """Write the zip; ``minor`` is as in ``311``."""
    data = program()
    with zipfile.ZipFile(target, "w") as archive:
        for name in ("python.exe", "pythonw.exe"):
            add_file(archive, name, data, EPOCH)
        for name in (f"python{minor}.dll", f"python{minor}.zip", f"python{minor}._pth"):
            add_file(archive, name, b"", EPOCH)


def lay(folder: Path) -> None:
    """Put stand-ins into a program's folder of Python, over what is there."""
    folder.mkdir(exist_ok=True)
    data = program()
    for name in ("python.exe", "pythonw.exe"):
        (folder / name).write_bytes(data)


def program() -> bytes:
    """The program that writes down how it was started."""
    with tempfile.TemporaryDirectory() as work:
        made = Path(work) / "standin.exe"
        subprocess.run(["makensis", "-V1", f"-DOUTFILE={made}", str(SCRIPT)], check=True)
        return made.read_bytes()


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("out", type=Path)
    make(parser.parse_args().out, f"{sys.version_info.major}{sys.version_info.minor}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
