"""Files broken in ten ways, with a fixed seed: what `mutations.py` feeds to the readers."""

from __future__ import annotations

import io
import random
import zipfile
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

MOST = 48_000_000
"""Bytes of a mutation that repeats its source, at most."""

_MAGIC = (
    b"%PDF-1.7\n",
    b"PK\x03\x04",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"{\\rtf1",
    b"<html>",
    b"From: a@b.vn\nTo: c\nMIME-Version: 1.0\n\n",
    b"\x89PNG\r\n\x1a\n",
    b"\xff\xfe",
)
_ENDINGS = (
    ".pdf",
    ".docx",
    ".doc",
    ".xlsx",
    ".xls",
    ".ppt",
    ".pptx",
    ".odt",
    ".rtf",
    ".html",
    ".eml",
    ".msg",
    ".epub",
    ".csv",
    ".md",
    ".txt",
    ".zip",
    ".mht",
)
_CUT_FROM = 0.02
_STORED = 4_000_000


@dataclass(frozen=True)
class Mutation:
    """A broken file on disk, how it was broken and from what."""

    path: Path
    kind: str
    source: Path

    @property
    def format(self) -> str:
        return self.source.suffix.lower().lstrip(".") or "?"


@dataclass(frozen=True)
class Made:
    """The bytes of a mutation and the ending of its name."""

    data: bytes
    ending: str


Maker = Callable[[Path, Sequence[Path], random.Random], Made]


def _cut(data: bytes, chance: random.Random) -> bytes:
    return data[: int(len(data) * chance.uniform(_CUT_FROM, 0.99))]


