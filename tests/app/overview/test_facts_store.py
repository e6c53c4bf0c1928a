from pathlib import Path

from summit_kb.app.overview.facts_store import FactsStore
from summit_kb.app.overview.text_facts import TextFacts, Told

_FACTS = TextFacts(told=(Told(1, "Năm 2030."),))


def test_kept_for_the_next_start(tmp_path: Path) -> None:
    FactsStore(tmp_path, "1").keep({"a": _FACTS}, ["a"])
    assert FactsStore(tmp_path, "1").get("a") == _FACTS


def test_another_version_or_a_damaged_file_is_as_good_as_none(tmp_path: Path) -> None:
    FactsStore(tmp_path, "1").keep({"a": _FACTS}, ["a"])
    assert FactsStore(tmp_path, "2").get("a") is None
    for content in (b"{", b"[]", b'{"stamp": 1}'):
        (tmp_path / "overview.json").write_bytes(content)
        assert FactsStore(tmp_path, "1").get("a") is None


def test_what_is_not_needed_goes(tmp_path: Path) -> None:
    store = FactsStore(tmp_path, "1")
    store.keep({"a": _FACTS, "b": _FACTS}, ["a", "b"])
    store.keep({}, ["b"])
    assert store.get("a") is None
    assert FactsStore(tmp_path, "1").get("b") == _FACTS


def test_nothing_is_written_when_nothing_changed(tmp_path: Path) -> None:
    store = FactsStore(tmp_path, "1")
    store.keep({"a": _FACTS}, ["a"])
    (tmp_path / "overview.json").unlink()
    store.keep({}, ["a"])
    assert not (tmp_path / "overview.json").exists()


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    store = FactsStore(tmp_path / "file", "1")
    store.keep({"a": _FACTS}, ["a"])
    assert store.get("a") == _FACTS
