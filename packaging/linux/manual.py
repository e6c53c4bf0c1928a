"""The man pages, made from the grammar of the command line so that they never say anything else.

    python packaging/linux/manual.py FOLDER

writes ``man1/summit-kb.1`` and ``vi/man1/summit-kb.1`` into FOLDER. What the grammar does not say
stands in ``manual.en.toml`` and ``manual.vi.toml``.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import cast

import command_tree
import release
from command_tree import Argument, Command
from summit_kb.domain.kinds import LANGUAGES

HERE = Path(__file__).resolve().parent
_TABLES = ("exit", "environment", "files", "examples")


class ManualWords:
    """What a manual says beside the grammar."""

    def __init__(self, language: str) -> None:
        text = (HERE / f"manual.{language}.toml").read_text(encoding="utf-8")
        self._told = tomllib.loads(text)

    def __getitem__(self, key: str) -> str:
        return str(self._told[key])

    def heading(self, key: str) -> str:
        return str(self.table("headings")[key])

    def table(self, key: str) -> Mapping[str, str]:
        return cast("Mapping[str, str]", self._told[key])

    def told(self, argument: Argument) -> str:
        """What it does; argparse tells two of them in English only."""
        own = self.table("options")
        return next((own[name] for name in argument.names if name in own), argument.said)

    def paragraphs(self, key: str) -> Sequence[str]:
        said = cast("Mapping[str, str | list[str]]", self._told["text"])[key]
        return [said] if isinstance(said, str) else said


def page(language: str, version: str, day: str) -> str:
    """The page in ``language``, as roff."""
    words, program = ManualWords(language), command_tree.read(language)
    return "\n".join([*_head(words, program, version, day), *_body(words, program), ""])


def write(folder: Path, version: str, when: int) -> list[Path]:
    """Both pages below ``folder``; ``when`` is in seconds since 1970."""
    day = release.day(when)
    written: list[Path] = []
    for language in LANGUAGES:
        place = folder / ("man1" if language == "en" else f"{language}/man1")
        place.mkdir(parents=True, exist_ok=True)
        (place / "summit-kb.1").write_text(page(language, version, day), encoding="utf-8")
        written.append(place / "summit-kb.1")
    return written


def _head(words: ManualWords, program: Command, version: str, day: str) -> Iterator[str]:
    title = [_quoted(one) for one in (day, f"Summit KB {version}", words["section"])]
    yield f".TH SUMMIT-KB 1 {' '.join(title)}"
    yield from (".nh", ".ad l")
    yield from (f".SH {words.heading('name')}", rf"summit\-kb \- {_roff(words['name'])}")
    yield f".SH {words.heading('synopsis')}"
    yield from (".B summit\\-kb", r"[\fICOMMAND\fR]", *map(_usage, program.own), ".br")
    yield from (".B summit\\-kb desktop", r"[\fILOCATOR\fR]")
    yield from _paragraphs(words, "description")
    yield from _paragraphs(words, "query")
    yield from _paragraphs(words, "common")
    for one in program.arguments:
        yield from _argument(words, one)


def _body(words: ManualWords, program: Command) -> Iterator[str]:
    yield f".SH {words.heading('commands')}"
    for one in program.walk():
        if one.path:
            yield from _command(words, one)
    for key in _TABLES:
        yield f".SH {words.heading(key)}"
        for name, said in words.table(key).items():
            yield from (".TP", rf"\fB{_breaking(name)}\fR", _line(said))
    yield f".SH {words.heading('see')}"
    yield from (r"\fBtesseract\fR(1),", r"/usr/share/doc/summit\-kb")


def _paragraphs(words: ManualWords, key: str) -> Iterator[str]:
    yield f".SH {words.heading(key)}"
    for number, said in enumerate(words.paragraphs(key)):
        yield from ([".PP"] if number else [])
        yield _line(said)


def _command(words: ManualWords, command: Command) -> Iterator[str]:
    name = _roff(" ".join(command.path))
    usage = " ".join([rf"\fB{name}\fR", *map(_usage, command.own)])
    yield from (f".SS {_quoted(' '.join(command.path))}", usage, ".PP", _line(command.said))
    for one in command.own:
        if one.said or one.choices:
            yield from _argument(words, one)


def _argument(words: ManualWords, argument: Argument) -> Iterator[str]:
    said = [words.told(argument)]
    if argument.choices and argument.metavar != "|".join(argument.choices):
        (told,) = words.paragraphs("choices")
        said.append(told.format(choices=", ".join(argument.choices)))
    if argument.repeats and argument.names:
        said += words.paragraphs("repeats")
    sentences = [one.rstrip(".") for one in said if one]
    yield from (".TP", _named(argument), _line(". ".join(sentences)))


def _named(argument: Argument) -> str:
    names = ", ".join(rf"\fB{_roff(one)}\fR" for one in argument.names)
    value = rf"\fI{_roff(argument.metavar)}\fR" if argument.takes_value else ""
    return " ".join(one for one in (names, value) if one)


def _usage(argument: Argument) -> str:
    names = rf"\fB{_roff(argument.names[-1])}\fR " if argument.names else ""
    value = rf"\fI{_roff(argument.metavar)}\fR" if argument.takes_value else ""
    told = (names + value).strip()
    if not argument.needed:
        told = f"[{told}]"
    return told + ("..." if argument.repeats else "")


def _roff(text: str) -> str:
    return text.replace("\\", r"\e").replace("-", r"\-")


def _breaking(text: str) -> str:
    """A path or a command line may go on in the next line after a slash."""
    return _roff(text).replace("/", r"/\:")


def _line(text: str) -> str:
    """A line of running text: a leading dot or quote would be a request."""
    said = _roff(text)
    return rf"\&{said}" if said.startswith((".", "'")) else said


def _quoted(text: str) -> str:
    return '"' + _roff(text).replace('"', r"\(dq") + '"'


def main(arguments: Sequence[str]) -> int:
    for path in write(Path(arguments[0]), release.version(), release.when()):
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
