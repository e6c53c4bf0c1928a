"""Articles of a document that is held are shown in its own words."""

from pathlib import Path

import pytest

from summit_kb.app.workspace import Workspace
from summit_kb.domain.kinds import Validity
from summit_kb.library.store import Library
from summit_kb.reading.linking.link import ArticleRef, Certainty, Link, LinkKind

DECREE = """CHÍNH PHỦ
Số: 30/2020/NĐ-CP
Hà Nội, ngày 05 tháng 3 năm 2020
NGHỊ ĐỊNH
Về công tác văn thư
Điều 1. Phạm vi điều chỉnh
Nghị định này quy định về công tác văn thư và quản lý nhà nước về công tác văn thư.
Điều 2. Đối tượng áp dụng
1. Cơ quan nhà nước.
2. Tổ chức khác."""
LETTER = """Theo khoản 2 Điều 2 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ, xem
Nghị định số 99/2021/NĐ-CP và Điều 9 Nghị định số 30/2020/NĐ-CP."""


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    sources = tmp_path / "in"
    sources.mkdir()
    (sources / "decree.txt").write_text(DECREE, encoding="utf-8")
    (sources / "letter.txt").write_text(LETTER, encoding="utf-8")
    made = Workspace(Library.create(tmp_path / "library"))
    made.add([sources / "decree.txt", sources / "letter.txt"], jobs=1)
    return made


def test_an_article_is_shown_in_its_own_words(workspace: Workspace) -> None:
    documents = {one.identity.number: one for one in workspace.library.documents.values()}
    decree = documents["30/2020/NĐ-CP"]
    letter = next(one for one in documents.values() if one.id != decree.id)
    found = list(workspace.linking.links_of(letter).on(1))
    clause, number, absent, missing, again = (one for one in found if _is_cited(one))
    assert clause.targets[0].article == ArticleRef("2", "2")
    shown = workspace.linking.preview(clause).choices[0]
    assert (shown.document, shown.text) == (decree.id, "2. Tổ chức khác.")
    assert shown.validity is Validity.UNKNOWN
    front = workspace.linking.preview(number).choices[0]
    assert front.text.startswith("Nghị định này quy định về công tác văn thư")
    gone = workspace.linking.preview(absent).choices[0]
    assert (gone.document, gone.number, gone.title) == (None, "99/2021/NĐ-CP", "99/2021/NĐ-CP")
    assert letter.id in dict(gone.cited_by)
    # Article 9 is not there: the document is, and nothing of another article is shown.
    assert missing.targets[0].start is None
    assert workspace.linking.preview(missing).choices[0].text == front.text
    assert again.certainty is Certainty.SURE


def _is_cited(link: Link) -> bool:
    return link.kind in (LinkKind.NUMBER, LinkKind.ARTICLE)
