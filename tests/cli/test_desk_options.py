import argparse

import pytest

from summit_kb.cli import desk_options


@pytest.fixture
def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser()
    commands = made.add_subparsers(dest="command")
    desk_options.add_to(commands.add_parser, str)
    return made


def test_ids_and_assignments_come_as_typed(parser: argparse.ArgumentParser) -> None:
    read = parser.parse_args(["edit", "a", "topics-=x", "b", "--confirm", "title"])
    assert read.words == ["a", "topics-=x", "b"]
    assert read.confirm == ["title"]


def test_a_change_may_be_named(parser: argparse.ArgumentParser) -> None:
    assert parser.parse_args(["undo"]).change is None
    assert parser.parse_args(["redo", "3f"]).change == "3f"


def test_history_has_a_limit(parser: argparse.ArgumentParser) -> None:
    assert parser.parse_args(["history"]).limit == 50
    assert parser.parse_args(["history", "a", "--limit", "3"]).limit == 3


def test_the_trash_is_emptied_by_name_or_whole(parser: argparse.ArgumentParser) -> None:
    read = parser.parse_args(["trash", "--empty", "a", "b", "--yes"])
    assert (read.ids, read.empty, read.yes) == (["a", "b"], True, True)
    assert not parser.parse_args(["trash"]).empty
