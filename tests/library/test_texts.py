from dataclasses import replace
from pathlib import Path

from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText
from summit_kb.library.texts import TextStore

SHA = "ab" * 32
TEXT = ExtractedText(
    "text", "plain", (PageText(1, (Block(BlockKind.PARAGRAPH, "Đà Nẵng"),)),), paged=False
)


def test_a_text_comes_back_the_same(tmp_path: Path) -> None:
    store = TextStore(tmp_path, "1")
    assert store.get(SHA) is None
    assert SHA not in store
    store.put(SHA, TEXT)
    assert SHA in store
    assert TextStore(tmp_path, "1").get(SHA) == TEXT


def test_a_text_of_another_version_is_none(tmp_path: Path) -> None:
    TextStore(tmp_path, "1").put(SHA, TEXT)
    newer = TextStore(tmp_path, "2")
    assert newer.get(SHA) is None
    newer.put(SHA, TEXT)
    newer.drop_others()
    assert newer.get(SHA) == TEXT
    assert TextStore(tmp_path, "1").get(SHA) is None


def test_a_damaged_text_is_none(tmp_path: Path) -> None:
    store = TextStore(tmp_path, "1")
    store.put(SHA, TEXT)
    [path] = tmp_path.rglob("*.json")
    for damage in (b"", b"{", b"[]", b'{"pages": 3}', b"\xff"):
        path.write_bytes(damage)
        assert store.get(SHA) is None


def test_a_text_that_was_not_written_to_its_end_is_none(tmp_path: Path) -> None:
    store = TextStore(tmp_path, "1")
    store.put(SHA, TEXT)
    [path] = tmp_path.rglob("*.json")
    whole = path.read_bytes()
    for torn in (b"", bytes(len(whole)), whole[:100]):
        path.write_bytes(torn)
        assert SHA not in store
    path.write_bytes(whole)
    assert SHA in store


def test_clear_removes_everything(tmp_path: Path) -> None:
    store = TextStore(tmp_path / "texts", "1")
    store.put(SHA, TEXT)
    store.clear()
    assert SHA not in store


def test_a_text_that_waits_for_ocr_is_known_without_reading_it(tmp_path: Path) -> None:
    store = TextStore(tmp_path, "1")
    store.put(SHA, replace(TEXT, warnings=("ocr-missing",)))
    assert store.is_unfinished(SHA)
    assert TextStore(tmp_path, "1").is_unfinished(SHA)
    store.put(SHA, TEXT)
    assert not store.is_unfinished(SHA)
    assert store.get(SHA) == TEXT


def test_a_text_of_a_former_version_can_be_asked_for(tmp_path: Path) -> None:
    TextStore(tmp_path, "1").put(SHA, TEXT)
    newer = TextStore(tmp_path, "2")
    assert newer.get_former(SHA) == TEXT
    assert newer.get_former("cd" * 32) is None
    assert TextStore(tmp_path, "1").get_former(SHA) is None


def text(words: str) -> ExtractedText:
    return replace(TEXT, pages=(PageText(1, (Block(BlockKind.PARAGRAPH, words),)),))


def test_texts_that_are_not_here_are_taken_from_where_they_lie_ready(tmp_path: Path) -> None:
    ready = TextStore(tmp_path / "ready", "1")
    ready.put("a" * 64, text("Ở đó"))
    own = TextStore(tmp_path / "own", "1", tmp_path / "ready")
    assert "a" * 64 in own
    assert own.get("a" * 64) == text("Ở đó")
    own.put("a" * 64, text("Ở đây"))
    assert own.get("a" * 64) == text("Ở đây")
    assert ready.get("a" * 64) == text("Ở đó")
    own.clear()
    assert own.get("a" * 64) == text("Ở đó")
    assert "b" * 64 not in own
    other = TextStore(tmp_path / "own", "2", tmp_path / "ready")
    assert "a" * 64 not in other
