"""Everything known of the document: identity, topics, relations, files, origin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from summit_kb.app.reports import RelationView
from summit_kb.app.words import Words
from summit_kb.desktop.formats import date_text
from summit_kb.desktop.reader import details_parts as parts
from summit_kb.desktop.reader.details_proposals import proposed_relations, proposed_topics
from summit_kb.desktop.reader.facts import facts_of, origin_of, other_title, own_title, size_text
from summit_kb.desktop.reader.link_label import LinkLabel
from summit_kb.desktop.reader.similar_section import SimilarSection
from summit_kb.desktop.reader.speech import spoken_words
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import icon_button, set_words
from summit_kb.desktop.widgets.flow import FlowLayout
from summit_kb.desktop.widgets.text import heading
from summit_kb.domain.document import Document, DocumentFile
from summit_kb.domain.locator import Locator
from summit_kb.domain.versions import Version, versions_of
from summit_kb.library.store import Library

# Said of every other file, and nothing a reader could see or do anything about.
_OF_NO_MATTER = {"reflowed", "structure-not-read"}
_TOLD_WITH_A_NUMBER = "ocr"


class DetailsPanel(QScrollArea):
    """Signals: ``open_requested`` carries a Locator, ``topic_requested`` a topic's id,
    ``version_requested`` the number of an older version that is to be shown,
    ``describe_requested`` the document's id, ``room_requested`` a room and its target,
    ``deed_requested`` what else is to be done with it
    ("edit", "past", "remove") and its id.
    """

    open_requested = Signal(object)
    topic_requested = Signal(str)
    describe_requested = Signal(str)
    room_requested = Signal(str, object)
    version_requested = Signal(int)
    deed_requested = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shown: tuple[Document, Library, Sequence[RelationView]] | None = None
        self._warnings: tuple[str, ...] = ()
        self._sure: float | None = None
        self._page: int | None = None
        self.similar = SimilarSection(self)
        self.retranslate()

    def show_document(
        self, document: Document, library: Library, relations: Sequence[RelationView]
    ) -> None:
        self._shown = (document, library, relations)
        self._warnings, self._sure = (), None
        self._build()

    def set_warnings(self, codes: Sequence[str], sure: float | None = None) -> None:
        """What was noticed when the text was read, as far as it matters to a reader.

        ``sure`` is how sure OCR was of what it read.
        """
        left_out = _OF_NO_MATTER if sure is None else {*_OF_NO_MATTER, _TOLD_WITH_A_NUMBER}
        warnings = tuple(code for code in codes if code not in left_out)
        if (warnings, sure) != (self._warnings, self._sure):
            self._warnings, self._sure = warnings, sure
            self._build()

    def set_page(self, page: int | None) -> None:
        """The page whose locator is copied."""
        self._page = page

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Details and relations"))
        self._build()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.similar.ask()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.ApplicationFontChange:
            self._build()

    def _build(self) -> None:
        if self._shown is None:
            return
        document, library, relations = self._shown
        words = spoken_words()
        content = QWidget()
        content.setProperty("kind", "page")
        lines = QVBoxLayout(content)
        lines.setContentsMargins(16, 14, 16, 20)
        lines.setSpacing(12)
        for widget in self._sections(document, library, relations, words):
            lines.addWidget(widget)
        lines.addStretch(1)
        self.setWidget(content)
        # Nothing is cut off at the side: the panel is never narrower than its widest word.
        bar = self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(content.minimumSizeHint().width() + bar)

    def _sections(
        self,
        document: Document,
        library: Library,
        relations: Sequence[RelationView],
        words: Words,
    ) -> Iterator[QWidget]:
        yield self._titles(document, words)
        yield parts.badge(document.validity, words)
        if self._sure is not None:
            recognised = self.tr("Recognised from pictures (OCR), confidence {0} %")
            percent = round(self._sure * 100)
            yield parts.icon_line("text-view", recognised.format(percent), quiet=True)
        for code in self._warnings:
            yield parts.icon_line("warning", _sentence(words.warning(code)), quiet=True)
        unconfirmed = self.tr("not confirmed")
        facts = facts_of(document, library.events, words)
        yield parts.fact_grid(facts, unconfirmed, self._on_about)
        topics = list(proposed_topics(document, library.thesaurus, words))
        if document.topics or topics:
            yield parts.section_title(words.field("topics"))
            yield self._topics(document, library, words)
            yield from topics
        read = list(proposed_relations(document, words))
        if relations or read:
            yield parts.section_title(words.field("relations"))
            yield from self._relations(document, relations, words)
            yield from read
            yield self._diagram(document)
        yield self.similar
        yield parts.section_title(words.field("files"))
        older = {one.file.name: one for one in versions_of(document) if not one.is_current}
        for file in document.files:
            yield self._file(file, words)
            if file.name in older:
                yield self._version(older[file.name], words)
        yield parts.fact_grid(origin_of(document, words), unconfirmed)
        yield self._describe(document)
        yield self._more(document)
        yield self._locator(document)

    def _on_about(self, kind: str, name: str) -> None:
        """Somebody, a body or an event was followed."""
        self.room_requested.emit("about", {"kind": kind, "id": name})

    def _titles(self, document: Document, words: Words) -> QWidget:
        title = heading(1.12)
        title.setText(own_title(document, words.code))
        title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        other = other_title(document, words.code)
        below = [parts.wrapped(other, "muted")] if other else []
        if "title" in document.proposed:
            below.append(parts.unconfirmed(document.proposed["title"], self.tr("not confirmed")))
        return parts.column(title, *below, gap=4)

    def _topics(self, document: Document, library: Library, words: Words) -> QWidget:
        made = QWidget()
        flow = FlowLayout(made, spacing=6)
        for topic_id in document.topics:
            topic = library.thesaurus.get(topic_id)
            label = topic.label(words.code) if topic else topic_id
            flow.addWidget(self._chip(topic_id, label))
        return made

    def _chip(self, topic_id: str, label: str) -> QPushButton:
        chip = QPushButton(label.replace("&", "&&"))
        chip.setProperty("kind", "chip")
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        chip.setToolTip(self.tr("Show the documents of this topic"))
        chip.clicked.connect(lambda: self.topic_requested.emit(topic_id))
        return chip

    def _relations(
        self, document: Document, relations: Sequence[RelationView], words: Words
    ) -> Iterator[QWidget]:
        for kind, group in groupby(relations, key=lambda relation: relation.kind):
            rows = [self._relation(document, relation, words) for relation in group]
            yield parts.column(parts.wrapped(words.relation(kind.value), "muted"), *rows, gap=5)

    def _diagram(self, document: Document) -> QWidget:
        button = QPushButton(icons.icon("relation"), self.tr("Diagram"))
        button.setObjectName("diagram")
        button.setToolTip(self.tr("Show these relations as a diagram (Ctrl+Shift+R)"))
        button.clicked.connect(lambda: self.room_requested.emit("relations", document.id))
        return button

    def _relation(self, document: Document, relation: RelationView, words: Words) -> QWidget:
        if not relation.known:
            absent = self.tr("not in this library")
            named = _named(relation, words)
            return parts.icon_line("absent", f"{named} — {absent}", quiet=True)
        link = LinkLabel(relation.title)
        target = Locator(relation.target)
        link.followed.connect(lambda: self.open_requested.emit(target))
        beside = icon_button("columns")
        name = self.tr("Side by side: {title}").format(title=relation.title)
        set_words(beside, name)
        both = {"left": document.id, "right": relation.target}
        beside.clicked.connect(lambda: self.room_requested.emit("beside", both))
        return parts.beside(link, beside)

    def _file(self, file: DocumentFile, words: Words) -> QWidget:
        facts = [words.role(file.role), size_text(file.size)]
        if file.pages:
            facts.append(self.tr("%n page(s)", "", file.pages))
        check = parts.wrapped(f"SHA-256 {file.sha256[:16]}…", "muted")
        check.setToolTip(file.sha256)
        return parts.column(
            parts.icon_line("document", file.name),
            parts.wrapped(" · ".join(facts), "muted"),
            check,
            gap=2,
        )

    def _version(self, version: Version, words: Words) -> QWidget:
        """Until when it was the newest, and the way to its text."""
        told = self.tr("Version {number}").format(number=version.number)
        until = date_text((version.file.replaced or "")[:10] or None, words.code)
        if until:
            told = self.tr("{version}, until {day}").format(version=told, day=until)
        link = LinkLabel(self.tr("{version}: show it beside the newest").format(version=told))
        number = version.number
        link.followed.connect(lambda: self.version_requested.emit(number))
        return link

    def _describe(self, document: Document) -> QWidget:
        button = QPushButton(icons.icon("details"), self.tr("Describe…"))
        button.setObjectName("describe")
        button.setToolTip(self.tr("Confirm or correct these details with the page beside them"))
        button.clicked.connect(lambda: self.describe_requested.emit(document.id))
        return button

    def _more(self, document: Document) -> QWidget:
        button = QPushButton(icons.icon("more"), self.tr("More…"))
        button.setObjectName("more")
        menu = QMenu(button)
        for deed, icon_name, text in (
            ("edit", "edit", self.tr("Edit fields")),
            ("past", "recent", self.tr("History")),
            ("remove", "trash", self.tr("Move to the trash")),
        ):
            action = menu.addAction(icons.icon(icon_name), text)
            action.setObjectName(deed)
            action.triggered.connect(
                lambda _checked=False, deed=deed: self.deed_requested.emit(deed, document.id)
            )
        button.setMenu(menu)
        return button

    def _locator(self, document: Document) -> QWidget:
        button = QPushButton(icons.icon("link"), self.tr("Copy the locator"))
        button.setToolTip(self.tr("An address that finds this page again in this library"))
        button.clicked.connect(
            lambda: QGuiApplication.clipboard().setText(str(Locator(document.id, self._page)))
        )
        return button


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}."


def _named(relation: RelationView, words: Words) -> str:
    """An absent document's title with what identifies it, as far as the title does not say."""
    identity = relation.identity
    if identity is None:
        return relation.title
    issued = date_text(identity.date.isoformat() if identity.date else None, words.code)
    facts = [part for part in (identity.number, issued) if part and part not in relation.title]
    return f"{relation.title} ({', '.join(facts)})" if facts else relation.title
