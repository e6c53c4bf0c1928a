from dataclasses import replace

from summit_kb.app.overview.about import About, DocumentGroup
from summit_kb.app.overview.material import Material
from summit_kb.app.overview.overviews import Overview
from summit_kb.app.overview.quote import quote_of
from summit_kb.app.overview.text_facts import FigureTold, TextFacts, Told, YearTold
from summit_kb.cli.output import Output, Voice
from summit_kb.cli.overview_forms import print_about, print_section
from summit_kb.domain.document import Document, Identity
from summit_kb.domain.event import Event, Session
from summit_kb.domain.topic import Thesaurus, Topic

_EVENT = Event("e", "Hội nghị", "Summit", "2019", sessions=(Session("s", "Phiên", "Session"),))
_SPEECH = Document(
    "a", "Phát biểu", Identity("speech", issuer="UBND"), "vi", "",
    title_en="Address", speaker="Ông A", event="e", session="s", topics=("t", "u"),
)  # fmt: skip
_OTHER = replace(_SPEECH, id="b", session=None, speaker=None, event="e")
_UNDATED = replace(_SPEECH, id="c", event=None, speaker=None)
_FACTS = TextFacts(
    (Told(1, "Đến năm 2030 có 53 chương trình."),),
    (FigureTold("n53", "53", "chương trình", "programme", 0),),
    (YearTold(2030, "target", 0),),
)
_MADE = Overview(
    Material(
        {one.id: one for one in (_SPEECH, _OTHER, _UNDATED)},
        {"a": _FACTS},
        Thesaurus([Topic("t", "Chủ đề", "Topic"), Topic("u", "Khác", "Other")]),
        {"e": _EVENT},
    ),
    (),
)
_ENGLISH = Output(Voice(language="en"))


def _lines(capsys, section):
    assert print_section(_MADE, section, _ENGLISH)
    return [line.strip() for line in capsys.readouterr().out.splitlines()]


def test_years_with_what_lies_ahead(capsys) -> None:
    lines = _lines(capsys, "timeline")
    assert lines[1] == "2019  ◆ Summit; Address; Address"
    assert lines[3] == "⚑ target year: Đến năm 2030 có 53 chương trình. a"
    assert lines[4] == "1 documents have no year."


def test_topics_events_and_people(capsys) -> None:
    assert _lines(capsys, "topics")[1] == "3  Topic with Other 3"
    assert _lines(capsys, "events")[1:] == [
        "Summit (2019 · 2) e", "Session", "Ông A: Address a", "Other documents", "Address b",
    ]  # fmt: skip
    assert _lines(capsys, "people")[1] == "Ông A (Spoke 1)"
    assert _lines(capsys, "organisations")[1] == "UBND (Issued 3)"


def test_figures_under_their_subject(capsys) -> None:
    lines = _lines(capsys, "figures")
    assert "2030 target year (in 1 works, y2030)" in lines
    assert "53 chương trình (in 1 works, n53:programme)" in lines
    assert "“Đến năm 2030 có 53 chương trình.”" in lines


def test_a_part_there_is_nothing_of_is_not_printed(capsys) -> None:
    empty = Overview(Material({}, {}, Thesaurus(), {}), ())
    assert not print_section(empty, "figures", _ENGLISH)
    assert not capsys.readouterr().out


def test_a_page_with_what_is_left(capsys) -> None:
    quotes = tuple(quote_of(_SPEECH, 1, f"Câu {n} " + "dài " * 80, str(n)) for n in range(3))
    group = DocumentGroup("session", (_SPEECH,), ("Phiên", "Session"))
    about = About(
        "person", "A", ("Ông A", "Mr A"), ("A",), (group, DocumentGroup("issuer", ())),
        quotes, {2019: 2},
    )  # fmt: skip
    print_about(about, _ENGLISH, limit=2)
    out = capsys.readouterr().out
    assert out.splitlines()[:4] == ["Mr A", "A", "2019: 2", "Session"]
    assert "1 more sentences" in out
    assert "dài …”" in out
