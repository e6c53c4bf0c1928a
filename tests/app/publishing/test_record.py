from pathlib import Path

from summit_kb.app.publishing.record import key_record, record_html, record_text
from summit_kb.app.words import Words
from summit_kb.editions.fingerprint import fingerprint
from summit_kb.editions.repository import Repository
from summit_kb.editions.standing import shown, standing

HOLDERS = ("Bà An", "Ông Bình <IT>", "Két sắt", "Phòng Thư viện")


def test_who_holds_what_until_when(an_ban: Path, keys: Path) -> None:
    files = [keys / f"{name}.pem" for name in ("root-1", "root-2", "root-3", "publishing")]
    record = key_record(an_ban, files, HOLDERS)
    assert [(key.file, key.holder) for key in record.keys] == [
        (path.name, holder) for path, holder in zip(files, HOLDERS, strict=True)
    ]
    known = standing(Repository(an_ban))
    root = (an_ban / "metadata" / "1.root.json").read_bytes()
    for language in ("vi", "en"):
        text = record_text(record, Words(language))
        for told in (*HOLDERS, fingerprint(root), shown(known.roots[0]), "2036"):
            assert told in text
    assert "2 trong 3" in record_text(record, Words("vi"))


def test_names_are_no_markup(an_ban: Path) -> None:
    page = record_html(key_record(an_ban, (), HOLDERS), Words("vi"))
    assert "Ông Bình &lt;IT&gt;" in page
    assert page.count("<table") == 5


def test_what_is_not_told_is_left_to_be_filled_in(an_ban: Path) -> None:
    record = key_record(an_ban)
    assert [key.holder for key in record.keys] == [""] * 4
    assert "Người giữ: ……" in record_text(record, Words("vi"))
