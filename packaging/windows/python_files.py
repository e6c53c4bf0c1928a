"""CPython for the program folder: from the vendor's embeddable zip, or from an installed one.

The zip is given as a file with the SHA-256 it must have; nothing is fetched here. Where there is
none, as on a build computer that has CPython installed, the same layout is made from that.
"""

from __future__ import annotations

import hashlib
import io
import py_compile
import re
import shutil
import tempfile
import zipfile
from pathlib import Path

from build_stamps import EPOCH, add_file

_PATHS = re.compile(r"python(?P<minor>3\d+)\._pth")
_LIBRARY = re.compile(r"python(?P<minor>3\d+)\.dll")
_UNWANTED = (
    "__pycache__", "ensurepip", "idlelib", "lib2to3", "pydoc_data", "site-packages", "test",
    "tests", "tkinter", "turtledemo", "venv",
)  # fmt: skip
_UNWANTED_MODULES = re.compile(r"(_test\w*|_tkinter|tcl\w*|tk\w*|_ctypes_test|xxlimited\w*)\..*")


class RuntimeFilesError(Exception):
    """What was given as Python is not what was asked for."""


def lay(given: Path, sha256: str | None, folder: Path, packages: str) -> str:
    """Put CPython into ``folder``, looking for modules in ``packages``; its version as ``3.12``.

    ``packages`` is relative to ``folder``. RuntimeFilesError when the zip does not hash as said.
    """
    folder.mkdir(parents=True)
    if given.is_dir():
        _from_installed(given, folder)
    else:
        _from_zip(given, sha256, folder)
    minor = _minor(folder)
    # Without "import site": neither the user's packages nor PYTHONPATH reach the program.
    lines = [f"python{minor}.zip", ".", packages]
    (folder / f"python{minor}._pth").write_bytes("".join(f"{x}\r\n" for x in lines).encode())
    return f"3.{minor[1:]}"


def version_of(given: Path) -> str:
    """The version, as ``3.12``, of a zip or an installed CPython."""
    if given.is_dir():
        names = [path.name for path in given.iterdir()]
    else:
        with zipfile.ZipFile(given) as archive:
            names = archive.namelist()
    minors = {found["minor"] for name in names if (found := _LIBRARY.fullmatch(name))}
    if len(minors) != 1:
        raise RuntimeFilesError(f"{given} holds no CPython 3")
    return f"3.{minors.pop()[1:]}"


def _from_zip(given: Path, sha256: str | None, folder: Path) -> None:
    if sha256 is None:
        raise RuntimeFilesError(f"the SHA-256 that {given.name} must have is not given")
    data = given.read_bytes()
    found = hashlib.sha256(data).hexdigest()
    if found != sha256.lower():
        raise RuntimeFilesError(f"{given.name} has the SHA-256 {found}, not {sha256.lower()}")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            if "/" in name or "\\" in name:
                raise RuntimeFilesError(f"{given.name} holds {name}: no embeddable package")
            (folder / name).write_bytes(archive.read(name))


def _from_installed(given: Path, folder: Path) -> None:
    """The layout of the embeddable package: all modules in C at the top, the rest in one zip."""
    for path in sorted(given.iterdir()):
        if path.suffix in {".dll", ".exe"} or path.name.startswith("LICENSE"):
            shutil.copyfile(path, folder / path.name)
    for path in sorted((given / "DLLs").iterdir()):
        if path.suffix in {".dll", ".pyd"} and not _UNWANTED_MODULES.fullmatch(path.name):
            shutil.copyfile(path, folder / path.name)
    _pack_library(given / "Lib", folder / f"python{_minor(folder)}.zip")


def _pack_library(library: Path, target: Path) -> None:
    with zipfile.ZipFile(target, "w") as archive, tempfile.TemporaryDirectory() as work:
        compiled = Path(work) / "one.pyc"
        for path in sorted(library.rglob("*.py")):
            name = path.relative_to(library)
            if any(part in _UNWANTED for part in name.parts):
                continue
            mode = py_compile.PycInvalidationMode.UNCHECKED_HASH
            py_compile.compile(
                str(path),
                str(compiled),
                name.as_posix(),
                doraise=True,
                invalidation_mode=mode,
            )
            add_file(archive, name.with_suffix(".pyc").as_posix(), compiled.read_bytes(), EPOCH)


def _minor(folder: Path) -> str:
    minors = {
        found["minor"]
        for path in folder.iterdir()
        if (found := _LIBRARY.fullmatch(path.name) or _PATHS.fullmatch(path.name))
    }
    if len(minors) != 1 or not (folder / "pythonw.exe").is_file():
        raise RuntimeFilesError(f"no CPython 3 with pythonw.exe in {folder}")
    return minors.pop()
