from datetime import date
from pathlib import Path

from summit_kb.desktop.reader.quoting import quotation
from summit_kb.domain.document import Document, Identity
from summit_kb.library.store import Library


def test_the_reference_is_full_at_first_and_short_later(tmp_path: Path) -> None:
    library = Library.create(tmp_path / "library", "Mới")
    identity = Identity("decree", "30/2020/NĐ-CP", "Chính phủ", date(2020, 3, 5))
    document = Document(
        "d", "Nghị định", identity, "vi", "2026-01-01T00:00:00Z", subject="Về công tác văn thư"
    )
    assert quotation(library, document, "4", " Điều 5 ", "vi") == (
        "“Điều 5” (Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ"
        " về công tác văn thư, trang 4)"
    )
    short = quotation(library, document, None, "Điều 5", "vi", short=True)
    assert short == "“Điều 5” (Nghị định số 30/2020/NĐ-CP)"
