"""A small library with a resolution in two languages, an older version and another document."""

import hashlib

import pytest

from summit_kb.app.workspace import Workspace
from summit_kb.desktop.beside.beside_page import make
from summit_kb.domain.document import Document, DocumentFile, Identity, Relation
from summit_kb.domain.kinds import RelationKind
from summit_kb.foundation import paths
from summit_kb.library.store import Library

VI = [
    "Điều 1. Phạm vi",
    "Nghị quyết 43-NQ/TW ngày 24/01/2019 của Bộ Chính trị nêu 53 dự án của thành phố Đà Nẵng, "
    "trong đó có nhiều dự án về dữ liệu mở và đô thị thông minh.",
    "Đoạn này chỉ có ở bản tiếng Việt, nói về 7 lĩnh vực thí điểm.",
    "Điều 2. Kinh phí",
    "Tổng kinh phí là 2.200 tỷ đồng.",
    "Doanh nghiệp góp khoảng 600 tỷ đồng; sáu đối tác đã ký: VNPT, FPT, Viettel.",
    "Điều 3. Hiệu lực",
    "Văn bản có hiệu lực từ năm 2020 cho đến năm 2030.",
]
EN = [
    "Article 1. Scope",
    "Resolution 43-NQ/TW of 24 January 2019 of the Politburo names 53 projects of Đà Nẵng.",
    "Article 2. Funds",
    "The funds are 2,200 billion VND in all, to be spent as the city council decides each year and "
    "to be accounted for in the same way as the other money of the city.",
    "Companies add about 600 billion VND; six partners have signed: VNPT, FPT, Viettel.",
    "Article 3. Force",
    "The document is in force from 2020 until 2030.",
]
LONG = 12


def _add(library, tmp_path, name, lines, **values):
    source = tmp_path / f"{name}.txt"
    source.write_text("\n\n".join(lines), encoding="utf-8")
    data = source.read_bytes()
    file = DocumentFile(source.name, "original", hashlib.sha256(data).hexdigest(), len(data))
    known = {"title": name, "identity": Identity("resolution"), "language": "vi"}
    known["added"] = "2026-01-15T08:30:00Z"
    document = Document(id=name, **(known | values))
    with library.writing() as writer:
        writer.add(document, [(source, file)])


def _repeated(lines, times):
    """The same articles with other numbers, so that there is something to scroll."""
    made = []
    for time in range(times):
        for line in lines:
            shown = line
            for number in (1, 2, 3):
                shown = shown.replace(f"Điều {number}.", f"Điều {3 * time + number}.")
                shown = shown.replace(f"Article {number}.", f"Article {3 * time + number}.")
            made.append(shown.replace("53", str(53 + time)).replace("600", str(600 + time)))
    return made


@pytest.fixture
def workspace(tmp_path, own_home):
    library = Library.create(tmp_path / "library", "Song song")
    translates = Relation(RelationKind.TRANSLATION_OF, "nghi-quyet")
    _add(library, tmp_path, "nghi-quyet", VI, title="Nghị quyết")
    english = {"title": "Resolution", "language": "en", "relations": (translates,)}
    _add(library, tmp_path, "nghi-quyet-en", EN, **english)
    replaces = Relation(RelationKind.REPLACES, "nghi-quyet")
    changed = [*VI[:4], "Tổng kinh phí là 3.300 tỷ đồng.", *VI[5:]]
    _add(library, tmp_path, "thay-the", changed, title="Bản thay thế", relations=(replaces,))
    _add(library, tmp_path, "khac", _repeated(VI, LONG), title="Tài liệu khác")
    translates = Relation(RelationKind.TRANSLATION_OF, "khac")
    english = {"title": "Another", "language": "en", "relations": (translates,)}
    _add(library, tmp_path, "khac-en", _repeated(EN, LONG), **english)
    library.reload()
    opened = Workspace.open(library.root)
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot, desk, workspace):
    """The page of two documents, shown."""
    made = make(desk, workspace)
    qtbot.addWidget(made)
    made.resize(1200, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def aligned(qtbot, page):
    """Shows documents and waits until their rows stand in step."""

    def show(target):
        page.show_target(target)
        qtbot.waitUntil(lambda: page.together.is_level and all(page.together.reaches))
        return page

    return show


@pytest.fixture
def starter_page(qtbot, desk, own_home, tmp_path):
    """Shows a document of the starter library, which has drawn pages, beside its translation."""
    library = Library.open(paths.starter_library(), derived=tmp_path / "derived")
    opened = Workspace(library)

    def show(document):
        made = make(desk, opened)
        qtbot.addWidget(made)
        made.resize(1200, 600)
        made.show()
        made.show_target({"left": document})
        qtbot.waitUntil(
            lambda: made.together.is_level and all(made.together.reaches), timeout=15_000
        )
        return made

    yield show
    opened.close()
