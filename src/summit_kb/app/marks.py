"""Marks: places that a reader names to jump to, one letter or a few words each.

They lie in the user's folder, hold for one library, and outlive a new text: beside the very spot a
mark keeps its page and the words that stood there.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summit_kb.app.searches.library_key import library_key
from summit_kb.domain.locator import Locator
from summit_kb.domain.saved_search import plain
from summit_kb.foundation import paths
from summit_kb.foundation.errors import ExitCode, SummitError
from summit_kb.foundation.record_file import Record, RecordFile, RecordsDamagedError
from summit_kb.vietnamese.normal import nfc

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace

NAME_LETTERS = 80
QUOTE_LETTERS = 160
MOST = 1_000


class MarkNotFoundError(SummitError):
    """No mark is called so. Facts: name."""

    code = "mark-not-found"
    exit_code = ExitCode.NOTHING_FOUND


class MarkNameError(SummitError):
    """A name that cannot be given. Facts: name, reason (empty, taken)."""

    code = "mark-name"
    exit_code = ExitCode.USAGE


class TooManyMarksError(SummitError):
    """No room for another one. Facts: most."""

    code = "too-many-marks"
    exit_code = ExitCode.USAGE


@dataclass(frozen=True)
class Mark:
    """``spot`` is what the window knows of the place (a JSON object), ``quote`` the words there,
    ``sha256`` the file it was set in; ``created`` an ISO 8601 time in UTC.
    """

    name: str
    document: str
    page: int | None = None
    spot: dict[str, Any] = field(default_factory=dict[str, Any])
    quote: str = ""
    sha256: str = ""
    id: str = ""
    library: str = ""
    created: str = ""

    @property
    def locator(self) -> Locator:
        return Locator(self.document, self.page)


@dataclass(frozen=True)
class MarkedPlace:
    """Where a mark is by now; ``is_exact``: the text is the one it was set in."""

    locator: Locator
    is_exact: bool


class Marks:
    """Those of one library, in the order of their names: signs alone first."""

    def __init__(self, home: Path, library: str) -> None:
        self._file = RecordFile(home / "marks" / "marks.jsonl", "marks")
        self._library = library
        self.fault: RecordsDamagedError | None = None

    @classmethod
    def of(cls, workspace: Workspace) -> Marks:
        """Those of the workspace's library in the user's folder."""
        return cls(paths.home(), library_key(workspace.library))

    def all(self) -> list[Mark]:
        """Every one; ``fault`` tells what could not be read."""
        records = self._file.read()
        self.fault = records.fault or self.fault
        return sorted(self._ours(records.rows), key=_order)

    def find(self, name: str) -> Mark:
        """The one with this name or id; raises MarkNotFoundError."""
        for one in self.all():
            if name == one.id or _key(name) == _key(one.name):
                return one
        raise MarkNotFoundError(name=name)

    def set(self, mark: Mark) -> Mark | None:
        """Keep a mark; answers the one of this name that it replaces, if there was one.

        Raises MarkNameError, TooManyMarksError.
        """
        name = _checked(mark.name)
        made = replace(
            mark,
            name=name,
            quote=nfc(plain(mark.quote))[:QUOTE_LETTERS],
            id=mark.id or uuid.uuid4().hex[:12],
            library=self._library,
            created=mark.created or datetime.now(UTC).isoformat(timespec="seconds"),
        )
        with self._file.changing() as rows:
            ours = self._ours(rows)
            before = next((one for one in ours if _key(one.name) == _key(name)), None)
            if before is None and len(ours) >= MOST:
                raise TooManyMarksError(most=MOST)
            gone = {one.id for one in (before, made) if one is not None}
            rows[:] = [row for row in rows if row.get("id") not in gone]
            rows.append(asdict(made))
        return before

    def rename(self, mark_id: str, name: str) -> Mark:
        """Call it otherwise; raises MarkNameError when another one is called so."""
        name = _checked(name)
        with self._file.changing() as rows:
            ours = self._ours(rows)
            mark = next((one for one in ours if one.id == mark_id), None)
            if mark is None:
                raise MarkNotFoundError(name=mark_id)
            if any(_key(one.name) == _key(name) for one in ours if one.id != mark_id):
                raise MarkNameError(name=name, reason="taken")
            [row] = [row for row in rows if row.get("id") == mark_id]
            row["name"] = name
        return replace(mark, name=name)

    def remove(self, mark_id: str) -> Mark:
        """Keep it no longer; answers what it was, for ``set``."""
        with self._file.changing() as rows:
            mark = next((one for one in self._ours(rows) if one.id == mark_id), None)
            if mark is None:
                raise MarkNotFoundError(name=mark_id)
            rows[:] = [row for row in rows if row.get("id") != mark_id]
        return mark

    def _ours(self, rows: Sequence[Record]) -> list[Mark]:
        found = [_mark_of(row) for row in rows]
        return [one for one in found if one is not None and one.library == self._library]


def place_of(workspace: Workspace, mark: Mark) -> MarkedPlace:
    """Where a mark is now: in another text where its words stand, nearest to its page.

    Raises DocumentNotFoundError.
    """
    document = workspace.library.get(mark.document)
    original = document.original
    if original is not None and original.sha256 == mark.sha256:
        return MarkedPlace(mark.locator, is_exact=True)
    if not mark.quote or mark.page is None:
        return MarkedPlace(mark.locator, is_exact=False)
    try:
        stretches = workspace.notes.places_of(document, mark.quote)
    except SummitError:  # a text that cannot be read: the page is still something
        stretches = []
    pages = [(abs(one.page - mark.page), one.page) for one in stretches]
    page = min(pages)[1] if pages else mark.page
    return MarkedPlace(Locator(mark.document, page), is_exact=False)


def _checked(name: str) -> str:
    name = nfc(plain(name))[:NAME_LETTERS].strip()
    if not name:
        raise MarkNameError(name=name, reason="empty")
    return name


def _key(name: str) -> str:
    return nfc(plain(name)).casefold()


def _order(mark: Mark) -> tuple[bool, str]:
    return (len(mark.name) > 1, _key(mark.name))


def _mark_of(row: Record) -> Mark | None:
    told = {key: value for key, value in row.items() if isinstance(value, str)}
    page, spot = row.get("page"), row.get("spot")
    if not told.get("id") or not told.get("document"):
        return None
    return Mark(
        told.get("name", "") or told["id"],
        told["document"],
        page if isinstance(page, int) and page >= 1 else None,
        dict(spot) if isinstance(spot, dict) else {},
        told.get("quote", ""),
        told.get("sha256", ""),
        told["id"],
        told.get("library", ""),
        told.get("created", ""),
    )