def _flip(data: bytes, chance: random.Random) -> bytes:
    """A few bytes, or one in a thousand, or one in twenty."""
    changed = bytearray(data)
    rate = chance.choice((0.0, 0.001, 0.05))
    for _ in range(max(chance.randint(1, 20), int(len(data) * rate))):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def _fill(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    length = int(len(data) * chance.uniform(0.01, 0.6))
    return data[:start] + bytes(min(length, len(data) - start)) + data[start + length :]


def _splice(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """The beginning of one and the end of the other, or a piece of the other in the middle."""
    at, start = chance.randrange(len(data)), chance.randrange(len(other))
    end = data[at:] if chance.random() < 0.5 else b""
    return data[:at] + other[start : start + chance.randrange(len(other) + 1)] + end


def truncated(path: Path, _others: Sequence[Path], chance: random.Random) -> Made:
    return Made(_cut(path.read_bytes(), chance), path.suffix)


def flipped(path: Path, _others: Sequence[Path], chance: random.Random) -> Made:
    return Made(_flip(path.read_bytes(), chance), path.suffix)


def filled(path: Path, _others: Sequence[Path], chance: random.Random) -> Made:
    return Made(_fill(path.read_bytes(), chance), path.suffix)


def spliced(path: Path, others: Sequence[Path], chance: random.Random) -> Made:
    """With another file, of the same format when there is one, mostly."""
    alike = [other for other in others if other.suffix.lower() == path.suffix.lower()]
    pool = alike if len(alike) > 1 and chance.random() < 0.7 else others
    return Made(_splice(path.read_bytes(), chance.choice(pool).read_bytes(), chance), path.suffix)


def wrong_magic(path: Path, _others: Sequence[Path], chance: random.Random) -> Made:
    data, mark = path.read_bytes(), chance.choice(_MAGIC)
    kept = data if chance.random() < 0.5 else data[len(mark) :]
    return Made(mark + kept, path.suffix)


def renamed(path: Path, _others: Sequence[Path], chance: random.Random) -> Made:
    return Made(path.read_bytes(), chance.choice(_ENDINGS))


def repeated(path: Path, _others: Sequence[Path], chance: random.Random) -> Made:
    """The same again and again: the file, or for ZIP formats what its largest part holds."""
    data = path.read_bytes()
    times = chance.choice((2, 20, 200, 2000))
    parts = _parts(data)
    if not parts:
        return Made(data * max(2, min(times, MOST // len(data))), path.suffix)
    name = max(parts, key=lambda each: len(parts[each]))
    piece = parts[name]
    start, end = sorted((chance.randrange(len(piece) + 1), chance.randrange(len(piece) + 1)))
    again = piece[start:end]
    room = min(times, 4 * MOST // max(1, len(again)))
    parts[name] = piece[:end] + again * room + piece[end:]
    return Made(_packed(parts), path.suffix)


def inside(path: Path, _others: Sequence[Path], chance: random.Random) -> Made:
    """A part of a ZIP format, or a stream of a PDF, broken and packed again as if nothing was."""
    data = path.read_bytes()
    parts = _parts(data)
    if not parts:
        return Made(_flip(data, chance), path.suffix)
    for name in chance.sample(sorted(parts), min(len(parts), chance.randint(1, 3))):
        if parts[name]:
            parts[name] = chance.choice((_cut, _flip, _fill, _drop))(parts[name], chance)
    return Made(_packed(parts), path.suffix)


def in_zip(path: Path, others: Sequence[Path], chance: random.Random) -> Made:
    """In an archive, some in an archive in it, under a name that wants out."""
    names = [path.name, f"../../{path.name}", f"C:\\{path.name}", "con.txt", "a" * 300 + ".pdf",
             f"hồ sơ/{path.name}", "\x07bell.doc", "..", ""]  # fmt: skip
    data = _broken(path, chance)
    for _ in range(chance.choice((1, 1, 2, 5))):
        content = {chance.choice(names) or "x": data, "b.txt": chance.choice(others).read_bytes()}
        data = _packed(content)
    return Made(_flip(data, chance) if chance.random() < 0.2 else data, ".zip")


def in_mail(path: Path, _others: Sequence[Path], chance: random.Random) -> Made:
    """Attached to a mail, some of them attached to a mail in turn."""
    data, name = _broken(path, chance), path.name
    for depth in range(chance.choice((1, 1, 2, 6))):
        mail = EmailMessage()
        mail["From"], mail["To"] = "Văn thư <van-thu@example.vn>", "thu-vien@example.vn"
        mail["Subject"], mail["Message-ID"] = f"Gửi kèm {name}", f"<{chance.random()}@example.vn>"
        mail.set_content("Kính gửi kèm theo tài liệu.")
        mail.add_attachment(data, "application", "octet-stream", filename=name)
        data, name = mail.as_bytes(), f"thu-{depth}.eml"
    return Made(_flip(data, chance) if chance.random() < 0.2 else data, ".eml")


KINDS: dict[str, Maker] = {
    "truncated": truncated,
    "flipped": flipped,
    "spliced": spliced,
    "zero-filled": filled,
    "wrong magic": wrong_magic,
    "renamed": renamed,
    "repeated": repeated,
    "inside": inside,
    "in zip": in_zip,
    "in mail": in_mail,
}


def mutate(sources: Sequence[Path], number: int, seed: int, folder: Path) -> Mutation:
    """The mutation of that number: kinds in turn, sources in turn within a kind."""
    chance = random.Random(f"{seed}-{number}")
    kind = list(KINDS)[number % len(KINDS)]
    source = sources[(number // len(KINDS)) % len(sources)]
    made = KINDS[kind](source, sources, chance)
    path = folder / f"{number:05d}-{source.stem[:24].strip()}{made.ending}"
    path.write_bytes(made.data)
    return Mutation(path, kind, source)


def _broken(path: Path, chance: random.Random) -> bytes:
    data = path.read_bytes()
    return data if chance.random() < 0.4 else chance.choice((_cut, _flip, _fill))(data, chance)


def _drop(_data: bytes, _chance: random.Random) -> bytes:
    return b""


def _parts(data: bytes) -> dict[str, bytes]:
    """The members of a ZIP file; nothing for anything else."""
    if not data.startswith(b"PK"):
        return {}
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return {info.filename: archive.read(info) for info in archive.infolist()}
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, ValueError):
        return {}  # a sample that is broken already


def _packed(parts: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in parts.items():
            is_small = name == "mimetype" or len(content) < 64
            way = zipfile.ZIP_STORED if is_small else zipfile.ZIP_DEFLATED
            archive.writestr(
                zipfile.ZipInfo(name), content, way, 1 if len(content) > _STORED else 6
            )
    return packed.getvalue()
