"""Try the bundle's layout on any system, with the vendors' wheels: what cannot be run is looked at.

    python packaging/macos/layout_trial.py --wheels FOLDER --tools FOLDER [--out FOLDER]

``--wheels`` is what ``mac_wheels.py --wheels`` kept for one processor, ``--tools`` the packages of
the environment with PyInstaller (build/freeze/tools/lib/python3.x/site-packages). PyInstaller's own
code lays the files of the wheels out as it would on a Mac, with a library in the place of the
programs; the bundle is described, and then: all code is signed once and from the inside out, lies
where code belongs, every library it asks for is there or macOS's, no link leads nowhere.
"""

from __future__ import annotations

import argparse
import importlib
import re
import shutil
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import beside
import code_signing
import dropping
import info_plist
import mac_bundle
import mach_o

Entry = tuple[str, str, str]
# What hooks of PyInstaller take of Qt for the modules that the program imports.
_MODULES = "Core|DBus|Gui|OpenGL|OpenGLWidgets|PrintSupport|Svg|SvgWidgets|Widgets"
_QT = re.compile(
    rf"PySide6/(?:Qt/lib/(?:Qt(?:{_MODULES})\.framework/|lib)|Qt/(?:plugins|translations)/"
    rf"|Qt(?:{_MODULES})\.abi3|lib(?!pyside6qml))"
)
_BUILDERS = re.compile(r"(?:hatchling|editables|pluggy|pathspec|trove_classifiers|packaging)\b")
_OF_THE_SYSTEM = ("/usr/lib/", "/System/Library/")
_MOMENT = 1_780_000_000


def entries(files: Path) -> list[Entry]:
    """The files as PyInstaller lists them: name, source, kind."""
    listed: list[Entry] = []
    for path in sorted(files.rglob("*")):
        name = path.relative_to(files).as_posix()
        of_qt = name.startswith("PySide6/") and not _QT.match(name)
        if path.is_dir() or path.suffix == ".py" or of_qt or _BUILDERS.match(name):
            continue
        listed.append((name, str(path), "BINARY" if mach_o.is_mach_o(path) else "DATA"))
    return dropping.kept(listed)


def lay(layout: Callable[[list[Entry]], Iterable[Entry]], listed: list[Entry], app: Path) -> None:
    """Make the bundle that ``layout`` tells of."""
    for name, source, kind in layout(listed):
        place = app / name
        place.parent.mkdir(parents=True, exist_ok=True)
        if kind == "SYMLINK":
            place.symlink_to(source)
        else:
            shutil.copyfile(source, place)
    (app / "Contents" / "Resources").mkdir(exist_ok=True)


def problems(app: Path) -> list[str]:
    """What is not as codesign and the loader of macOS want it."""
    order = code_signing.signing_order(app)
    code = {path for path in app.rglob("*") if mach_o.is_mach_o(path)}
    versions = [path for path in order if path.parent.name == "Versions"]
    signed = {*order, *(path / path.parents[1].stem for path in versions)}
    found = [f"not signed: {path}" for path in sorted(code - signed)]
    found += [f"signed twice: {path}" for path in order if order.count(path) > 1]
    place = {path: number for number, path in enumerate(order)}
    found += [
        f"signed after what holds it: {path}"
        for path in order
        for above in path.parents
        if place.get(above, len(order)) < place[path]
    ]
    resources = app / "Contents" / "Resources"
    found += [f"code among data: {path}" for path in sorted(code) if resources in path.parents]
    found += [
        f"leads nowhere: {path}"
        for path in app.rglob("*")
        if path.is_symlink() and not path.exists()
    ]
    return found + _missing_libraries(code)


def _missing_libraries(code: Iterable[Path]) -> list[str]:
    there = {path.name for path in code}
    return [
        f"{path.name} asks for {name}"
        for path in sorted(code)
        for name in mach_o.needed(path)
        if not name.startswith(_OF_THE_SYSTEM) and name.rpartition("/")[2] not in there
    ]


def try_layout(wheels: Path, tools: Path, out: Path) -> tuple[Path, int]:
    """The bundle, and how many parts of it are signed."""
    files = out / "files"
    for wheel in sorted(wheels.glob("*.whl")):
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(files)
    listed = entries(files)
    some = next(
        source for name, source, kind in listed if kind == "BINARY" and name.endswith(".so")
    )
    for name in (info_plist.COMMAND, info_plist.PROGRAM):
        listed.append((name, some, "EXECUTABLE"))
    app = out / info_plist.APP
    lay(_layout_of(tools), listed, app)
    (out / "share").mkdir()
    mac_bundle.dress(app, out / "share", "0.1.0", _MOMENT)
    return app, len(code_signing.signing_order(app))


def _layout_of(tools: Path) -> Callable[[list[Entry]], Iterable[Entry]]:
    sys.path.append(str(tools))
    bundle: Any = importlib.import_module("PyInstaller.building.osx").BUNDLE
    return bundle.__new__(bundle)._process_bundle_toc  # noqa: SLF001 - the layout alone


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--wheels", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--tools", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--out", type=Path, metavar="FOLDER", help="keep the bundle there")
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(dir=beside.ROOT / "build") as folder:
        out = given.out or Path(folder)
        app, signed = try_layout(given.wheels, given.tools, out)
        found = problems(app)
        size = sum(one.lstat().st_size for one in app.rglob("*") if not one.is_dir())
        print(f"{signed} parts to sign, {size / 1e6:.0f} MB, all processors of the wheels")
    for line in found:
        print(line, file=sys.stderr)
    print(f"{len(found)} problems" if found else "as codesign and the loader want it")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
