"""Printed names of events against those a library knows."""

import pytest

from summit_kb.app.occasions import at_event
from summit_kb.domain.document import Proposal
from summit_kb.domain.event import Event

EVENTS = {
    "2019": Event(
        "2019",
        "Hội nghị Đô thị số 2019",
        "Digital City Summit 2019",
        "2019-10",
        "2019-10",
        "Lâm Hà",
    ),
    "2020": Event("2020", "Hội nghị Đô thị số 2020", "Digital City Summit 2020", "2020-05-06"),
    "hoi-thao": Event("hoi-thao", "Hội thảo Dữ liệu mở", "Open Data Workshop"),
}
EVENT = "Hội nghị Đô thị số"


def read(event, day=None, kind="speech"):
    given = {"type": Proposal(kind, 0.8, "x"), "event": Proposal(event, 0.7, "page 1: x", 1, "x")}
    if day is not None:
        given["date"] = Proposal(day, 0.7, "x")
    return at_event(given, EVENTS)


@pytest.mark.parametrize(
    ("printed", "day", "event"),
    [
        ("HỘI NGHỊ ĐÔ THỊ SỐ 2020", None, "2020"),
        ("Digital City Summit 2019 in Lam Ha", None, "2019"),
        (EVENT, "2019-10-17", "2019"),
        (EVENT, "2020-05-06", "2020"),
        (EVENT, "2021-05-06", None),
        ("Hội nghị", "2020-05-06", None),
        ("Hội thảo Dữ liệu mở cho đô thị", "2021-05-06", "hoi-thao"),
        ("Hội thảo Giao thông", None, None),
    ],
)
def test_which_event_is_meant(printed, day, event):
    found = read(printed, day)
    assert (found["event"].value if "event" in found else None) == event


def test_a_day_in_the_event_is_surer_and_one_outside_is_doubtful():
    assert read(f"{EVENT} 2019", "2019-10-17")["date"].confidence == 0.9
    assert read(f"{EVENT} 2019", "2019-11-01")["date"].confidence == 0.3
    assert read("Hội thảo Dữ liệu mở", "2019-11-01")["date"].confidence == 0.7
    assert read(f"{EVENT} 2019", "2019-11-01", kind="decision")["date"].confidence == 0.7


def test_one_day_and_the_place_of_the_event_stand_in():
    found = read(f"{EVENT} 2020")
    assert (found["date"].value, found["date"].where) == ("2020-05-06", "events.toml")
    assert read(f"{EVENT} 2019")["place"].value == "Lâm Hà"
    assert "date" not in read(f"{EVENT} 2019")
    assert "place" not in read(f"{EVENT} 2019", kind="decision")


def test_the_place_in_the_text_of_an_event_is_kept():
    event = read(f"{EVENT} 2020")["event"]
    assert (event.page, event.words, event.confidence) == (1, "x", 0.7)


def test_nothing_is_added_without_an_event():
    given = {"date": Proposal("2019-10-17", 0.7, "x")}
    assert at_event(given, EVENTS) == given
