"""ICU's data with the languages of the program only: 32 MB of Qt's folder become 3.

ICU (not Qt; Unicode licence) keeps tables of 700 places and 200 old encodings in one library that
is nothing but data. The program sorts and writes Vietnamese and English.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable
from pathlib import Path

from steps import BuildError, run

_MAGIC, _KIND = b"\xda\x27", b"CmnD"
_HEADER_AT = 12
_ALIGNMENT = 16
_SYMBOL = re.compile(r"\bR (icudt\d+_dat)\b")
_LANGUAGES = ("root", "en", "vi")
_LOCALE = re.compile(r"^(?P<language>root|[a-z]{2,3})(?:_\w+)?\.res$")
# Encodings, transliteration, units, spelled numbers, profiles of protocols: nobody asks.
_UNUSED = re.compile(r"\.(?:cnv|spp|cfu)$|^(?:translit|unit|rbnf|brkitr)/|^unames\.icu$")


def is_kept(name: str) -> bool:
    """Whether a file of the archive (without its first folder) stays."""
    if _UNUSED.search(name):
        return False
    locale = _LOCALE.match(name.rpartition("/")[2])
    return locale is None or locale["language"] in _LANGUAGES


def read(data: bytes) -> tuple[bytes, dict[str, bytes]]:
    """The header of an ICU archive and its files by name; raises BuildError for another thing."""
    size = struct.unpack_from("<H", data)[0]
    if data[2:4] != _MAGIC or data[_HEADER_AT : _HEADER_AT + 4] != _KIND:
        raise BuildError("this is no data of ICU")
    contents = data[size:]
    count = struct.unpack_from("<I", contents)[0]
    entries = [struct.unpack_from("<II", contents, 4 + 8 * at) for at in range(count)]
    names = [contents[at : contents.index(b"\0", at)].decode("ascii") for at, _ in entries]
    ends = [*(place for _, place in entries[1:]), len(contents)]
    files = {
        name: contents[place:end]
        for name, (_, place), end in zip(names, entries, ends, strict=True)
    }
    return data[:size], files


def written(header: bytes, files: Iterable[tuple[str, bytes]]) -> bytes:
    """The archive of these files, sorted as ICU looks for them."""
    ordered = sorted(files, key=lambda file: file[0].encode("ascii"))
    names, places = bytearray(), list[int]()
    start = 4 + 8 * len(ordered)
    for name, _ in ordered:
        places.append(start + len(names))
        names += name.encode("ascii") + b"\0"
    made = bytearray(struct.pack("<I", len(ordered))) + bytearray(8 * len(ordered)) + names
    for number, (_, content) in enumerate(ordered):
        made += bytes(-len(made) % _ALIGNMENT)
        struct.pack_into("<II", made, 4 + 8 * number, places[number], len(made))
        made += content
    return header + bytes(made)


def reduce_in(folder: Path, work: Path) -> None:
    """Make the data library in the program's folder anew with what is kept; needs cc."""
    for library in folder.glob("_internal/PySide6/Qt/lib/libicudata.so.*"):
        _reduce(library, work)


def _reduce(library: Path, work: Path) -> None:
    symbol = _SYMBOL.search(run(["nm", "-D", library]))
    raw = library.read_bytes()
    start = raw.find(_MAGIC + struct.pack("<H", 20))
    if symbol is None or start < 0:
        raise BuildError(f"{library.name} has no data in it")
    header, files = read(raw[start - 2 :])
    kept = [(name, content) for name, content in files.items() if is_kept(name.partition("/")[2])]
    if len(kept) == len(files) or not kept:
        raise BuildError(f"{library.name}: {len(kept)} of {len(files)} files would stay")
    work.mkdir(parents=True, exist_ok=True)
    archive, source = work / "icu.dat", work / "icu.s"
    archive.write_bytes(written(header, kept))
    source.write_text(_assembly(symbol[1]), "ascii")
    options = ("-shared", "-nostdlib", "-s", "-Wl,--build-id=none", "-Wl,--hash-style=gnu")
    run(["cc", *options, f"-Wl,-soname,{library.name}", "-o", library, source.name], cwd=work)


def _assembly(symbol: str) -> str:
    lines = (
        ".section .rodata",
        f".balign {_ALIGNMENT}",
        f".globl {symbol}",
        f".type {symbol}, @object",
        f"{symbol}:",
        '.incbin "icu.dat"',
        f".size {symbol}, . - {symbol}",
        '.section .note.GNU-stack,"",@progbits',
    )
    return "\n".join(lines) + "\n"
