from datetime import date
from types import SimpleNamespace

from summit_kb.desktop.reader.printing.print_head import PrintHead


def test_where_a_document_comes_from_in_words(document, tmp_path, own_home):
    library = SimpleNamespace(root=tmp_path, name="Kho mẫu", name_en="Sample")
    day = date(2026, 11, 23)
    head = PrintHead.of(library, document(signer="Nguyễn Phú Trọng"), "vi", day)
    assert head.title == "Nghị quyết số 43-NQ/TW về xây dựng thành phố Đà Nẵng"
    assert head.facts == "Nghị quyết 43-NQ/TW, Bộ Chính trị, 24/01/2019 · Nguyễn Phú Trọng"
    assert "Kho mẫu" in head.source
    assert head.edition == ""
    assert head.printed == "23/11/2026"


def test_in_english_too(document, tmp_path, own_home):
    library = SimpleNamespace(root=tmp_path, name="Kho mẫu", name_en="Sample")
    head = PrintHead.of(library, document(), "en", date(2026, 11, 23))
    assert head.title.startswith("Resolution No. 43-NQ/TW")
    assert "Sample" in head.source
    assert head.printed == "23 November 2026"
