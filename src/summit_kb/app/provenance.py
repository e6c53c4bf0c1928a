"""Where what is read comes from, in words for prints, books and the status bar."""

from __future__ import annotations

import datetime
import logging
from dataclasses import dataclass
from pathlib import Path

from summit_kb.app.opening import editions_here
from summit_kb.app.words import Words
from summit_kb.editions.catalogue import Catalogue
from summit_kb.editions.fingerprint import short_fingerprint
from summit_kb.editions.installed import ANCHOR, Installed
from summit_kb.foundation.errors import SummitError
from summit_kb.library.store import Library
from summit_kb.reading.citing.phrases import day_in_words

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Provenance:
    """``edition`` is None for a library that was not installed as one."""

    library: str
    edition: str | None

    @property
    def lines(self) -> tuple[str, ...]:
        return (self.library, *([self.edition] if self.edition else []))

    @property
    def line(self) -> str:
        return " · ".join(self.lines)


def provenance_of(library: Library, language: str) -> Provenance:
    """The library by name and, when it is an edition installed here, which and by whom."""
    words = Words(language)
    name = (library.name_en if language == "en" else None) or library.name
    told = words.say("briefing", "library", name=name)
    edition = edition_of(library.root)
    if edition is None:
        return Provenance(told, None)
    day = datetime.date.fromisoformat(edition.published[:10])
    said = words.say(
        "briefing",
        "edition",
        number=edition.number,
        day=day_in_words(day.isoformat(), language),
        publisher=_signer(edition, editions_here()),
    )
    return Provenance(told, said)


def edition_of(root: Path) -> Catalogue | None:
    """The edition whose library lies at ``root``: the one in force, or the other one here, which
    a window may go on reading while a newer one is taken.
    """
    installed = editions_here()
    try:
        state = installed.state
        places = (state.folder, state.previous_folder) if state is not None else ()
        for place in places:
            if place is not None and root == installed.folder / place / "library":
                return installed.catalogue_at(place)
    except SummitError as error:
        # What is wrong with an edition is told where editions are; here it is only a name.
        _log.info("the edition of %s is not known: %s", root, error)
    return None


def _signer(edition: Catalogue, installed: Installed) -> str:
    """The publisher as signed, and the first digits of the root that vouches for them: whoever may
    sign can write any name, the digits are those on paper. decisions/0039.
    """
    try:
        root = (installed.folder / ANCHOR).read_bytes()
    except OSError:
        return edition.publisher
    return f"{edition.publisher} ({short_fingerprint(root)} …)"
