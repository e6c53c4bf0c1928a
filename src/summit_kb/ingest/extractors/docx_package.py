"""A DOCX file as a package of parts: opened, bounded, parsed without entities or network."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol, cast, overload

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - lxml ships no types

from summit_kb.ingest.errors import DamagedFileError, EncryptedFileError, TooLargeError
from summit_kb.ingest.limits import Limits

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT_W = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_LOOSE_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_MAIN_PART = "/officeDocument"
_PIECE = 1 << 20
_LOCKED = 0x1


class XmlElement(Protocol):
    """The part of lxml's element that is used; lxml ships no types."""

    tag: object
    text: str | None

    def __iter__(self) -> Iterator[XmlElement]: ...
    def __len__(self) -> int: ...
    def __getitem__(self, index: int) -> XmlElement: ...
    @overload
    def get(self, name: str) -> str | None: ...
    @overload
    def get(self, name: str, default: str) -> str: ...
    def find(self, path: str) -> XmlElement | None: ...
    def iter(self, *tags: str) -> Iterator[XmlElement]: ...


class DocxPackage:
    """Parts by name; every failure names the file."""

    def __init__(self, path: Path, limits: Limits) -> None:
        self._path = path
        self._limits = limits
        self.repaired = False
        try:
            self._archive = zipfile.ZipFile(path)
        except zipfile.BadZipFile as error:
            raise self.damaged(str(error)) from error
        self._names = {name.lower(): name for name in self._archive.namelist()}
        if any(info.flag_bits & _LOCKED for info in self._archive.infolist()):
            raise EncryptedFileError(path=str(path))
        self.main = self._find_main()

    def damaged(self, detail: str) -> DamagedFileError:
        return DamagedFileError(path=str(self._path), format="Word (DOCX)", detail=detail)

    def close(self) -> None:
        self._archive.close()

    def beside_main(self, name: str) -> XmlElement | None:
        """The parsed part next to the main one ("styles.xml"), None when it is not there."""
        return self.part(posixpath.join(posixpath.dirname(self.main), name))

    def part(self, name: str) -> XmlElement | None:
        """The parsed part, None when it is not there; damaged XML is repaired where possible."""
        stored = self._names.get(name.lstrip("/").lower())
        if stored is None:
            return None
        data = self._read(stored).replace(_STRICT_W.encode(), _LOOSE_W.encode())
        try:
            return cast("XmlElement", etree.fromstring(data, _parser(recover=False)))
        except etree.XMLSyntaxError as error:
            return self._repair(stored, data, error)

    def _repair(self, name: str, data: bytes, error: Exception) -> XmlElement:
        try:
            root = cast("XmlElement | None", etree.fromstring(data, _parser(recover=True)))
        except etree.XMLSyntaxError:
            root = None
        if root is None:
            raise self.damaged(f"{name}: {error}") from error
        self.repaired = True
        return root

    def _read(self, name: str) -> bytes:
        pieces: list[bytes] = []
        size = 0
        try:
            with self._archive.open(name) as member:
                while piece := member.read(_PIECE):
                    size += len(piece)
                    if size > self._limits.part:
                        raise self._too_large(size)
                    pieces.append(piece)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
            raise self.damaged(f"{name}: {error}") from error
        return b"".join(pieces)

    def _too_large(self, size: int) -> TooLargeError:
        return TooLargeError(
            path=str(self._path),
            size=f"> {size // 1_000_000} MB",
            limit=f"{self._limits.part // 1_000_000} MB",
        )

    def _find_main(self) -> str:
        relations = self.part("_rels/.rels")
        for target in _targets(relations):
            if target.lstrip("/").lower() in self._names:
                return target.lstrip("/")
        if "word/document.xml" in self._names:
            return "word/document.xml"
        raise self.damaged("no main document part")


def _targets(relations: XmlElement | None) -> Iterator[str]:
    if relations is None:
        return
    for relation in relations.iter(_RELATIONSHIP):
        if (relation.get("Type") or "").endswith(_MAIN_PART):
            yield relation.get("Target") or ""


def _parser(*, recover: bool) -> object:
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        recover=recover,
    )
