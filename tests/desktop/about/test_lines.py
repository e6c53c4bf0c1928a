"""Pages on one thing, as lines."""

import pytest

from summit_kb.app.overview.about import NothingAboutError
from summit_kb.desktop.about.lines import sheet_of


def _lines(sheet, kind):
    return [line for line in sheet.lines if line.kind == kind]


def test_a_body_with_what_it_issued(workspace):
    sheet = sheet_of(workspace, "organisation", "Bộ Chính trị", "en")
    assert (sheet.title, sheet.kind) == ("Bộ Chính trị", "Organisation")
    assert sheet.facts == "The Politburo"
    assert sheet.lines[0].text == "Issued"
    assert len(_lines(sheet, "document")) == 20
    assert _lines(sheet, "way")[0].about == ("event", "summit-2019")
    assert sum(count for _year, count in sheet.years) == 20


def test_an_event_and_its_documents(workspace):
    sheet = sheet_of(workspace, "event", "summit-2019", "vi")
    assert sheet.title == "Hội nghị Thượng đỉnh 2019"
    documents = _lines(sheet, "document")
    assert len(documents) == 14
    assert all(line.locator is not None and not line.query for line in documents)


def test_a_year(workspace):
    sheet = sheet_of(workspace, "year", "2016", "en")
    assert len(_lines(sheet, "document")) == 7
    assert sheet.years == ()


def test_lists_of_things(workspace):
    names = sheet_of(workspace, "names", "", "en")
    assert names.title == "People and organisations"
    assert [line.text for line in _lines(names, "way")] == ["Bộ Chính trị", "UBND TP. Đà Nẵng"]
    assert _lines(names, "way")[0].detail == "Issued 20"
    events = sheet_of(workspace, "events", "", "en")
    assert [line.about for line in events.lines] == [("event", "summit-2019")]
    assert sheet_of(workspace, "figures", "", "en").lines == ()


def test_nothing_of_that_name(workspace):
    with pytest.raises(NothingAboutError):
        sheet_of(workspace, "person", "Ông Không", "vi")
