"""Rich Text Format, as word processors paste it: plain ASCII, other letters by their numbers."""

from __future__ import annotations

from collections.abc import Sequence

from summit_kb.reading.citing.rich import Rich, Run

_HEAD = r"{\rtf1\ansi\ansicpg1252\uc1\deff0{\fonttbl{\f0\froman\fcharset163 Times New Roman;}}"
_SIGNS = {"\\": r"\\", "{": r"\{", "}": r"\}", "\t": r"\tab ", "\n": r"\line ", "\u00a0": r"\~"}
_ASCII = 128
_SIGNED = 32768


def document(paragraphs: Sequence[Rich]) -> str:
    """A whole document; every paragraph ends with its mark."""
    body = "".join(rf"\pard\plain\f0\fs24 {_paragraph(one)}\par" + "\n" for one in paragraphs)
    return _HEAD + "\n" + body + "}\n"


def _paragraph(words: Rich) -> str:
    return "".join(map(_run, words))


def _run(run: Run) -> str:
    shape = "".join(
        word
        for word, is_on in (
            (r"\i", run.italic),
            (r"\b", run.bold),
            (r"\ul", run.underline),
            (r"\scaps", run.small_caps),
            (r"\super", run.level > 0),
            (r"\sub", run.level < 0),
        )
        if is_on
    )
    text = "".join(map(_letter, run.text))
    return f"{{{shape} {text}}}" if shape else text


def _letter(letter: str) -> str:
    if letter in _SIGNS:
        return _SIGNS[letter]
    if " " <= letter < chr(_ASCII):
        return letter
    if letter < " ":
        return ""  # no control character means anything in a document
    # Numbers are signed 16 bit; what is beyond takes two of them. "?" is for readers of old.
    units = letter.encode("utf-16-le", "replace")
    numbers = (int.from_bytes(units[at : at + 2], "little") for at in range(0, len(units), 2))
    return "".join(rf"\u{one - 2 * _SIGNED if one >= _SIGNED else one}?" for one in numbers)
