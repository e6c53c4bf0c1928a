"""How well legacy text is recognised and converted, sentence by sentence, and what stays untouched.

    python benchmarks/legacy_rescue.py FILE_OR_FOLDER... [--most 10000]

Sentences come from the text files given (TXT, MD, HTML, JSONL), in any language. Each Vietnamese
one is written in every legacy encoding and has to come back letter for letter, first judged alone
and then as runs with the fonts that such files name. TCVN3 has no toned capitals of its own: they
are set in the font of capitals. Every sentence as it stands, of every language, must stay as it is.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from unicodedata import normalize

from summit_kb.ingest.decoding import decode
from summit_kb.ingest.legacy_runs import Run, rescue, rescue_text
from summit_kb.vietnamese.legacy.tables import TABLES
from summit_kb.vietnamese.spelling import syllable_share

_SUFFIXES = {".txt", ".md", ".html", ".htm", ".jsonl", ".rst"}
_SENTENCE_END = re.compile(r"(?<=[.!?;:…])\s+(?=[^\W\d_])|\n+")
_TAG = re.compile(r"<[^>]*>")
_WORD = re.compile(r"[^\W\d_]+")
_VIETNAMESE = re.compile("[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]")
_FONTS = {"tcvn3": ".VnTime", "vni": "VNI-Times", "vps": "VPS Times", "viqr": ""}
_CAPITALS = ".VnTimeH"
_FEWEST_WORDS = 4
_ASKED = 0.99
_HELD = ("tcvn3", "vni")


def sentences(paths: list[Path]) -> Iterator[str]:
    """Sentences of at least four words, each once."""
    seen: set[str] = set()
    for path in paths:
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if file.suffix.lower() not in _SUFFIXES or not file.is_file():
                continue
            for text in _texts(file):
                for part in _SENTENCE_END.split(_TAG.sub(" ", text)):
                    sentence = normalize("NFC", " ".join(part.split()))
                    if len(_WORD.findall(sentence)) >= _FEWEST_WORDS and sentence not in seen:
                        seen.add(sentence)
                        yield sentence


def _texts(file: Path) -> Iterator[str]:
    text = decode(file.read_bytes()).text
    if file.suffix.lower() != ".jsonl":
        yield text
        return
    for line in text.splitlines():
        values = json.loads(line).values() if line.strip() else ()
        yield from (value for value in values if isinstance(value, str))


def is_vietnamese(sentence: str) -> bool:
    marked = len(_VIETNAMESE.findall(sentence)) * 20 > len(sentence)
    return marked and syllable_share(_WORD.findall(sentence)) > 0.8


def written_in(text: str, encoding: str) -> str | None:
    """``text`` as the encoding writes it; None when it has letters the encoding lacks."""
    inverse = {letter: source for source, letter in reversed(TABLES[encoding].items())}
    written = "".join(inverse.get(letter, letter) for letter in text)
    return None if _VIETNAMESE.search(written) or "\u00ad" in text else written


def in_fonts(text: str, encoding: str) -> list[Run] | None:
    """The text as runs; toned capitals of TCVN3 are small letters in the font of capitals."""
    if encoding == "viqr":
        written = written_in(text, encoding)
        return None if written is None else [Run(written)]
    runs: list[Run] = []
    for word in re.findall(r"\s+|\S+", text):
        head, tail, font = word[0], word[1:], _FONTS[encoding]
        if encoding == "tcvn3" and _lacks_capitals(word):
            if not _lacks_capitals(tail):
                runs.append(Run(written_in(head.lower(), encoding) or head, _CAPITALS))
                word = tail
            else:
                word, font = word.lower(), _CAPITALS
        written = written_in(word, encoding)
        if written is None:
            return None
        runs.append(Run(written, font))
    return runs


def _lacks_capitals(word: str) -> bool:
    return word != capitals_aside(word)


def capitals_aside(text: str) -> str:
    """What TCVN3 without fonts can hold: toned capitals are small."""
    plain = set(TABLES["tcvn3"].values())
    return "".join(
        letter if letter.isascii() or letter in plain else letter.lower() for letter in text
    )


def converted(encoding: str, told: list[str]) -> tuple[int, int, int, int]:
    """Sentences tried alone and how many came back; the same with fonts."""
    alone = alone_right = fonts = fonts_right = 0
    for sentence in told:
        held = capitals_aside(sentence) if encoding == "tcvn3" else sentence
        written = written_in(held, encoding)
        if written is not None:
            alone += 1
            # Capitals that the bytes cannot hold may come back from the letters around them.
            alone_right += rescue_text(written).texts[0] in {held, sentence}
        runs = in_fonts(sentence, encoding)
        if runs is not None:
            fonts += 1
            fonts_right += "".join(rescue(runs).texts) == sentence
    return alone, alone_right, fonts, fonts_right


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--most", type=int, default=100_000, help="sentences of each kind")
    options = parser.parse_args()
    found = list(sentences(options.paths))
    vietnamese = [sentence for sentence in found if is_vietnamese(sentence)][: options.most]
    others = [sentence for sentence in found if not _VIETNAMESE.search(sentence)][: options.most]
    untouched = [*vietnamese, *others]
    changed = [text for text in untouched if rescue_text(text).encodings]
    print(f"{len(vietnamese)} Vietnamese sentences, {len(others)} of other languages")
    print(f"changed though good: {len(changed)} of {len(untouched)}")
    for text in changed[:20]:
        print(f"    {text[:110]} -> {rescue_text(text).texts[0][:60]}")
    print(f"{'encoding':9}{'alone':>8}{'exact':>8}{'share':>9}{'fonts':>9}{'exact':>8}{'share':>9}")
    worst = 1.0
    for encoding in TABLES:
        alone, right, fonts, fonts_right = converted(encoding, vietnamese)
        shares = right / max(alone, 1), fonts_right / max(fonts, 1)
        print(
            f"{encoding:9}{alone:8}{right:8}{shares[0]:9.2%}{fonts:9}{fonts_right:8}{shares[1]:9.2%}"
        )
        if encoding in _HELD:
            worst = min(worst, *shares)
    return 0 if not changed and worst >= _ASKED else 1


if __name__ == "__main__":
    sys.exit(main())
