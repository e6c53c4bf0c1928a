"""Files inside files: attachments of mails and members of ZIP archives, unpacked and bounded."""

from __future__ import annotations

import stat
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from summit_kb.foundation.errors import SummitError
from summit_kb.ingest.containers import zip_faults
from summit_kb.ingest.detection import sniff
from summit_kb.ingest.errors import (
    ArchiveBombError,
    ArchiveFullError,
    DamagedFileError,
    EncryptedFileError,
    TooLargeError,
)
from summit_kb.ingest.extractors.eml_message import parse_eml
from summit_kb.ingest.extractors.mail_message import Attachment
from summit_kb.ingest.extractors.msg_message import parse_msg
from summit_kb.ingest.extractors.ole import OleFile
from summit_kb.ingest.limits import Limits
from summit_kb.library.file_names import safe_name

_LOCKED = 0x1
_PIECE = 1 << 20
_CP437_UNLESS = 0x800
_SUSPECT = 20_000_000
_MOST_TIMES = 200
_LITTER = frozenset({"thumbs.db", "desktop.ini", "smime.p7s", "winmail.dat"})
_LITTER_FOLDERS = frozenset({"__macosx", ".git"})


@dataclass(frozen=True)
class Member:
    """A file that was inside another: where it lies now, and what it was called there."""

    path: Path
    name: str


@dataclass
class Unpacked:
    """``kind`` is "zip" for an archive, "mail" for a document with attachments, else empty.

    ``faults`` are what could not be taken out; their fact ``path`` is the name inside.
    """

    kind: str = ""
    members: list[Member] = field(default_factory=list[Member])
    faults: list[SummitError] = field(default_factory=list[SummitError])


def unpack(path: Path, folder: Path, limits: Limits) -> Unpacked:
    """Put what ``path`` holds into ``folder``; names from outside never choose a place.

    Raises what detection raises, and DamagedFileError for a broken container.
    """
    format_id = sniff(path)
    if format_id == "zip":
        return _Folder(folder, limits).fill_from_zip(path)
    if format_id == "eml":
        return _Folder(folder, limits).fill_from(parse_eml(path.read_bytes()).attachments)
    if format_id == "msg":
        with OleFile(path, "Outlook (MSG)") as file:
            attachments = parse_msg(file).attachments
        return _Folder(folder, limits).fill_from(attachments)
    return Unpacked()


class _Folder:
    """Takes in members until a limit is reached; each gets a folder with a number for a name."""

    def __init__(self, folder: Path, limits: Limits) -> None:
        self._folder = folder
        self._limits = limits
        self._found = Unpacked()
        self._size = 0
        self._is_full = False
        self._places = 0

    def fill_from(self, attachments: list[Attachment]) -> Unpacked:
        self._found.kind = "mail"
        for attachment in attachments:
            if attachment.name.lower() in _LITTER:
                continue
            if self._has_room(attachment.name, len(attachment.data)):
                self._place(attachment.name).write_bytes(attachment.data)
            if self._is_full:
                break
        return self._found

    def fill_from_zip(self, path: Path) -> Unpacked:
        self._found.kind = "zip"
        with zip_faults(path, "ZIP"), zipfile.ZipFile(path) as archive:
            for info in _files(archive):
                name = shown_name(info)
                if _is_bomb(info):
                    self._refuse_bomb(name, info)
                elif self._has_room(name, info.file_size):
                    self._take(archive, info, name)
                if self._is_full:
                    break
        return self._found

    def _take(self, archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str) -> None:
        if info.flag_bits & _LOCKED:
            self._found.faults.append(EncryptedFileError(path=name))
            return
        place = self._place(name)
        try:
            with archive.open(info) as member, place.open("wb") as file:
                while piece := member.read(_PIECE):
                    file.write(piece)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError,
                ValueError) as error:  # fmt: skip
            place.unlink(missing_ok=True)
            self._found.members.pop()
            fault = DamagedFileError(path=name, format="ZIP", detail=str(error))
            self._found.faults.append(fault)

    def _has_room(self, name: str, size: int) -> bool:
        """Whether one more of ``size`` is taken; what is not is noted."""
        limits = self._limits
        if len(self._found.members) + len(self._found.faults) >= limits.members:
            self._stop_at(name, f"{limits.members} tệp / files")
        elif size > limits.bytes:
            self._refuse(name, _megabytes(size), _megabytes(limits.bytes))
        elif self._size + size > limits.unpacked:
            self._stop_at(name, _megabytes(limits.unpacked))
        else:
            self._size += size
            return True
        return False

    def _stop_at(self, name: str, limit: str) -> None:
        self._is_full = True
        self._found.faults.append(ArchiveFullError(path=name, limit=limit))

    def _refuse_bomb(self, name: str, info: zipfile.ZipInfo) -> None:
        size, packed = _megabytes(info.file_size), f"{info.compress_size / 1000:.0f} kB"
        self._found.faults.append(ArchiveBombError(path=name, size=size, packed=packed))

    def _refuse(self, name: str, size: str, limit: str) -> None:
        self._found.faults.append(TooLargeError(path=name, size=size, limit=limit))

    def _place(self, name: str) -> Path:
        self._places += 1
        own = self._folder / f"{self._places:04d}"
        own.mkdir()
        place = own / safe_name(PurePosixPath(name).name)
        self._found.members.append(Member(place, name))
        return place


def shown_name(info: zipfile.ZipInfo) -> str:
    """The member's name as a person reads it: no drive, no way up, no control characters."""
    name = info.filename
    if not info.flag_bits & _CP437_UNLESS:
        name = _without_code_page(name)
    parts = [part.strip() for part in name.replace("\\", "/").split("/")]
    kept = [part for part in parts if part not in {"", ".", ".."} and not part.endswith(":")]
    return "".join(letter for letter in "/".join(kept) if letter.isprintable()) or "?"


def _without_code_page(name: str) -> str:
    """Names that are really UTF-8 although the archive does not say so."""
    try:
        return name.encode("cp437").decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return name


def _files(archive: zipfile.ZipFile) -> Iterator[zipfile.ZipInfo]:
    """The members that are files a person put there."""
    for info in archive.infolist():
        mode = info.external_attr >> 16
        parts = info.filename.replace("\\", "/").lower().split("/")
        is_litter = parts[-1] in _LITTER or parts[-1].startswith((".", "~$"))
        if info.is_dir() or stat.S_ISLNK(mode) or is_litter or _LITTER_FOLDERS & set(parts):
            continue
        yield info


def _is_bomb(info: zipfile.ZipInfo) -> bool:
    """Whether a member would grow as no document does: text shrinks to a tenth, seldom more."""
    return info.file_size > _SUSPECT and info.file_size > _MOST_TIMES * info.compress_size


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.0f} MB"
