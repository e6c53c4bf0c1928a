import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from summit_kb.app.citing import reference_to
from summit_kb.app.mentions import Cited, Mention, cited, entries, mention_of
from summit_kb.domain.document import Document, DocumentFile, Identity
from summit_kb.library.store import Library
from summit_kb.reading.citing.rich import plain

DECREE = Document(
    "nghi-dinh-30",
    "Nghị định số 30/2020/NĐ-CP về công tác văn thư",
    Identity("decree", "30/2020/NĐ-CP", "Chính phủ", date(2020, 3, 5)),
    "vi",
    "2026-01-01T00:00:00Z",
    subject="Công tác văn thư",
)
REPORT = Document(
    "bao-cao", "Báo cáo quý I", Identity("report", None, "Sở Nội vụ"), "vi", DECREE.added
)
Cite = Callable[..., list[Cited]]


@pytest.fixture
def library(tmp_path: Path) -> Library:
    made = Library.create(tmp_path / "library", "Mới")
    with made.writing() as writer:
        for one in (DECREE, REPORT):
            file = tmp_path / f"{one.id}.txt"
            file.write_text(one.title, encoding="utf-8")
            digest = hashlib.sha256(file.read_bytes()).hexdigest()
            own = DocumentFile(file.name, "original", digest, file.stat().st_size)
            writer.add(one, [(file, own)])
    return made


@pytest.fixture
def cite(library: Library) -> Cite:
    """Refers to pages: ("nghi-dinh-30", "4") …"""

    def call(
        *places: tuple[str, str | None],
        style: str = "decree30",
        before: tuple[Mention, ...] = (),
        later: bool | None = None,
    ) -> list[Cited]:
        made = [reference_to(library, library.get(one), page, "vi") for one, page in places]
        return cited(library, made, style, "vi", before, later=later)

    return call


def said(places: list[Cited]) -> list[str]:
    return [plain(one.in_text) for one in places]


def test_full_at_first_and_short_later(cite: Cite) -> None:
    made = cite((DECREE.id, "4"), (REPORT.id, None), (DECREE.id, "7"))
    assert said(made) == [
        "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư,"
        " trang 4",
        "Báo cáo quý I của Sở Nội vụ",
        "Nghị định số 30/2020/NĐ-CP, trang 7",
    ]
    assert [one.is_later for one in made] == [False, False, True]


def test_what_was_mentioned_before_is_short_from_the_beginning(cite: Cite) -> None:
    before = (mention_of(DECREE),)
    assert said(cite((DECREE.id, None), before=before)) == ["Nghị định số 30/2020/NĐ-CP"]
    assert len(said(cite((DECREE.id, None), before=before, later=False))[0]) > 50
    assert said(cite((DECREE.id, None), later=True)) == ["Nghị định số 30/2020/NĐ-CP"]


def test_the_list_has_each_document_once_and_without_pages(cite: Cite) -> None:
    made = cite((DECREE.id, "4"), (REPORT.id, None), (DECREE.id, "7"))
    assert [plain(one) for one in entries(made)] == [
        "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
        "Báo cáo quý I của Sở Nội vụ",
    ]


def test_a_style_sorts_its_list_itself(cite: Cite) -> None:
    made = cite((REPORT.id, None), (DECREE.id, "4"), style="harvard")
    listed = [plain(one) for one in entries(made)]
    assert said(made)[1] == "(Chính phủ, 2020, tr. 4)"
    assert listed[0].startswith("Chính phủ (2020)")
    assert listed[1].startswith("Sở Nội vụ")


def test_numbers_go_on_from_what_was_mentioned(cite: Cite) -> None:
    gone = Mention("gone", "gone")
    made = cite((REPORT.id, None), style="ieee", before=(gone, mention_of(DECREE)))
    assert said(made) == ["[3]"]


def test_a_work_is_one_in_all_its_renderings() -> None:
    other = replace(DECREE, id="en", title="Decree", language="en")
    assert mention_of(other).key == mention_of(DECREE).key
    older = replace(DECREE, identity=replace(DECREE.identity, date=date(2010, 4, 8)))
    assert mention_of(older).key != mention_of(DECREE).key
    assert mention_of(REPORT) == Mention("bao-cao", "bao-cao")


def test_a_list_has_no_empty_lines(cite: Cite, tmp_path: Path) -> None:
    path = tmp_path / "a.csl"
    layout = '<layout><choose><if type="report"><text variable="title"/></if></choose></layout>'
    path.write_text(
        '<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0"><citation>'
        f'<layout><text variable="title"/></layout></citation><bibliography>{layout}'
        "</bibliography></style>",
        encoding="utf-8",
    )
    made = cite((DECREE.id, "4"), (REPORT.id, None), style=str(path))
    assert [plain(one) for one in entries(made)] == ["Báo cáo quý I"]
    assert len(said(made)) == 2
