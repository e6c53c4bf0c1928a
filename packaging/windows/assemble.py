"""Put the program folder for Windows together, on any system, from the vendors' own wheels.

    python packaging/windows/assemble.py --python ZIP --python-sha256 HEX OUT

OUT holds ``summit-kb.exe`` and ``summit-kb-desktop.exe``, ``python`` (CPython), ``lib`` (packages),
``recognition`` and ``licences``; it runs from wherever it is put, needs nothing installed and
writes nothing into itself. The same input gives the same bytes. docs/it/install-windows.md
"""

from __future__ import annotations

import argparse
import compileall
import hashlib
import py_compile
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import build_stamps
import dll_closure as closure
import folder_papers
import import_check
import installers
import launchers
import python_files
import recognition_data
import wheel_files as wheels
import windows_pins

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))  # check_wheel builds our own wheel, for tests too

OURS = "summit-kb"
_BESIDE = {"pyside6": "shiboken6"}
_LGPL = ("PySide6", "shiboken6")


class AssemblyError(Exception):
    """The folder would not be what it should be."""


_FAILURES = (
    AssemblyError,
    python_files.RuntimeFilesError,
    recognition_data.RecognitionDataError,
    wheels.WheelError,
    KeyError,
)


def assemble(given: argparse.Namespace) -> Path:
    """Make the folder beside its place, and put it there when all of it is right."""
    python = python_files.version_of(given.python)
    if python != f"{sys.version_info.major}.{sys.version_info.minor}":
        raise AssemblyError(f"bytecode for Python {python} is made by Python {python}: run this so")
    made = given.out.with_name(f".{given.out.name}.part")
    shutil.rmtree(made, ignore_errors=True)
    python_files.lay(given.python, given.python_sha256, made / "python", r"..\lib")
    _lay_packages(given, python, made / "lib")
    recognition_data.lay(made / "recognition", given.tessdata, given.tesseract)
    if given.root is not None:
        trust = made / "lib" / "summit_kb" / "shipped" / "resources" / "trust" / "root.json"
        trust.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(given.root, trust)
    for launcher in launchers.LAUNCHERS:
        stub = (given.stubs or launchers.stubs()) / launcher.stub
        (made / launcher.name).write_bytes(launchers.make(launcher, stub.read_bytes()))
    pins = windows_pins.pins((ROOT / "requirements.lock").read_text(encoding="utf-8"), python)
    commit = ["git", "-C", str(ROOT), "rev-parse", "HEAD"]
    said = subprocess.run(commit, check=True, capture_output=True, text=True).stdout.strip()
    folder_papers.lay(made, ROOT, folder_papers.Made(installers.version(), said), pins)
    _compile(made / "lib")
    _list(made)
    build_stamps.set_times(made, build_stamps.moment())
    shutil.rmtree(given.out, ignore_errors=True)
    made.rename(given.out)
    return given.out


def _lay_packages(given: argparse.Namespace, python: str, lib: Path) -> None:
    pins = windows_pins.pins((ROOT / "requirements.lock").read_text(encoding="utf-8"), python)
    if given.wheels is None:
        with tempfile.TemporaryDirectory() as work:
            windows_pins.download(pins.values(), Path(work), python)
            _unpack(_with_ours(given, wheels.read_all(Path(work))), pins, python, lib)
    else:
        _unpack(_with_ours(given, wheels.read_all(given.wheels)), pins, python, lib)
    needs = closure.needs(lib)
    for path in closure.superfluous(needs, "PySide6"):
        (lib / path).unlink()
    left = closure.needs(lib)
    for path in closure.superfluous(left, "shiboken6"):
        if Path(path).name.lower() not in {name for names in left.values() for name in names}:
            (lib / path).unlink()
    if missing := closure.missing(closure.needs(lib), _BESIDE):
        raise AssemblyError("libraries that are nowhere:\n" + "\n".join(missing))
    if lost := import_check.missing(lib):
        raise AssemblyError("modules that are nowhere:\n" + "\n".join(lost))


def _with_ours(
    given: argparse.Namespace, found: dict[str, wheels.Wheel]
) -> dict[str, wheels.Wheel]:
    ours = wheels.Wheel.read(given.wheel) if given.wheel else _build_ours()
    return {**found, OURS: ours}


def _build_ours() -> wheels.Wheel:
    import check_wheel  # noqa: PLC0415 # its folder is put on the path above

    return wheels.Wheel.read(check_wheel.build(Path(tempfile.mkdtemp(prefix="summit-kb-"))))


def _unpack(
    found: dict[str, wheels.Wheel], pins: dict[str, windows_pins.Pin], python: str, lib: Path
) -> None:
    """What the program reaches of the wheels, each in the version that is pinned."""
    requires = {name: wheel.requires for name, wheel in found.items()}
    lib.mkdir(parents=True)
    for name in sorted(windows_pins.needed(requires, [OURS], python)):
        wheel = found[name]
        if name != OURS and (name not in pins or pins[name].version != wheel.version):
            raise AssemblyError(f"{wheel.path.name} is not what the lock pins")
        if name != OURS:
            _check_hash(wheel.path, pins[name])
        wheels.unpack(wheel, lib)


def _check_hash(path: Path, pin: windows_pins.Pin) -> None:
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if f"--hash=sha256:{found}" not in pin.hashes:
        raise AssemblyError(f"{path.name} does not hash as the lock says")


def _compile(lib: Path) -> None:
    """Bytecode beside the sources: the program's folder is not written to by who reads."""
    modes = py_compile.PycInvalidationMode
    for path in sorted(lib.iterdir()):
        # What the LGPL lets people replace is looked at anew; the rest is as it was shipped.
        mode = modes.CHECKED_HASH if path.name in _LGPL else modes.UNCHECKED_HASH
        if path.is_dir():
            done = compileall.compile_dir(
                str(path), quiet=1, stripdir=str(lib), invalidation_mode=mode
            )
        else:
            done = path.suffix != ".py" or compileall.compile_file(
                str(path), quiet=1, stripdir=str(lib), invalidation_mode=mode
            )
        if not done:
            raise AssemblyError(f"{path.name} does not compile")


def _list(folder: Path) -> None:
    """Every file with its SHA-256, as ``sha256sum --check`` and rules by hash want it."""
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()} *{path.relative_to(folder).as_posix()}\n"
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    ]
    (folder / "SHA256SUMS").write_bytes("".join(lines).encode())


def options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("out", type=Path, help="the folder to make; one that is there is replaced")
    parser.add_argument("--python", type=Path, required=True, help="embeddable zip, or its folder")
    parser.add_argument("--python-sha256", help="what the zip must hash to")
    parser.add_argument("--wheels", type=Path, help="wheels already fetched; else pip fetches them")
    parser.add_argument("--wheel", type=Path, help="our own wheel; else it is built")
    parser.add_argument("--stubs", type=Path, help="folder with distlib's t64.exe and w64.exe")
    parser.add_argument("--tessdata", type=Path, help="folder with vie, eng, osd .traineddata")
    parser.add_argument("--tesseract", type=Path, help="folder with tesseract.exe for Windows")
    parser.add_argument("--root", type=Path, help="the publisher's root of trust to ship")
    return parser


def main() -> int:
    given = options().parse_args()
    given.out = given.out.absolute()
    try:
        folder = assemble(given)
    except _FAILURES as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 1
    files = [path for path in folder.rglob("*") if path.is_file()]
    size = sum(path.stat().st_size for path in files)
    print(f"{folder}: {len(files)} files, {size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
