"""The README promises only what the program does."""

import re
import shlex
from pathlib import Path

import pytest

from summit_kb.app.words import Words
from summit_kb.cli import options
from summit_kb.search.language import parse

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text("utf-8")
COMMANDS = re.findall(r"^\./summit-kb +([^#\n]+?) +#", README, re.MULTILINE)


def test_it_opens_with_the_two_commands():
    first = README.split("```")[1].splitlines()
    assert [line.split()[0] for line in first[1:] if line] == ["./summit-kb", "./run-tests"]


@pytest.mark.parametrize("line", COMMANDS)
def test_every_command_is_one_the_program_knows(line: str):
    parsed = options.read(shlex.split(line), Words("vi"))
    assert parsed.command
    if getattr(parsed, "query", None):
        assert parse(parsed.query)


# A value each closed or numeric field can hold; any word will do for the others.
VALUES = {"loại": "luật", "type": "law"}


@pytest.mark.parametrize("part", ["Câu hỏi:", "The query language has"])
def test_every_piece_of_the_query_language_is_understood(part: str):
    paragraph = README[README.index(part) :].split("\n\n")[0].split("`--json`")[0]
    pieces = re.findall(r"`([^`]+)`", paragraph)
    assert len(pieces) >= 10
    for piece in pieces:
        name = piece.removesuffix(":")
        if piece == "NOT":
            assert parse("NOT x")
        else:
            assert parse(piece if name == piece else piece + VALUES.get(name, "x"))


def test_every_document_and_file_it_names_is_there():
    for document in re.findall(r"summit-kb show ([a-z0-9-]+)", README):
        assert (ROOT / "corpus" / "documents" / document / "document.toml").is_file()
    for link in re.findall(r"\]\(([^)]+)\)", README):
        assert (ROOT / link).exists(), link


def test_exit_codes_are_those_of_the_program():
    from summit_kb.foundation.errors import ExitCode  # noqa: PLC0415 used here alone

    said = {int(code) for code in re.findall(r"(?:Mã thoát: |· )(\d+) ", README)}
    assert said == {int(code) for code in ExitCode}
