"""Outlook messages (MSG), taken apart by the properties that they are stored as ([MS-OXMSG])."""

from __future__ import annotations

import struct
from datetime import UTC, datetime, timedelta

from summit_kb.ingest.clean import one_line
from summit_kb.ingest.errors import DamagedFileError
from summit_kb.ingest.extractors.compressed_rtf import decompressed
from summit_kb.ingest.extractors.mail_message import Attachment, MailBody, MailMessage
from summit_kb.ingest.extractors.mail_writing import as_eml
from summit_kb.ingest.extractors.ole import OleFile
from summit_kb.ingest.plain_text import read_plain_text

_STREAM, _ATTACHMENT = "__substg1.0_", "__attach_version1.0_"
_PROPERTIES = "__properties_version1.0"
_WIDE, _NARROW, _BINARY, _OBJECT, _TIME = "001F", "001E", "0102", "000D", 0x0040
_SUBJECT, _TO, _CC = "0037", "0E04", "0E03"
_SENDER, _SENDER_ADDRESS = "0C1A", ("5D01", "0C1F")
_TEXT, _HTML, _RTF = "1000", "1013", "1009"
_DATA, _LONG_NAME, _SHORT_NAME = "3701", "3707", "3704"
_SENT, _DELIVERED, _CODE_PAGES = 0x0039, 0x0E06, (0x3FFD, 0x3FDE)
_HIDDEN = 0x7FFE
_HEADS = {"top": 32, "embedded": 24, "attachment": 8}
_MOST_RTF = 50_000_000
_DEEPEST = 4
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)


def parse_msg(file: OleFile) -> MailMessage:
    """The mail; damaged properties are left out. Raises DamagedFileError for a broken file."""
    return _Reader(file, (), "top").message(0)


class _Reader:
    """Reads the properties of one object: a message or an attachment."""

    def __init__(self, file: OleFile, place: tuple[str, ...], kind: str) -> None:
        self._file = file
        self._place = place
        self._numbers = self._fixed(_HEADS[kind])
        pages = [self._numbers.get(code, 0) & 0xFFFFFFFF for code in _CODE_PAGES]
        self._encoding = f"cp{next(filter(None, pages), 1252)}".replace("cp65001", "utf-8")

    def message(self, depth: int) -> MailMessage:
        sender = self.text(_SENDER)
        address = next(filter(None, map(self.text, _SENDER_ADDRESS)), "")
        if "@" in address and address != sender:
            sender = f"{sender} <{address}>".strip()
        moment = self._moment()
        heads = {
            "Subject": self.text(_SUBJECT),
            "From": sender,
            "To": self.text(_TO),
            "Cc": self.text(_CC),
            "Date": f"{moment:%d/%m/%Y %H:%M} UTC" if moment else "",
        }
        return MailMessage(
            {name: value for name, value in heads.items() if value},
            moment.isoformat() if moment else "",
            self._bodies(),
            self._attachments(depth) if depth < _DEEPEST else [],
        )

    def text(self, code: str) -> str:
        wide = self.data(code, _WIDE)
        if wide is not None:
            return one_line(wide.decode("utf-16-le", "replace"))
        return one_line(self._decoded(self.data(code, _NARROW) or b""))

    def data(self, code: str, kind: str) -> bytes | None:
        name = f"{_STREAM}{code}{kind}"
        if not self._file.has(*self._place, name):
            return None
        try:
            return self._file.stream(*self._place, name)
        except DamagedFileError:
            return None

    def attachment(self, depth: int) -> Attachment | None:
        if self._numbers.get(_HIDDEN):
            return None  # a picture inside the text
        name = self.text(_LONG_NAME) or self.text(_SHORT_NAME)
        embedded = (*self._place, f"{_STREAM}{_DATA}{_OBJECT}")
        if self._file.has(*embedded):
            message = _Reader(self._file, embedded, "embedded").message(depth + 1)
            title = message.headers.get("Subject") or name or "message"
            return Attachment(f"{title}.eml", as_eml(message))
        data = self.data(_DATA, _BINARY)
        return Attachment(name, data) if name and data else None

    def _attachments(self, depth: int) -> list[Attachment]:
        size = len(self._place)
        storages = dict.fromkeys(
            path[: size + 1]
            for path in self._file.names()
            if path[:size] == self._place
            and len(path) > size + 1
            and path[size].startswith(_ATTACHMENT)
        )
        found = [_Reader(self._file, place, "attachment").attachment(depth) for place in storages]
        return [attachment for attachment in found if attachment is not None]

    def _bodies(self) -> list[MailBody]:
        html = self.data(_HTML, _BINARY)
        if html:
            return [MailBody("html", html)]
        for kind, code in (("html", _HTML), ("plain", _TEXT)):
            wide = self.data(code, _WIDE)
            if wide and wide.strip(b"\0"):
                return [MailBody(kind, wide.decode("utf-16-le", "replace").encode(), "utf-8")]
            narrow = self.data(code, _NARROW)
            if narrow:
                return [MailBody(kind, narrow, self._encoding)]
        return self._rich()

    def _rich(self) -> list[MailBody]:
        try:
            return [MailBody("rtf", decompressed(self.data(_RTF, _BINARY) or b"", _MOST_RTF))]
        except ValueError:
            return []  # no text in this form, or a damaged one

    def _fixed(self, head: int) -> dict[int, int]:
        """Numbers and times, by the codes of their properties."""
        try:
            data = self._file.stream(*self._place, _PROPERTIES)
        except DamagedFileError:
            return {}
        rows = struct.iter_unpack("<HHIQ", data[head : len(data) - (len(data) - head) % 16])
        return {code: value for _kind, code, _flags, value in rows} if len(data) > head else {}

    def _moment(self) -> datetime | None:
        value = self._numbers.get(_SENT) or self._numbers.get(_DELIVERED) or 0
        try:
            moment = _EPOCH + timedelta(microseconds=value // 10)
        except OverflowError:
            return None
        return moment.replace(microsecond=0) if moment.year > 1980 else None

    def _decoded(self, data: bytes) -> str:
        try:
            return data.decode(self._encoding)
        except (LookupError, UnicodeDecodeError):
            return read_plain_text(data).text  # another code page than the message says
