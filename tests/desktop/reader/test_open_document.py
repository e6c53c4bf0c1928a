from dataclasses import replace

import pytest

from summit_kb.domain.text import Recognized, WordBox
from summit_kb.foundation.errors import SummitError


@pytest.fixture
def signals(opened):
    """A document not loaded yet, and a list of what it says."""
    document, said = opened(load=False), []
    for name in ("pages_ready", "text_ready", "outline_changed", "settled"):
        getattr(document, name).connect(lambda name=name: said.append(name))
    document.pages_failed.connect(lambda _error: said.append("pages_failed"))
    document.text_failed.connect(lambda _error: said.append("text_failed"))
    return document, said


def test_pages_and_text_arrive_then_matches_can_be_found(signals, bridge):
    document, said = signals
    assert document.has_pages
    document.load()
    bridge.run()
    assert said == [
        "outline_changed",
        "pages_ready",
        "outline_changed",
        "text_ready",
        "settled",
    ]
    assert (document.page_count, document.search.page_count) == (12, 12)
    assert [heading.title for heading in document.headings][:2] == ["Mục 1", "Mục 2"]


def test_matches_are_looked_for_in_the_text_not_on_the_drawn_page(opened, pages):
    document = opened()
    assert document.page_text(3).startswith("Mục 3\nĐà Nẵng")
    assert pages.read == []


def test_without_a_text_the_words_of_the_page_are_looked_through(signals, bridge, workspace):
    document, said = signals
    workspace.texts.clear()
    document.load()
    bridge.run()
    assert said[-2:] == ["text_failed", "settled"]
    assert document.page_text(3).startswith("Trang 3 Đà Nẵng")


def test_a_text_document_has_no_pages(opened):
    document = opened("bai-viet")
    assert not document.has_pages
    assert document.file is None
    assert document.page_count == 12
    assert document.search is not None


def test_words_that_ocr_saw_are_the_words_of_their_page(opened, workspace):
    seen = Recognized((WordBox("quét", 1, 2, 3, 4),), (90,))
    text = workspace.texts["nghi-quyet-43"]
    first = replace(text.pages[0], recognized=seen)
    workspace.texts["nghi-quyet-43"] = replace(text, pages=(first, *text.pages[1:]))
    document = opened()
    assert document.file.texts.read(1).text == "quét"
    assert document.file.texts.read(2).text.startswith("Trang 2")


def test_pages_that_cannot_be_read_leave_the_text(signals, bridge, pages):
    document, said = signals

    def refuse(_path):
        raise SummitError(detail="broken")

    pages.info = refuse
    document.load()
    bridge.run()
    assert said == ["pages_failed", "outline_changed", "text_ready", "settled"]
    assert document.is_paged
    assert document.page_count == 12


def test_a_document_without_a_file_settles_with_nothing(signals, bridge, opened, workspace):
    document, said = opened("khong-tep", load=False), []
    document.text_failed.connect(said.append)
    document.load()
    bridge.run()
    assert document.path is None
    assert not document.has_pages
    assert len(said) == 1
    assert document.page_count == 0
    assert document.page_text(1) == ""


def test_labels_and_pages_of_labels(opened, pages, workspace, text_of):
    pages.labels = ("i", "ii", "iii", "1", "2", "3", "4", "5", "6", "7", "8", "9")
    document = opened()
    assert document.label(2) == "ii"
    assert document.page_of_label("1") == 4
    workspace.texts["bai-viet"] = text_of(["a"], ["b"], labels=("iv", "v"))
    text_only = opened("bai-viet")
    assert text_only.label(2) == "v"
    assert text_only.label(7) == "7"
    assert text_only.page_of_label(" v ") == 2
    assert text_only.page_of_label("Trang V") == 2
    assert text_only.page_of_label("9") is None


def test_nothing_arrives_after_closing(signals, bridge):
    document, said = signals
    document.load()
    document.close()
    bridge.run()
    assert said == []
