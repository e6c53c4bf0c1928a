"""The guides for IT show only commands that the program knows."""

import re
import shlex
from pathlib import Path

import pytest

from summit_kb.app.words import Words
from summit_kb.cli import options

GUIDES = sorted((Path(__file__).resolve().parents[2] / "docs" / "it").glob("*.md"))
# What is said beside a command stands two blanks away; "…" and "·" part what is left out.
_BESIDE = re.compile(r"\s{2,}.*|\s+(?:·|→).*")

_NAME_ALONE = 2


def commands(page: Path) -> list[str]:
    """Command lines in the code of a guide, those that go on in a next line joined."""
    text = re.sub(r"\\\n\s*", "", page.read_text(encoding="utf-8"))
    shown = re.findall(r"^(?: {4})?(summit-kb [^\n]+)$", text, re.MULTILINE)
    inline = re.findall(r"`(summit-kb [^`…|]+)`", text)
    tight = [re.sub(r"(?<=\S) {2,}(?=-)", " ", line) for line in shown]
    return [_BESIDE.sub("", line) for line in [*tight, *inline]]


@pytest.mark.parametrize("page", GUIDES, ids=lambda page: page.stem)
def test_every_command_shown_is_understood(page: Path):
    grammar = options.grammar(Words("vi"))
    for line in commands(page):
        words = shlex.split(line.replace("[", "").replace("]", ""))[1:]
        if len(words) <= _NAME_ALONE and not any(word.startswith("-") for word in words):
            with pytest.raises(SystemExit):  # the help of a command that is only named
                grammar.parse_args([*words, "--help"])
        else:
            assert grammar.parse_args(words).command, line


def test_commands_are_found():
    found = [line for page in GUIDES for line in commands(page)]
    assert len(found) > 20
    assert any("--fingerprint" in line for line in found)
    assert any("keygen" in line and "--record" in line for line in found)
