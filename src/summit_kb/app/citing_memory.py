"""How a reader cites, kept between sittings: the style that was chosen, styles of the reader's
own, and what each manuscript has mentioned already.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from summit_kb.app.citing_styles import DECREE30
from summit_kb.app.mentions import Mention
from summit_kb.domain.saved_search import plain
from summit_kb.foundation import paths
from summit_kb.foundation.errors import ExitCode, SummitError
from summit_kb.foundation.record_file import Record, RecordFile, RecordsDamagedError
from summit_kb.vietnamese.normal import nfc

NAME_LETTERS = 200
MOST_MENTIONS = 2_000
_LANGUAGES = ("vi", "en")


class ManuscriptNotFoundError(SummitError):
    """Nothing was cited for a manuscript of this name. Facts: name."""

    code = "manuscript-not-found"
    exit_code = ExitCode.NOTHING_FOUND


@dataclass(frozen=True)
class CitingChoice:
    """``language`` is "" for that of the program; ``manuscript`` names what is being written."""

    style: str = DECREE30
    language: str = ""
    manuscript: str = ""


@dataclass(frozen=True)
class Manuscript:
    """What is being written, and what it has mentioned, in order."""

    name: str
    mentioned: tuple[Mention, ...] = ()


class CitingMemory:
    """One for all libraries: a manuscript may quote several."""

    def __init__(self, home: Path | None = None) -> None:
        folder = (home or paths.home()) / "citing"
        self._file = RecordFile(folder / "citing.jsonl", "citing")
        self.fault: RecordsDamagedError | None = None

    def choice(self) -> CitingChoice:
        """What was chosen last; the usual form at first."""
        row = next((one for one in self._rows() if one.get("kind") == "choice"), {})
        told = {name: row.get(name) for name in ("style", "language", "manuscript")}
        said = {name: value for name, value in told.items() if isinstance(value, str)}
        found = replace(CitingChoice(), **said)
        return found if found.language in ("", *_LANGUAGES) else replace(found, language="")

    def choose(self, choice: CitingChoice) -> None:
        with self._file.changing() as rows:
            kept = [one for one in rows if one.get("kind") != "choice"]
            rows[:] = [{"kind": "choice", **vars(choice)}, *kept]

    def own_styles(self) -> list[Path]:
        """The files of styles that were pointed to, in the order they were."""
        found = (one.get("path") for one in self._rows() if one.get("kind") == "style")
        return [Path(one) for one in found if isinstance(one, str) and one]

    def add_style(self, path: Path) -> None:
        with self._file.changing() as rows:
            row = {"kind": "style", "path": str(path)}
            if row not in rows:
                rows.append(row)

    def drop_style(self, path: Path) -> None:
        with self._file.changing() as rows:
            rows[:] = [one for one in rows if one != {"kind": "style", "path": str(path)}]

    def manuscripts(self) -> list[Manuscript]:
        """Those with a name, the one begun last at the end."""
        found = (_manuscript(one) for one in self._rows() if one.get("kind") == "manuscript")
        return [one for one in found if one.name]

    def manuscript(self, name: str) -> Manuscript:
        """What a manuscript has mentioned; nothing of one that is new."""
        key = _key(name)
        rows = (one for one in self._rows() if one.get("kind") == "manuscript")
        return next(
            (one for one in map(_manuscript, rows) if _key(one.name) == key),
            Manuscript(_named(name)),
        )

    def remember(self, name: str, mentions: Sequence[Mention]) -> None:
        """These were cited in the manuscript now, in this order."""
        with self._file.changing() as rows:
            row = _row_of(rows, name)
            if row is None:
                row = {"kind": "manuscript", "name": _named(name), "mentioned": []}
                rows.append(row)
            known = {one.key: one for one in _manuscript(row).mentioned}
            fresh = {one.key: one for one in mentions if one.key not in known}
            kept = [*known.values(), *fresh.values()][:MOST_MENTIONS]
            row["mentioned"] = [vars(one) for one in kept]

    def forget(self, name: str) -> None:
        """Nothing counts as mentioned any more, and a name is given up.

        Raises ManuscriptNotFoundError.
        """
        with self._file.changing() as rows:
            row = _row_of(rows, name)
            if row is None:
                raise ManuscriptNotFoundError(name=_named(name))
            rows.remove(row)

    def _rows(self) -> Sequence[Record]:
        records = self._file.read()
        self.fault = records.fault or self.fault
        return records.rows


def _row_of(rows: Sequence[Record], name: str) -> Record | None:
    key = _key(name)
    found = (one for one in rows if one.get("kind") == "manuscript")
    return next((one for one in found if _key(_manuscript(one).name) == key), None)


def _manuscript(row: Record) -> Manuscript:
    name, told = row.get("name"), row.get("mentioned")
    mentions: list[Mention] = []
    for one in told if isinstance(told, list) else ():
        said = one if isinstance(one, dict) else {}
        key, document = said.get("key"), said.get("document")
        if isinstance(key, str) and isinstance(document, str):
            mentions.append(Mention(key, document))
    return Manuscript(name if isinstance(name, str) else "", tuple(mentions))


def _named(name: str) -> str:
    return nfc(plain(name))[:NAME_LETTERS].strip()


def _key(name: str) -> str:
    return _named(name).casefold()
