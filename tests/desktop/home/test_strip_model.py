"""Years with what is in them."""

from datetime import date

from summit_kb.app.overview.quote import Quote
from summit_kb.app.overview.timeline import Flag, Mark, Timeline, YearEvent
from summit_kb.desktop.home.strip_model import counted_strip, group_of, strip_of
from summit_kb.domain.event import Event


def _mark(name, year, kind="summary"):
    return Mark(name, f"Tài liệu {name}", f"Document {name}", kind, year, date(year, 1, 2), "date")


def _quote(text, language="vi"):
    return Quote("d", "T", None, "report", language, 1, text, "2030")


def _timeline(marks=(), events=(), flags=()):
    return Timeline(0, 0, tuple(marks), tuple(events), tuple(flags), {}, 3)


def test_a_year_from_the_top_down():
    flag = Flag(2019, "target", 1, (_quote("to 2030", "en"), _quote("đến năm 2030")))
    event = YearEvent(Event("e", "Hội nghị", "Summit"), 2019, 2)
    marks = [_mark("a", 2019), _mark("b", 2019, "speech"), _mark("c", 2019, "resolution")]
    strip = strip_of(_timeline(marks, [event], [flag]), "vi", {"target": "năm mục tiêu"})
    [year] = strip.years
    assert [(one.kind, one.id) for one in year.items] == [
        ("flag", "2019"), ("event", "e"), ("document", "c"), ("document", "b"), ("document", "a"),
    ]  # fmt: skip
    assert year.flag.title == "năm mục tiêu"
    assert year.flag.detail == "đến năm 2030"
    assert year.counts == {"acts": 1, "spoken": 1, "others": 1}
    assert year.documents == 3
    assert strip.is_whole
    assert strip.undated == 3


def test_titles_in_english():
    strip = strip_of(_timeline([_mark("a", 2019)]), "en", {})
    assert strip.years[0].marks[0].title == "Document a"


def test_centuries_are_cut_to_where_the_documents_are():
    marks = [_mark("old", 1802), *(_mark(str(n), 2010 + n) for n in range(4))]
    strip = strip_of(_timeline(marks), "vi", {})
    assert (strip.first, strip.last) == (2010, 2013)


def test_counts_alone():
    strip = counted_strip({2014: 2, 2019: 5, 2020: 0})
    assert [(one.year, one.documents) for one in strip.years] == [(2014, 2), (2019, 5)]
    assert not strip.is_whole
    assert counted_strip({}).years == ()


def test_groups():
    assert [group_of(kind) for kind in ("resolution", "paper", "summary")] == [
        "acts", "spoken", "others",
    ]  # fmt: skip
