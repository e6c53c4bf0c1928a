"""The quality gate: how often good texts are blamed, and how surely bad ones come out on top.

    python benchmarks/quality.py GOOD_FOLDER... [--misses]

Every file of the folders counts as good. Each text of a hundred words or more is then spoilt in
the ways that departments' files are, and it is seen whether the fault is named and the score is
below that of every good text that was not blamed.
"""

from __future__ import annotations

import argparse
import random
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from summit_kb.domain.text import ExtractedText
from summit_kb.ingest.extract import extract_files
from summit_kb.ingest.proposals import propose
from summit_kb.ingest.quality import OCR_CONFIDENCE, assess
from summit_kb.vietnamese.normal import folded_form, has_accents

FEWEST_WORDS = 100
Spoil = Callable[[str], str]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--misses", action="store_true", help="show what was blamed or missed")
    options = parser.parse_args()
    texts = list(read(options.folders))
    scores, misses = {}, []
    blamed: Counter[str] = Counter()
    for name, text, language in texts:
        found = assess(text, language)
        blamed["blamed" if found.reasons else "not blamed"] += 1
        scores[name] = found.score
        if found.reasons:
            misses.append(f"blamed  {name}: {found.score} {', '.join(found.reasons)}")
    print(f"good texts: {len(texts)}, blamed: {blamed['blamed']}")
    lowest = min((scores[name] for name, *_ in texts if not blamed_name(misses, name)), default=1.0)
    print(f"lowest score of a text that is not blamed: {lowest:.3f}\n")
    show(spoilt_ones(texts, lowest, misses))
    if options.misses:
        print(*sorted(misses), sep="\n")


def blamed_name(misses: list[str], name: str) -> bool:
    return any(miss.startswith(f"blamed  {name}:") for miss in misses)


def read(folders: list[Path]) -> Iterator[tuple[str, ExtractedText, str]]:
    """Every file that has text, with the language that is proposed for it."""
    records = {"document.toml", "library.toml", "topics.toml", "events.toml", "SOURCES.tsv"}
    files = [one for folder in folders for one in sorted(folder.rglob("*"))]
    files = [one for one in files if one.is_file() and one.name not in records]
    for outcome in extract_files(files, jobs=1):
        if outcome.text is not None and words(outcome.text):
            language = propose(outcome.path, outcome.text).get("language")
            yield outcome.path.name, outcome.text, language.value if language else "vi"


def words(text: ExtractedText) -> int:
    return sum(len(block.text.split()) for page in text.pages for block in page.blocks)


def spoilt_ones(
    texts: list[tuple[str, ExtractedText, str]], lowest: float, misses: list[str]
) -> Mapping[tuple[str, str], Counter[str]]:
    """How many of the spoilt texts are named for their fault, and lie below all good ones."""
    table: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for name, text, language in texts:
        if words(text) < FEWEST_WORDS:
            continue
        for fault, reasons, made in faults(text, language):
            found = assess(made, language)
            row = table[language, fault]
            row["texts"] += 1
            row["named"] += bool(set(reasons) & set(found.reasons))
            row["below"] += found.score < lowest
            if found.score >= lowest:
                misses.append(f"missed  {fault} of {name}: {found.score}")
    return table


def faults(
    text: ExtractedText, language: str
) -> Iterator[tuple[str, tuple[str, ...], ExtractedText]]:
    """Spoilt copies of a text, with the reasons that would name each."""
    chance = random.Random(4)
    spoils: dict[str, tuple[tuple[str, ...], Spoil]] = {
        "letters apart": (("broken-spacing",), lambda words: " ".join(words)),
        "torn at accents": (("broken-spacing", "unreadable-words"), torn),
        "spaces lost": (
            ("broken-spacing", "unreadable-words"),
            lambda words: words.replace(" ", ""),
        ),
        "letters lost": (("unreadable-characters",), lambda words: spoil_some(words, chance, 0.06)),
    }
    if language == "vi":
        spoils |= {
            "accents lost": (("missing-accents",), folded_form),
            "half without accents": (("missing-accents",), lambda words: halved(words, chance)),
            "UTF-8 read as Latin": (("unreadable-words",), as_latin),
            "accented letters gone": (("unreadable-words", "broken-spacing"), without_accented),
        }
    for fault, (reasons, spoil) in spoils.items():
        yield fault, reasons, of_blocks(text, spoil)
    yield "a scan of 4 pages, 3 blank", ("pages-without-text",), with_blank_pages(text)
    told = {**text.metadata, OCR_CONFIDENCE: "0.62"}
    yield "OCR sure to 62 %", ("low-ocr-confidence",), replace(text, metadata=told)


def of_blocks(text: ExtractedText, spoil: Spoil) -> ExtractedText:
    pages = tuple(
        replace(page, blocks=tuple(replace(one, text=spoil(one.text)) for one in page.blocks))
        for page in text.pages
    )
    return replace(text, pages=pages)


def torn(text: str) -> str:
    return re.sub(r"([^\x00-\x7f])", r" \1 ", text) if has_accents(text) else " ".join(text)


def spoil_some(text: str, chance: random.Random, share: float) -> str:
    return "".join("\ufffd" if chance.random() < share else letter for letter in text)


def halved(text: str, chance: random.Random) -> str:
    return folded_form(text) if chance.random() < 0.5 else text


def as_latin(text: str) -> str:
    return text.encode().decode("cp1252", "replace")


def without_accented(text: str) -> str:
    return "".join(letter if letter.isascii() else " " for letter in text)


def with_blank_pages(text: ExtractedText) -> ExtractedText:
    first = text.pages[0]
    blank = tuple(replace(first, number=number, blocks=()) for number in (2, 3, 4))
    return replace(text, format="pdf", pages=(first, *blank), paged=True)


def show(table: Mapping[tuple[str, str], Counter[str]]) -> None:
    print(f"{'language':10}{'fault':28}{'texts':>7}{'named':>8}{'below':>8}")
    for (language, fault), counts in table.items():
        print(f"{language:10}{fault:28}{counts['texts']:7}{counts['named']:8}{counts['below']:8}")


if __name__ == "__main__":
    main()
