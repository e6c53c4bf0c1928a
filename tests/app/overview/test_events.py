from summit_kb.app.overview.events import events_of
from summit_kb.domain.document import Identity
from summit_kb.domain.event import Event, Session

_EVENT = Event("e", "H", "S", "2019", sessions=(Session("1", "P1", "S1"), Session("2", "P2", "S2")))


def test_sessions_with_their_documents_the_spoken_first(make_document) -> None:
    documents = {
        one.id: one
        for one in (
            make_document("r", event="e", session="1"),
            make_document(
                "s", event="e", session="1", identity=Identity("speech"), speaker="Ông A"
            ),
            make_document("o", event="e", session="mat"),
            make_document("t", event="e", session="1"),
        )
    }
    [view] = events_of(documents, {"e": _EVENT, "f": Event("f", "K", "K")}, hidden=["t"])
    assert [one.session.id if one.session else None for one in view.sessions] == ["1", "2", None]
    assert [one.id for one in view.sessions[0].documents] == ["s", "r"]
    assert view.sessions[1].documents == ()
    assert view.documents == 3
    assert view.speakers == ("Ông A",)


def test_the_summit_of_the_starter_library(overview) -> None:
    first = overview.events[0]
    assert first.event.id == "smart-city-summit-2019"
    assert first.speakers == ("Huỳnh Đức Thơ",)
    opening = first.sessions[0]
    assert [one.id for one in opening.documents] == ["phat-bieu-khai-mac-2019"]
