"""A document of laid-out words that draws itself, and a bridge that waits to be told."""

from collections import deque
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from summit_kb.app.previews import Choice, Preview
from summit_kb.app.words import Words
from summit_kb.desktop.reader.match_search import MatchSearch
from summit_kb.desktop.reader.open_document import OpenDocument
from summit_kb.desktop.reader.page_view import PageView
from summit_kb.desktop.reader.paged_file import PagedFile
from summit_kb.desktop.reader.pane import ReaderPane
from summit_kb.desktop.reader.text_document import build
from summit_kb.desktop.reader.text_styles import TextStyles
from summit_kb.desktop.theme.schemes import palette
from summit_kb.domain.document import Document, DocumentFile, Identity
from summit_kb.domain.event import Event, Session
from summit_kb.domain.finding import SimilarDocuments
from summit_kb.domain.text import (
    Block,
    BlockKind,
    ExtractedText,
    OutlineEntry,
    PageText,
    WordBox,
)
from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.foundation.errors import SummitError
from summit_kb.reading.linking.asked_place import asked_article
from summit_kb.reading.linking.document_links import DocumentLinks, Facts
from summit_kb.reading.linking.terms import Terms
from summit_kb.reading.linking.works import Works

A4 = (595.0, 842.0)


class BrokenPageError(SummitError):
    """A page of the test that cannot be drawn. Facts: path, page."""

    code = "internal"


@dataclass(frozen=True)
class Info:
    page_sizes: tuple
    labels: tuple = ()
    outline: tuple = ()


@dataclass(frozen=True)
class Bitmap:
    width: int
    height: int
    stride: int
    data: bytes


