"""A passage with where it stands, ready to be pasted: as text, as markup and as rich text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from summit_kb.app.citing_styles import DECREE30
from summit_kb.app.mentions import Cited
from summit_kb.reading.citing import rtf
from summit_kb.reading.citing.rich import Rich, Run, html, plain, rich


@dataclass(frozen=True)
class Pasted:
    """The same words in the three forms that other programs take."""

    text: str
    html: str
    rtf: str


def quoted(passage: str, one: Cited, style: str) -> Rich:
    """The passage in quotation marks and how it is referred to, in one paragraph."""
    words = passage.strip()
    reference = one.in_text if style != DECREE30 else (Run("("), *one.in_text, Run(")"))
    if not plain(reference):
        return rich(f"“{words}”")
    # What footnotes say stands in brackets where there are none.
    if style != DECREE30 and not _is_enclosed(reference):
        reference = (Run("("), *_without_stop(reference), Run(")"))
    return (Run(f"“{words}” "), *reference)


def pasted(paragraphs: Sequence[Rich]) -> Pasted:
    """Paragraphs as other programs take them."""
    body = "".join(f"<p>{html(one)}</p>" for one in paragraphs)
    return Pasted(
        "\n".join(map(plain, paragraphs)),
        f'<html><head><meta charset="utf-8"></head><body>{body}</body></html>',
        rtf.document(paragraphs),
    )


def _is_enclosed(words: Rich) -> bool:
    text = plain(words)
    return (text[0], text[-1]) in (("(", ")"), ("[", "]")) or all(run.level > 0 for run in words)


def _without_stop(words: Rich) -> Rich:
    return (*words[:-1], replace(words[-1], text=words[-1].text.rstrip(" .")))
