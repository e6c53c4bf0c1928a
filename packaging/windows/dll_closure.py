"""The libraries a folder needs: what Windows' loader would look for, and whether it finds it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path, PurePosixPath

Imports = Callable[[Path], Iterable[str]]

_BINARY = (".dll", ".exe", ".pyd")
_RUNTIME = re.compile(r"python3\d*\.dll|vcruntime140(_1)?\.dll")
_WINDOWS = re.compile(
    r"(api|ext)-ms-win-.*|(advapi32|authz|bcrypt(primitives)?|cfgmgr32|comctl32|comdlg32|crypt32"
    r"|d2d1|d3d11|d3d12|d3d9|dcomp|dbghelp|dnsapi|dwmapi|dwrite|dxgi|gdi32|icu(in|uc)?|imm32|iphlpapi|kernel32"
    r"|mpr|msimg32|msvcrt|ncrypt|netapi32|normaliz|ntdll|ole32|oleacc|oleaut32|opengl32|pdh|powrprof"
    r"|propsys|psapi|rpcrt4|secur32|setupapi|shcore|shell32|shlwapi|synchronization|ucrtbase|user32"
    r"|userenv|uiautomationcore|usp10|uxtheme|version|wevtapi|winhttp|winmm|winspool\.drv|wintrust"
    r"|ws2_32|wtsapi32)(\.dll|\.drv)?",
    re.IGNORECASE,
)


def imports(path: Path) -> list[str]:
    """Names of the libraries a binary names, delayed ones too."""
    return [library for library, _ in _imported(path)]


def names_by_library(folder: Path) -> dict[str, set[str]]:
    """What all binaries below ``folder`` take from each library, by its name in lower case."""
    found: dict[str, set[str]] = {}
    for path in folder.rglob("*"):
        if path.suffix.lower() in _BINARY and path.is_file():
            for library, names in _imported(path):
                found.setdefault(library.lower(), set()).update(names)
    return found


def _imported(path: Path) -> list[tuple[str, list[str]]]:
    import pefile  # noqa: PLC0415 # pyright: ignore[reportMissingImports] # of the build environment only; the tests of the rules go without

    binary = pefile.PE(str(path), fast_load=True)
    kinds = ("IMAGE_DIRECTORY_ENTRY_IMPORT", "IMAGE_DIRECTORY_ENTRY_DELAY_IMPORT")
    binary.parse_data_directories([pefile.DIRECTORY_ENTRY[kind] for kind in kinds])
    found = [
        *getattr(binary, "DIRECTORY_ENTRY_IMPORT", ()),
        *getattr(binary, "DIRECTORY_ENTRY_DELAY_IMPORT", ()),
    ]
    binary.close()
    return [
        (entry.dll.decode("ascii"), [one.name.decode("ascii") for one in entry.imports if one.name])
        for entry in found
    ]


def version_of(path: Path) -> str:
    """The version of the product as the file's own properties tell it, or "" for none."""
    import pefile  # noqa: PLC0415 # pyright: ignore[reportMissingImports] # of the build environment only; the tests of the rules go without

    binary = pefile.PE(str(path))
    tables = [
        table.entries
        for info in getattr(binary, "FileInfo", ())
        for entry in info
        for table in getattr(entry, "StringTable", ())
    ]
    binary.close()
    return next((table[b"ProductVersion"].decode("ascii", "replace") for table in tables), "")


def needs(folder: Path, read: Imports = imports) -> dict[str, list[str]]:
    """What every binary below ``folder`` wants of others but Windows and Python, by its path."""
    wanted: dict[str, list[str]] = {}
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() in _BINARY and path.is_file():
            names = {name.lower() for name in read(path)}
            names = {name for name in names if not _is_the_systems(name)}
            wanted[path.relative_to(folder).as_posix()] = sorted(names)
    return wanted


def superfluous(wanted: Mapping[str, Iterable[str]], package: str) -> list[str]:
    """Libraries at the top of ``package`` that none of its modules and plugins leads to."""
    inside = {path: names for path, names in wanted.items() if path.startswith(f"{package}/")}
    libraries = {
        PurePosixPath(path).name.lower(): path
        for path in inside
        if path.count("/") == 1 and path.lower().endswith(".dll")
    }
    waiting = [path for path in inside if path not in libraries.values()]
    kept: set[str] = set()
    while waiting:
        for name in inside[waiting.pop()]:
            path = libraries.get(name)
            if path is not None and path not in kept:
                kept.add(path)
                waiting.append(path)
    return sorted(set(libraries.values()) - kept)


def missing(wanted: Mapping[str, Iterable[str]], beside: Mapping[str, str]) -> list[str]:
    """``path wants library`` for all that is neither in its package nor where that looks.

    ``beside`` names, for a package, another one whose folder it lets the loader search.
    """
    there: dict[str, set[str]] = {}
    for path in wanted:
        there.setdefault(_package(path), set()).add(PurePosixPath(path).name.lower())
    return [
        f"{path} wants {name}"
        for path, names in wanted.items()
        for name in names
        if name not in there[_package(path)] | there.get(beside.get(_package(path), ""), set())
    ]


def _package(path: str) -> str:
    """The package whose libraries a binary shares; ``numpy.libs`` belongs to ``numpy``."""
    return path.split("/", 1)[0].removesuffix(".libs").lower()


def _is_the_systems(name: str) -> bool:
    return bool(_WINDOWS.fullmatch(name) or _RUNTIME.fullmatch(name))
