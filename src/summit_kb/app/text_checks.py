"""What is wrong with the texts themselves: a work list, the document in most need first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache

from summit_kb.app.derived import Derived
from summit_kb.app.near_texts import NearTexts
from summit_kb.app.relations import RelationMap
from summit_kb.app.reports import Problem, Severity
from summit_kb.domain.document import Document
from summit_kb.domain.text import ExtractedText
from summit_kb.foundation.work import Cancel
from summit_kb.ingest.ocr.codes import OCR_CUT, OCR_FAILED, OCR_MISSING, OCR_WAITING
from summit_kb.ingest.ocr.tesseract import Tesseract, ready
from summit_kb.ingest.quality import Quality, assess
from summit_kb.library.store import Library

# Codes of quality and of likeness; each has words.
TEXT_PROBLEM_CODES = (
    "broken-spacing",
    "document-no-text",
    "low-ocr-confidence",
    "missing-accents",
    "ocr-cut",
    "ocr-failed",
    "ocr-missing",
    "ocr-waiting",
    "pages-without-text",
    "probable-copy",
    "same-text",
    "similar-text",
    "unreadable-characters",
    "unreadable-words",
)
_PAGES_NAMED = 10
_OCR_PROBLEMS = frozenset({OCR_CUT, OCR_FAILED})


def quality_problems(
    documents: Iterable[Document], derived: Derived, cancel: Cancel
) -> list[Problem]:
    """Documents without text, and those whose text needs work, the worst first."""
    found: list[tuple[float, str, list[Problem]]] = []
    tesseract = cache(ready)
    for document in documents:
        cancel.check()
        original = document.original
        if original is None:
            continue
        text = derived.texts.get(original.sha256)
        if text is not None and (told := _of_ocr(document, text, tesseract)):
            # What has to be recognised comes first: nothing else is known of it.
            found.append((0.0, document.id, told))
        elif not _has_words(text):
            found.append((0.0, document.id, [_warning(document, "document-no-text")]))
        elif text is not None:
            quality = assess(text, document.language)
            told = [_of_quality(document, quality, reason) for reason in quality.reasons]
            found.append((quality.score, document.id, told))
    return [problem for _, _, told in sorted(found, key=lambda row: row[:2]) for problem in told]


def likeness_problems(library: Library, derived: Derived) -> Iterator[Problem]:
    """Pairs of documents with nearly the same text that no relation explains."""
    relations = RelationMap(library)
    with derived.sketches.reading() as sketches:
        if sketches is None and library.documents:
            yield Problem(None, "index-not-current", Severity.WARNING)
        for document, similar in NearTexts(library.documents, sketches).pairs():
            related = {view.target for view in relations.of(document)}
            if similar.document not in related:
                yield _warning(
                    document,
                    similar.likeness.value,
                    other=similar.document,
                    percent=round(similar.share * 100),
                )


def _of_ocr(
    document: Document, text: ExtractedText, tesseract: Callable[[], Tesseract | None]
) -> list[Problem]:
    """What OCR did not read, and why; its pages are not told again as pages without text."""
    codes = [code for code in text.warnings if code in _OCR_PROBLEMS]
    if text.is_unfinished:
        # Whether there is Tesseract today, not whether there was when the text was read.
        codes.append(OCR_MISSING if tesseract() is None else OCR_WAITING)
    blank = [page.number for page in text.pages if not page.blocks]
    return [_warning(document, code, pages=_named(blank or [1])) for code in codes]


def _of_quality(document: Document, quality: Quality, reason: str) -> Problem:
    score, pages = round(quality.score * 100), _named(quality.blank_pages)
    return _warning(document, reason, score=score, pages=pages)


def _named(pages: Sequence[int]) -> list[str]:
    more = ["…"] if len(pages) > _PAGES_NAMED else []
    return [*map(str, pages[:_PAGES_NAMED]), *more]


def _has_words(text: ExtractedText | None) -> bool:
    return text is not None and any(block.text.strip() for p in text.pages for block in p.blocks)


def _warning(document: Document, code: str, **facts: object) -> Problem:
    return Problem(document.id, code, Severity.WARNING, {"document": document.id, **facts})
