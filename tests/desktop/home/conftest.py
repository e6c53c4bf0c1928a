"""What a start page shows, made by hand."""

import pytest

from summit_kb.app.overview.events import EventView, SessionView
from summit_kb.app.overview.quote import Quote
from summit_kb.desktop.home.glance import FigureLine, Glance, NameLine
from summit_kb.desktop.home.strip_model import Strip, StripItem, StripYear
from summit_kb.desktop.home.topic_summary import TopicSummary
from summit_kb.domain.event import Event, Session


def _quote(number):
    text = f"Thành phố có {number} camera."
    return Quote(f"d{number}", f"T{number}", None, "report", "vi", number, text, str(number))


@pytest.fixture
def glance(fake):
    """A year with a document and an event, a topic, six figures, an event, a person, a body."""
    sessions = (Session("s", "Phiên", "Session"), Session("t", "P2", "Panel"))
    event = Event("e", "Hội nghị", "Summit", "2019", place="Đà Nẵng", sessions=sessions)
    speech = fake.make_document(2, id="s", title="Phát biểu", speaker="Ông A", session="s")
    papers = tuple(fake.make_document(n, id=f"p{n}", title=f"Tham luận {n}") for n in (3, 4))
    rows = (
        SessionView(event.sessions[0], (speech,)),
        SessionView(event.sessions[1], papers),
        SessionView(None, (fake.make_document(5, id="o"),)),
    )
    items = (StripItem("event", "e", 2019, "Summit"), StripItem("document", "s", 2019, "Speech"))
    year = StripYear(2019, {"acts": 0, "spoken": 1, "others": 0}, items)
    figures = tuple(FigureLine(f"n{n}", str(n), "camera", _quote(n), 2) for n in range(31, 37))
    return Glance(
        strip=Strip(2019, 2019, (year,), is_whole=True),
        topics=(TopicSummary("city", "Smart city", 4),),
        figures=figures,
        more_figures=2,
        events=(EventView(event, rows),),
        more_events=0,
        people=(NameLine("person", "Ông A", (("speaker", 1),)),),
        organisations=(NameLine("organisation", "Bộ Chính trị", (("issuer", 3),)),),
        language="en",
    )
