import json
from collections.abc import Callable

from summit_kb.reading.citing.csl_json import item
from summit_kb.reading.citing.reference import Reference


def test_a_resolution_is_legislation(resolution: Callable[..., Reference]) -> None:
    made = item(resolution(page="3"), "vi")
    assert (made["type"], made["number"], made["authority"]) == (
        "legislation",
        "43-NQ/TW",
        "Bộ Chính trị",
    )
    assert made["issued"] == {"date-parts": [[2019, 1, 24]]}
    assert made["author"] == [{"literal": "Bộ Chính trị"}]
    assert made["page"] == "3"
    assert json.loads(json.dumps(made)) == made


def test_a_speech_has_its_event_and_no_more_than_is_known(speech: Reference) -> None:
    made = item(speech, "en")
    assert (made["type"], made["event-title"], made["event-place"]) == (
        "speech",
        "Summit 2019",
        "Đà Nẵng",
    )
    assert made["issued"] == {"date-parts": [[2019, 8]]}
    assert "number" not in made
    assert "keyword" not in made
