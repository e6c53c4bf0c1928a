from summit_kb.app.overview.about import About, DocumentGroup
from summit_kb.app.overview.material import Material
from summit_kb.app.overview.overviews import Overview
from summit_kb.app.overview.sections import SECTIONS
from summit_kb.app.overview.text_facts import FigureTold, TextFacts, Told, YearTold
from summit_kb.cli.overview_json import about_json, figure_json, section_json
from summit_kb.domain.document import Document, DocumentFile, Identity
from summit_kb.domain.event import Event, Session
from summit_kb.domain.topic import Thesaurus, Topic

_EVENT = Event("e", "Hội nghị", "Summit", "2019", sessions=(Session("s", "Phiên", "Session"),))
_SPEECH = Document(
    "a",
    "Phát biểu",
    Identity("speech", issuer="UBND"),
    "vi",
    "",
    title_en="Address",
    speaker="Ông A",
    event="e",
    session="s",
    topics=("t",),
    files=(DocumentFile("a.pdf", "original", "1", 1, 2),),
)
_FACTS = TextFacts(
    (Told(2, "Đến năm 2030 có 53 chương trình."),),
    (FigureTold("n53", "53", "chương trình", "programme", 0),),
    (YearTold(2030, "target", 0),),
)
_MADE = Overview(
    Material(
        {"a": _SPEECH}, {"a": _FACTS}, Thesaurus([Topic("t", "Chủ đề", "Topic")]), {"e": _EVENT}
    ),
    (),
)


def _part(name):
    return section_json(_MADE, name, "en", None)[name]


def test_parts() -> None:
    assert [one["title"] for one in _part("timeline")["documents"]] == ["Address"]
    assert _part("timeline")["ahead"][0]["quotes"][0]["locator"] == "a#page=2"
    assert _part("topics") == [
        {"topic": "t", "label": "Topic", "documents": 1, "below": [], "shared": []}
    ]
    assert _part("events")[0]["sessions"][0]["name"] == "Session"
    assert _part("people")[0]["documents"] == {"speaker": ["a"]}
    assert _part("organisations")[0]["name"] == "UBND"
    assert set(SECTIONS) == {
        "timeline", "topics", "figures", "events", "people", "organisations",
    }  # fmt: skip


def test_a_figure_has_the_sentence_that_shows_it_first() -> None:
    made = figure_json(_MADE.figure("n53:programme"), "vi")
    assert (made["value"], made["noun"], made["subject"]) == ("53", "chương trình", "t")
    assert made["quotes"][0]["query"] == '"Đến năm 2030 có 53 chương trình"'


def test_a_page() -> None:
    group = DocumentGroup("session", (_SPEECH,), ("Phiên", "Session"), ("event", "e"))
    made = about_json(About("event", "e", ("Hội nghị", "Summit"), groups=(group,)), "vi", None)
    assert made["documents"][0]["about"] == {"kind": "event", "id": "e"}
    assert made["documents"][0]["documents"][0]["speaker"] == "Ông A"
    assert made["years"] == {}
