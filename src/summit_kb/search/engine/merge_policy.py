"""When segments are merged, and the merging of whole segments."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from summit_kb.search.engine.arrays import Array, ArrayFile, ArrayWriter
from summit_kb.search.engine.codec import SegmentOutput
from summit_kb.search.engine.field_columns import FieldColumns, write_field
from summit_kb.search.engine.inverted import narrow
from summit_kb.search.engine.merging import GONE, FieldPart, merge_field
from summit_kb.search.engine.schema import KEYWORD_FIELDS, NUMBER_FIELDS, SCORED_FIELDS
from summit_kb.search.engine.segment import ColumnSegment
from summit_kb.search.engine.storage import DurableStorage
from summit_kb.search.engine.stored import VALUES, merge_records, merge_texts
from summit_kb.search.engine.toc import INDEX_NAME

Part = tuple[ArrayFile, npt.NDArray[np.bool_]]

MOST_SEGMENTS: Final = 8
SEGMENTS_AFTER: Final = 4
MOST_DELETED: Final = 0.1
MOST_AT_ONCE: Final = 200_000
"""Passages of a fresh index that are merged into one segment (5 KB of memory each)."""


def merge_by_policy(
    storage: DurableStorage, segments: Sequence[ColumnSegment]
) -> list[ColumnSegment]:
    """The segments to keep: emptied ones dropped, those the policy chooses merged into one."""
    filled = [segment for segment in segments if segment.doc_count()]
    chosen = choose(filled)
    if not chosen:
        return filled
    first = min(filled.index(segment) for segment in chosen)
    kept = [segment for segment in filled if segment not in chosen]
    kept.insert(first, merge_segments(storage, chosen))
    return kept


def merge_fresh(storage: DurableStorage, segments: Sequence[ColumnSegment]) -> list[ColumnSegment]:
    """The segments of an index that was just built: one, unless that takes too much memory.

    A search looks for its words in every segment: the first one is a fifth faster in one.
    """
    passages = sum(map(ColumnSegment.doc_count, segments))
    if len(segments) > 1 and passages <= MOST_AT_ONCE:
        return [merge_segments(storage, segments)]
    return merge_by_policy(storage, segments)


def choose(segments: Sequence[ColumnSegment]) -> list[ColumnSegment]:
    """Segments worth merging: those full of deletions, and the smallest when there are many."""
    wasted = [one for one in segments if one.deleted_count() > MOST_DELETED * one.doc_count_all()]
    left = [one for one in segments if one not in wasted]
    if len(left) + bool(wasted) > MOST_SEGMENTS:
        left.sort(key=ColumnSegment.doc_count, reverse=True)
        wasted += left[SEGMENTS_AFTER - 1 :]
    return [one for one in segments if one in wasted]


def merge_segments(storage: DurableStorage, segments: Sequence[ColumnSegment]) -> ColumnSegment:
    """One new segment with the live passages of ``segments``, in their order."""
    merged = ColumnSegment(INDEX_NAME)
    merged.set_doc_count(sum(one.doc_count() for one in segments))
    output = SegmentOutput(storage, merged)
    parts = [(ArrayFile(storage.path / one.file_name), one.live()) for one in segments]
    try:
        _write_merged(output.arrays, parts)
        output.finish()
    finally:
        output.discard()
    return merged


def _write_merged(arrays: ArrayWriter, parts: Sequence[Part]) -> None:
    for name in ("page", "ordinal"):
        arrays.add(name, np.concatenate([file.get(name)[live] for file, live in parts]))
    merge_texts(arrays, parts)
    merge_records(arrays, VALUES, parts)
    passage_maps = _passage_maps([live for _, live in parts])
    for field in (*SCORED_FIELDS, *KEYWORD_FIELDS, *NUMBER_FIELDS):
        having = [
            FieldPart(FieldColumns(file, field), passage_map)
            for (file, _), passage_map in zip(parts, passage_maps, strict=True)
            if f"{field}/ids" in file
        ]
        inverted = merge_field(having) if having else None
        if inverted is None or not inverted.terms:
            continue
        if field in SCORED_FIELDS:
            arrays.add(f"{field}/lengths", narrow(np.concatenate(_lengths(parts, field))))
        write_field(arrays, field, inverted)


def _passage_maps(lives: Sequence[npt.NDArray[np.bool_]]) -> list[npt.NDArray[np.int64]]:
    """For each segment: old passage number -> its number in the merged one, or GONE."""
    maps: list[npt.NDArray[np.int64]] = []
    base = 0
    for live in lives:
        maps.append(np.where(live, base + np.cumsum(live) - 1, GONE))
        base += int(live.sum())
    return maps


def _lengths(parts: Sequence[tuple[ArrayFile, npt.NDArray[np.bool_]]], field: str) -> list[Array]:
    name = f"{field}/lengths"
    return [
        file.get(name)[live] if name in file else np.zeros(int(live.sum()), np.uint8)
        for file, live in parts
    ]
