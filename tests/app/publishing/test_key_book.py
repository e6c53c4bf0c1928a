from pathlib import Path

from summit_kb.app.publishing.key_book import Kept, KeyBook


def test_holders_are_known_the_next_time(tmp_path: Path) -> None:
    KeyBook(tmp_path).keep([("aa", Kept("Bà An", "root-1.pem")), ("bb", Kept("Ông Bình"))])
    known = KeyBook(tmp_path).all()
    assert known == {"aa": Kept("Bà An", "root-1.pem"), "bb": Kept("Ông Bình")}


def test_what_is_not_told_again_is_not_forgotten(tmp_path: Path) -> None:
    book = KeyBook(tmp_path)
    book.keep([("aa", Kept("Bà An", "root-1.pem"))])
    book.keep([("aa", Kept("", "other.pem")), ("bb", Kept("Ông Bình"))])
    assert book.all() == {"aa": Kept("Bà An", "other.pem"), "bb": Kept("Ông Bình")}


def test_the_same_is_not_written_again(tmp_path: Path) -> None:
    book = KeyBook(tmp_path)
    book.keep([("aa", Kept("Bà An"))])
    [file] = tmp_path.rglob("keys.jsonl")
    before = file.read_bytes()
    book.keep([("aa", Kept())])
    assert file.read_bytes() == before
