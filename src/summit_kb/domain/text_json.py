"""ExtractedText as JSON: what workers send through their pipe and the text store keeps.

Blocks are short lists ``[kind, text, level]``, so that a page of text stays readable and small.
Of a recognised page the words are one line, their boxes (left, top, width, height in tenths of a
point) and confidences one list of numbers each.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from summit_kb.domain.text import (
    Block,
    BlockKind,
    ExtractedText,
    OutlineEntry,
    PageText,
    Recognized,
    WordBox,
)
from summit_kb.foundation.errors import SummitError

_Json = Mapping[str, object]
_TENTHS = 10


class TextJsonError(SummitError):
    """JSON that is not an extracted text. Facts: detail."""

    code = "text-json"


def to_json(text: ExtractedText) -> dict[str, object]:
    """The text as values that ``json.dumps`` takes; ``from_json`` gives the same text back."""
    return {
        "format": text.format,
        "extractor": text.extractor,
        "paged": text.paged,
        "pages": [_page_to_json(page) for page in text.pages],
        "outline": [[entry.title, entry.page, entry.level] for entry in text.outline],
        "metadata": dict(text.metadata),
        "warnings": list(text.warnings),
    }


def from_json(data: _Json) -> ExtractedText:
    """The text written by ``to_json``; raises TextJsonError for anything else."""
    try:
        return ExtractedText(
            format=_word(data["format"]),
            extractor=_word(data["extractor"]),
            pages=tuple(_page_from_json(page) for page in cast("list[_Json]", data["pages"])),
            paged=bool(data["paged"]),
            outline=tuple(
                OutlineEntry(_word(title), int(page), int(level))
                for title, page, level in cast("list[tuple[str, int, int]]", data["outline"])
            ),
            metadata={
                _word(key): _word(value)
                for key, value in cast("dict[str, str]", data["metadata"]).items()
            },
            warnings=tuple(_word(code) for code in cast("list[str]", data["warnings"])),
        )
    except (AttributeError, KeyError, OverflowError, TypeError, ValueError) as error:
        raise TextJsonError(detail=f"{type(error).__name__}: {error}") from error


def _page_to_json(page: PageText) -> dict[str, object]:
    blocks = [[block.kind.value, block.text, block.level] for block in page.blocks]
    data: dict[str, object] = {"number": page.number, "label": page.label, "blocks": blocks}
    if page.recognized is not None:
        data["recognized"] = _recognized_to_json(page.recognized)
    return data


def _page_from_json(data: _Json) -> PageText:
    label = data["label"]
    blocks = tuple(
        Block(BlockKind(kind), _word(text), int(level))
        for kind, text, level in cast("list[tuple[str, str, int]]", data["blocks"])
    )
    number = int(cast("int", data["number"]))
    seen = cast("_Json | None", data.get("recognized"))
    return PageText(
        number,
        blocks,
        None if label is None else _word(label),
        None if seen is None else _recognized_from_json(seen),
    )


def _recognized_to_json(seen: Recognized) -> dict[str, object]:
    boxes: list[int] = []
    for word in seen.words:
        left, top = round(word.left * _TENTHS), round(word.top * _TENTHS)
        right, bottom = round(word.right * _TENTHS), round(word.bottom * _TENTHS)
        boxes += [left, top, right - left, bottom - top]
    words = " ".join(word.text for word in seen.words)
    return {"words": words, "boxes": boxes, "confidences": list(seen.confidences)}


def _recognized_from_json(data: _Json) -> Recognized:
    words = _word(data["words"]).split()
    numbers = iter(cast("list[int]", data["boxes"]))
    confidences = tuple(int(each) for each in cast("list[int]", data["confidences"]))
    boxes = [_box(*four) for four in zip(numbers, numbers, numbers, numbers, strict=True)]
    placed = zip(words, boxes, confidences, strict=True)
    return Recognized(tuple(WordBox(word, *box) for word, box, _ in placed), confidences)


def _box(left: int, top: int, width: int, height: int) -> tuple[float, float, float, float]:
    right, bottom = left + width, top + height
    return left / _TENTHS, top / _TENTHS, right / _TENTHS, bottom / _TENTHS


def _word(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"text expected, found {type(value).__name__}")
    return value
