"""A snippet as plain text and the stretches that match."""

from __future__ import annotations

from summit_kb.domain.finding import MATCH_END, MATCH_START


def split(snippet: str) -> tuple[str, list[tuple[int, int]]]:
    """``snippet`` without its marks, and (start, end) of every match in it."""
    plain: list[str] = []
    spans: list[tuple[int, int]] = []
    length, start = 0, -1
    for character in " ".join(snippet.split()) if "\n" in snippet or "\t" in snippet else snippet:
        if character == MATCH_START:
            start = length
        elif character == MATCH_END:
            if start >= 0:
                spans.append((start, length))
            start = -1
        else:
            plain.append(character)
            length += 1
    return "".join(plain), spans


def marked_words(snippet: str, most: int = 6) -> str:
    """A query for what is marked in ``snippet``, to find it again where it stands."""
    text, spans = split(snippet)
    marked = dict.fromkeys(text[start:end].replace('"', "") for start, end in spans)
    return " OR ".join(f'"{words}"' for words in list(marked)[:most])


def marked_phrases(snippet: str, most: int = 6) -> str:
    """The same with words that follow one another together; one phrase alone as it is typed."""
    text, spans = split(snippet)
    runs: list[tuple[int, int]] = []
    for start, end in spans:
        if runs and not text[runs[-1][1] : start].strip():
            runs[-1] = (runs[-1][0], end)
        else:
            runs.append((start, end))
    said = (text[start:end].replace('"', "") for start, end in runs)
    marked = list({phrase.lower(): phrase for phrase in said}.values())[:most]
    return marked[0] if len(marked) == 1 else " OR ".join(f'"{phrase}"' for phrase in marked)
