"""Scores are worked out once, a little at a time, and kept."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from summit_kb.app.qualities import Qualities
from summit_kb.app.workspace import Workspace
from summit_kb.domain.text import PageText


@pytest.fixture
def filled(workspace: Workspace, write_file) -> Workspace:
    write_file("a.txt", "Báo cáo về thành phố thông minh và dữ liệu mở của thành phố Đà Nẵng. " * 5)
    write_file("b.txt", "Bao cao ve thanh pho thong minh va du lieu mo cua thanh pho Da Nang. " * 5)
    workspace.add([write_file("c.txt", "Kế hoạch họp giao ban tháng 5").parent], jobs=1)
    return workspace


def _scores(workspace: Workspace) -> dict[str, float | None]:
    documents = workspace.library.documents.values()
    return {one.files[0].name: workspace.qualities.of(one) for one in documents}


def test_worked_out_once_and_kept(filled: Workspace) -> None:
    documents = list(filled.library.documents.values())
    assert set(_scores(filled).values()) == {None}
    assert filled.qualities.work_out(documents, seconds=60) is False
    found = _scores(filled)
    assert found["a.txt"] is not None
    assert found["b.txt"] is not None
    assert found["a.txt"] > 0.8 > found["b.txt"]
    again = Qualities(filled.library, filled.derived)
    assert {again.of(one) for one in documents} == set(found.values())


def test_a_little_at_a_time(filled: Workspace) -> None:
    documents = list(filled.library.documents.values())
    steps = 0
    while filled.qualities.work_out(documents, seconds=0):
        steps += 1
    assert steps == 3
    assert None not in _scores(filled).values()


@pytest.mark.parametrize("content", ["{", '{"version": "old", "scores": {"x vi": 1}}', "[]"])
def test_what_cannot_be_used_is_worked_out_anew(filled: Workspace, content: str) -> None:
    documents = list(filled.library.documents.values())
    filled.qualities.work_out(documents, seconds=60)
    path: Path = filled.library.derived / "qualities"
    assert len(json.loads(path.read_text(encoding="utf-8"))["scores"]) == 3
    path.write_text(content, encoding="utf-8")
    again = Qualities(filled.library, filled.derived)
    assert {again.of(one) for one in documents} == {None}


def test_a_document_without_text_needs_work_most(filled: Workspace) -> None:
    document = next(iter(filled.library.documents.values()))
    filled.derived.texts.clear()
    filled.qualities.work_out([document], seconds=60)
    assert filled.qualities.of(document) == 0.0


def test_reasons_are_kept_too(filled: Workspace) -> None:
    documents = {one.files[0].name: one for one in filled.library.documents.values()}
    filled.qualities.work_out(documents.values(), seconds=60)
    again = Qualities(filled.library, filled.derived)
    judged = again.judged(documents["b.txt"])
    assert judged is not None
    assert judged.reasons == ("missing-accents",)
    assert judged == filled.qualities.judged(documents["b.txt"])


def test_a_text_that_was_read_later_is_judged_then(filled: Workspace) -> None:
    [document] = [one for one in filled.library.documents.values() if one.files[0].name == "a.txt"]
    text = filled.text(document)
    filled.derived.texts.clear()
    filled.qualities.work_out([document], seconds=60)
    assert filled.qualities.of(document) == 0
    assert Qualities(filled.library, filled.derived).of(document) is None
    assert document.original is not None
    filled.derived.texts.put(document.original.sha256, text)
    filled.qualities.work_out([document], seconds=60)
    assert filled.qualities.of(document) == 1


def test_a_scan_is_judged_again_once_it_is_recognised(filled: Workspace) -> None:
    [document, *_] = filled.library.documents.values()
    assert document.original is not None
    sha256, texts = document.original.sha256, filled.derived.texts
    whole = filled.text(document)
    waiting = replace(whole, pages=(PageText(1, ()),), warnings=("ocr-waiting",))
    texts.put(sha256, waiting)
    assert filled.qualities.work_out([document], seconds=0) is True
    assert filled.qualities.work_out([document], seconds=0) is False
    assert filled.qualities.of(document) == 0
    texts.put(sha256, whole)
    assert filled.qualities.work_out([document], seconds=60) is False
    assert filled.qualities.of(document) != 0
