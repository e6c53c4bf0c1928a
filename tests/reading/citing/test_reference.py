from collections.abc import Callable
from dataclasses import replace

from summit_kb.reading.citing.reference import Reference


def test_the_day_is_the_documents_then_the_sessions_then_the_events(
    resolution: Callable[..., Reference], speech: Reference
) -> None:
    assert resolution().when == "2019-01-24"
    assert speech.when == "2019-08"
    assert replace(speech, document=replace(speech.document, session=None)).when == "2019"
    assert replace(speech, event=None).when is None


def test_who_speaks_stands_before_who_issues(
    resolution: Callable[..., Reference], speech: Reference
) -> None:
    assert (resolution().creator, speech.creator) == ("Bộ Chính trị", "Huỳnh Đức Thơ")


def test_a_type_that_says_nothing_is_not_named(speech: Reference) -> None:
    other = replace(speech.document, identity=replace(speech.document.identity, type="other"))
    assert replace(speech, document=other).type_name("vi") is None
    assert speech.type_name("en") == "Speech"
    assert speech.title("en") == "Phát biểu khai mạc"
