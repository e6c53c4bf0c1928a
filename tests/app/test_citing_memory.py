from pathlib import Path

import pytest

from summit_kb.app.citing_memory import (
    MOST_MENTIONS,
    CitingChoice,
    CitingMemory,
    ManuscriptNotFoundError,
)
from summit_kb.app.mentions import Mention

ONE, OTHER = Mention("k1", "d1"), Mention("k2", "d2")


@pytest.fixture
def memory(tmp_path: Path) -> CitingMemory:
    return CitingMemory(tmp_path)


def test_the_choice_is_kept(memory: CitingMemory, tmp_path: Path) -> None:
    assert memory.choice() == CitingChoice()
    memory.choose(CitingChoice("apa", "en", "Tờ trình"))
    memory.choose(CitingChoice("ieee", "vi", "Tờ trình"))
    assert CitingMemory(tmp_path).choice() == CitingChoice("ieee", "vi", "Tờ trình")


def test_mentions_are_kept_in_order_and_once(memory: CitingMemory) -> None:
    memory.remember("Tờ trình", [ONE])
    memory.remember(" tờ  TRÌNH ", [OTHER, ONE])
    assert memory.manuscript("Tờ trình").mentioned == (ONE, OTHER)
    assert [one.name for one in memory.manuscripts()] == ["Tờ trình"]
    assert memory.manuscript("Khác").mentioned == ()


def test_the_one_without_a_name_is_not_listed(memory: CitingMemory) -> None:
    memory.remember("", [ONE])
    assert memory.manuscript("").mentioned == (ONE,)
    assert memory.manuscripts() == []


def test_forgetting(memory: CitingMemory) -> None:
    memory.remember("a", [ONE])
    memory.forget("A")
    assert memory.manuscript("a").mentioned == ()
    with pytest.raises(ManuscriptNotFoundError):
        memory.forget("a")


def test_own_styles_once_each(memory: CitingMemory, tmp_path: Path) -> None:
    path = tmp_path / "a.csl"
    memory.add_style(path)
    memory.add_style(path)
    assert memory.own_styles() == [path]
    memory.drop_style(path)
    assert memory.own_styles() == []


def test_there_is_an_end_to_it(memory: CitingMemory) -> None:
    memory.remember("a", [Mention(str(one), "d") for one in range(MOST_MENTIONS + 5)])
    assert len(memory.manuscript("a").mentioned) == MOST_MENTIONS


def test_values_that_mean_nothing_are_passed_over(tmp_path: Path) -> None:
    file = tmp_path / "citing" / "citing.jsonl"
    file.parent.mkdir()
    file.write_text(
        '{"what": "citing", "format": 1}\n'
        '{"kind": "choice", "style": 3, "language": "fr"}\n'
        '{"kind": "manuscript", "name": "a", "mentioned": [1, {"key": "k"}]}\n'
        '{"kind": "style"}\n',
        encoding="utf-8",
    )
    memory = CitingMemory(tmp_path)
    assert memory.choice() == CitingChoice()
    assert memory.manuscript("a").mentioned == ()
    assert memory.own_styles() == []


def test_a_damaged_line_costs_itself_only(tmp_path: Path) -> None:
    memory = CitingMemory(tmp_path)
    memory.remember("a", [ONE])
    file = tmp_path / "citing" / "citing.jsonl"
    file.write_bytes(file.read_bytes() + b"{broken\n")
    assert memory.manuscript("a").mentioned == (ONE,)
    assert memory.fault is not None
