"""Editions in words: number, day, age, what changes, what lies where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from summit_kb.app.updating.found import Lies
from summit_kb.desktop.formats import date_text
from summit_kb.editions.catalogue import What

if TYPE_CHECKING:
    from summit_kb.app.updating.age import Age
    from summit_kb.app.updating.found import Found
    from summit_kb.app.updating.preview import Preview
    from summit_kb.app.updating.sources import Source
    from summit_kb.app.updating.touching import Touched
    from summit_kb.editions.catalogue import Catalogue

MIDDLE = " · "


class EditionWords(QObject):
    """An object because plural forms are found by its class."""

    def name(self, edition: Catalogue) -> str:
        return self.tr("Edition %1").replace("%1", str(edition.number))

    def age(self, age: Age) -> str:
        """Such as “240 days ago”."""
        if age.days == 0:
            return self.tr("today")
        return self.tr("%Ln day(s) ago", "", age.days)

    def line(self, edition: Catalogue, age: Age | None, language: str) -> str:
        """Number, day, age and who signed in one line; what may be cut off comes last."""
        parts = [self.name(edition), date_text(edition.published, language)]
        if age is not None:
            parts.append(self.age(age))
        if age is not None and age.is_over:
            parts.append(self.too_old(age))
        return MIDDLE.join([*parts, self.tr("signed by %1").replace("%1", edition.publisher)])

    def too_old(self, age: Age) -> str:
        """Why one should ask for a newer one."""
        return self.tr("older than the %Ln day(s) that are accepted", "", age.accepted)

    def quoted(self, note: str) -> str:
        """What the publisher says of an edition, as theirs; empty for nothing."""
        return self.tr("“%1”").replace("%1", note) if note else ""

    def facts(self, edition: Catalogue) -> str:
        """How much is in it."""
        count = self.tr("%Ln document(s)", "", len(edition.documents))
        return MIDDLE.join([count, self.size(edition.size)])

    def size(self, size: int) -> str:
        return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)

    def count_of(self, what: What, count: int) -> str:
        """How many documents become what."""
        match what:
            case What.ADDED:
                return self.tr("%Ln new", "", count)
            case What.AMENDED:
                return self.tr("%Ln amended", "", count)
            case What.EXPIRED:
                return self.tr("%Ln no longer in force", "", count)
            case What.REMOVED:
                return self.tr("%Ln taken out", "", count)

    def what(self, what: What) -> str:
        """What becomes of one document."""
        match what:
            case What.ADDED:
                return self.tr("new")
            case What.AMENDED:
                return self.tr("amended")
            case What.EXPIRED:
                return self.tr("no longer in force")
            case What.REMOVED:
                return self.tr("taken out")

    def counts(self, preview: Preview) -> str:
        """What changes, such as “12 new · 3 amended”."""
        counts = preview.counts
        return MIDDLE.join(self.count_of(what, counts[what]) for what in What if counts[what])

    def touched(self, touched: Touched) -> str:
        """What of the reader's own is on documents that change; empty for nothing."""
        parts: list[str] = []
        if touched.notes_amended:
            parts.append(self.tr("%Ln note(s) on amended documents", "", touched.notes_amended))
        if touched.notes_removed:
            parts.append(self.tr("%Ln note(s) on documents taken out", "", touched.notes_removed))
        if touched.marks:
            parts.append(self.tr("%Ln mark(s)", "", touched.marks))
        if touched.collections:
            names = ", ".join(f"“{name}”" for name in touched.collections[:3])
            more = self.tr("%Ln collection(s)", "", len(touched.collections))
            parts.append(f"{more} ({names})")
        return MIDDLE.join(parts)

    def lies(self, found: Found) -> str:
        """What lies at a source, in a few words."""
        said = {
            Lies.NEWER: self.tr("a newer edition"),
            Lies.LEFT: self.tr("the edition you went back from"),
            Lies.SAME: self.tr("the edition in use"),
            Lies.OLDER: self.tr("an older edition"),
            Lies.REFUSED: self.tr("an edition that is refused"),
            Lies.UNTRUSTED: self.tr("an edition; nobody is trusted yet"),
            Lies.EMPTY: self.tr("no edition"),
            Lies.UNREACHABLE: self.tr("not reachable now"),
        }[found.lies]
        if found.catalogue is None:
            return said
        return f"{self.name(found.catalogue)}: {said}"

    def kind(self, source: Source) -> str:
        """Who named a source."""
        return {
            "policy": self.tr("set by IT"),
            "added": self.tr("added by you"),
            "drive": self.tr("a drive that is plugged in"),
            "asked": self.tr("opened just now"),
        }[source.kind.value]