@dataclass
class Pages:
    """Pages of given lines; each word is a black bar where it stands."""

    lines: list
    sizes: list = field(default_factory=list)
    labels: tuple = ()
    outline: tuple = ()
    broken: set = field(default_factory=set)
    rendered: list = field(default_factory=list)
    read: list = field(default_factory=list)

    def info(self, _path):
        sizes = self.sizes or [A4] * len(self.lines)
        return Info(tuple(sizes), self.labels, self.outline)

    def words(self, path, page):
        self._check(path, page)
        self.read.append(page)
        boxes = []
        for number, line in enumerate(self.lines[page - 1]):
            x, y = 60.0, 80.0 + 20 * number
            for word in line.split():
                boxes.append(WordBox(word, x, y, x + 6 * len(word), y + 12))
                x += 6 * (len(word) + 1)
        return tuple(boxes)

    def render(self, path, page, scale):
        self._check(path, page)
        self.rendered.append((page, scale))
        width, height = self.info(path).page_sizes[page - 1]
        image = QImage(round(width * scale), round(height * scale), QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.scale(scale, scale)
        for word in self.words(path, page):
            box = QRectF(word.left, word.top + 4, word.right - word.left, 4)
            painter.fillRect(box, QColor("black"))
        painter.end()
        data = bytes(image.constBits())
        return Bitmap(image.width(), image.height(), image.bytesPerLine(), data)

    def _check(self, path, page):
        if page in self.broken:
            raise BrokenPageError(path=str(path), page=page, detail="broken")


class HeldBridge:
    """Does what it is asked when ``run`` is called; of one channel only the newest."""

    def __init__(self):
        self.waiting = deque()
        self.asked = []
        self._newest = {}

    def query(self, channel, work, done, failed=None):
        self.forget(channel)
        self.asked.append(channel)
        self.waiting.append((channel, self._newest[channel], work, done, failed))

    def forget(self, channel):
        self._newest[channel] = self._newest.get(channel, 0) + 1

    def step(self):
        channel, ticket, work, done, failed = self.waiting.popleft()
        if self._newest[channel] != ticket:
            return
        try:
            value = work()
        except SummitError as error:
            if failed is None:
                raise
            failed(error)
        else:
            done(value)

    def run(self):
        while self.waiting:
            self.step()


class Finder:
    """Finds a plain text, letter by letter."""

    def __init__(self, text):
        self.text = text.lower()

    def spans(self, text):
        found, at = [], text.lower().find(self.text)
        while at >= 0:
            found.append((at, at + len(self.text)))
            at = text.lower().find(self.text, at + 1)
        return found


PARAGRAPH = [
    "Đà Nẵng xây dựng thành phố thông minh đến năm 2030",
    "kết nối đồng bộ với các mạng lưới đô thị thông minh",
    "trong nước và khu vực ASEAN theo Nghị quyết",
]


@pytest.fixture
def bridge():
    return HeldBridge()


@pytest.fixture
def finder():
    return Finder


@pytest.fixture
def pages():
    """Twelve pages of three lines with an outline."""
    lines = [[f"Trang {number}", *PARAGRAPH] for number in range(1, 13)]
    outline = (OutlineEntry("Mở đầu", 1), OutlineEntry("Mục tiêu", 4), OutlineEntry("Kết", 9))
    return Pages(lines, outline=outline)


@pytest.fixture
def make_pages():
    return Pages


@pytest.fixture
def open_file(bridge, qapp):
    kept = []

    def build(pages):
        path = Path("document.pdf")
        kept.append(PagedFile(pages.info(path), pages, path, bridge))
        return kept[-1]

    yield build
    for file in kept:
        file.close()


@pytest.fixture
def explain():
    return Words("en").error


@pytest.fixture
def show(qtbot):
    """Show a widget at a size, and take it away afterwards."""

    def shown(widget, width=800, height=600):
        qtbot.addWidget(widget)
        widget.resize(width, height)
        widget.show()
        qtbot.waitExposed(widget)
        return widget

    return shown


@pytest.fixture
def view(show, bridge, explain, open_file, pages):
    """The twelve pages, open and drawn."""
    made = show(PageView(bridge, explain))
    made.open(open_file(pages))
    made.ask_for_pictures()
    bridge.run()
    return made


@pytest.fixture
def settle(bridge):
    """Let timers of a view fire and everything asked for be done."""

    def settled(view):
        view.ask_for_pictures()
        bridge.run()

    return settled


@pytest.fixture(autouse=True)
def no_animation(monkeypatch):
    monkeypatch.setattr("summit_kb.desktop.reader.glide._LONGEST_MS", 0)


@pytest.fixture
def searched(bridge, finder):
    """Look for a text in a view and wait for every page."""

    def search(view, text):
        file = view.file
        made = MatchSearch(bridge, lambda page: file.texts.read(page).text, file.page_count, view)
        view.set_search(made)
        made.start(finder(text))
        bridge.run()
        return made

    return search


@pytest.fixture
def text_of():
    """A text of paragraphs, one list a page; a tuple gives kind, text and level."""

    def build_text(*pages, paged=True, outline=(), labels=()):
        made = []
        for number, blocks in enumerate(pages, 1):
            rows = [(BlockKind.PARAGRAPH, b, 0) if isinstance(b, str) else b for b in blocks]
            label = labels[number - 1] if labels else None
            made.append(PageText(number, tuple(Block(*row) for row in rows), label))
        return ExtractedText("pdf", "test", tuple(made), paged, outline=tuple(outline))

    return build_text


@pytest.fixture
def styles(qapp):
    return TextStyles(QFont(qapp.font()), palette(dark=False))


@pytest.fixture
def built(styles, qapp):
    """Set a text as the text view does."""
    return lambda text: build(text, styles, "Page {page}", qapp.thread())


@pytest.fixture
def long_text(text_of):
    """Six pages of twenty paragraphs."""
    page = [f"Đoạn {number}: {' '.join(PARAGRAPH)}" for number in range(20)]
    return text_of(*[[f"Trang {number}", *page] for number in range(1, 7)])


def _document(library_id="nghi-quyet-43", name="nghi-quyet-43.pdf", **values):
    file = DocumentFile(name, "original", "ab" * 32, 54_225, 12)
    usual = {
        "id": library_id,
        "title": "Nghị quyết số 43-NQ/TW về xây dựng thành phố Đà Nẵng",
        "title_en": "Resolution No. 43-NQ/TW on building Đà Nẵng city",
        "identity": Identity("resolution", "43-NQ/TW", "Bộ Chính trị", date(2019, 1, 24)),
        "language": "vi",
        "added": "2026-11-22T09:00:00Z",
        "topics": ("smart-city",),
        "files": (file,),
    }
    return Document(**(usual | values))


class Linking:
    """Links of the workspace's texts; previews tell no more than the targets themselves."""

    def __init__(self, workspace):
        self._workspace = workspace

    def links_of(self, document):
        library = self._workspace.library
        terms = Terms(library.thesaurus, library.events)
        facts = Facts(Works(library.documents), terms, {})
        return DocumentLinks(document, self._workspace.text(document), facts)

    def preview(self, link):
        return Preview(link.kind, link.certainty, tuple(map(_choice, link.targets)))

    def place_of(self, document, typed, near=None):
        ref = asked_article(typed)
        place = self.links_of(document).articles.find(ref, near) if ref else None
        if place is None:
            raise BrokenPageError(path=document.id, detail=typed)
        return place


def _choice(target):
    held = target.document or target.topic or target.event
    identity = target.identity or Identity("other")
    counted = None if target.document or not held else 3
    return Choice(
        target,
        target.title or held or identity.number,
        document=target.document,
        number=identity.number,
        issuer=identity.issuer,
        date=identity.date,
        type=identity.type,
        documents=counted,
        cited_by=() if held else (("other", "Một tài liệu khác"),),
    )


class Workspace:
    """A library of a few documents, and how often each use case was asked."""

    def __init__(self, pages, text):
        self.pages = pages
        self.texts = {"nghi-quyet-43": text, "bai-viet": text}
        self.finders = []
        self.relations = []
        self.likened = []
        self.alike = []
        self.shared = {}
        paper = DocumentFile("bai-viet.md", "original", "cd" * 32, 900)
        documents = {
            "nghi-quyet-43": _document(),
            "bai-viet": _document("bai-viet", files=(paper,), title="Bài viết", title_en=None),
            "khong-tep": _document("khong-tep", files=()),
        }
        self.library = SimpleNamespace(
            documents=documents,
            documents_state=documents,
            get=documents.__getitem__,
            file_path=lambda document, file: Path(document.id) / file.name,
            thesaurus=Thesaurus([Topic("smart-city", "Thành phố thông minh", "Smart city")]),
            events={
                "summit": Event(
                    "summit",
                    "Hội nghị",
                    "Summit",
                    sessions=(Session("opening", "Khai mạc", "Opening"),),
                )
            },
        )

    def text(self, document):
        text = self.texts.get(document.id)
        if text is None:
            raise BrokenPageError(path=document.id, detail="no text")
        return text

    @property
    def linking(self):
        return Linking(self)

    def relations_of(self, _document):
        return self.relations

    def similar(self, document, page=None, limit=10):
        self.likened.append((document.id, page, limit))
        return SimilarDocuments(("dữ liệu",), tuple(self.alike), self.shared)

    def match_finder(self, query, accents="folded", *, as_you_type=False):
        self.finders.append((query, accents, as_you_type))
        return Finder(query.strip('"'))


@pytest.fixture
def document():
    return _document


@pytest.fixture
def workspace(pages, text_of):
    """Twelve pages, and their text without the running head of each page."""
    texts = [[(BlockKind.HEADING, f"Mục {n}", 1), *PARAGRAPH] for n in range(1, 13)]
    return Workspace(pages, text_of(*texts))


@pytest.fixture
def opened(workspace, bridge, qapp):
    """A document that has been loaded."""
    kept = []

    def open_it(document_id="nghi-quyet-43", *, load=True):
        made = OpenDocument(workspace, bridge, workspace.library.get(document_id))
        kept.append(made)
        if load:
            made.load()
            bridge.run()
        return made

    return open_it


@pytest.fixture
def pane(show, workspace, bridge):
    """A reader in a large window with nothing open."""
    return show(ReaderPane(workspace, bridge), 1200, 700)


@pytest.fixture
def read(pane, bridge):
    """Open a document in the pane and wait for all of it."""

    def reading(document_id="nghi-quyet-43", page=None, query=""):
        pane.open(document_id, page, query)
        bridge.run()
        pane.views.pages.ask_for_pictures()
        bridge.run()
        return pane

    return reading
