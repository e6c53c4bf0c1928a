from pathlib import Path

import pytest

from summit_kb.foundation.errors import SummitError
from summit_kb.library import errors
from summit_kb.library.fields import TomlFile
from summit_kb.library.vocabularies import read_description, read_events, read_topics


def file(text: str) -> TomlFile:
    return TomlFile(Path("x.toml"), text)


def topic(topic_id: str, more: str = "") -> str:
    return f'[[topics]]\nid = "{topic_id}"\nvi = "V"\nen = "E"\n{more}'


def test_topics_form_a_tree_in_the_order_of_the_file() -> None:
    text = topic("b", 'synonyms = ["x"]\n') + topic("a", 'broader = "b"\n')
    thesaurus = read_topics(file(text))
    assert [one.id for one in thesaurus] == ["b", "a"]
    assert thesaurus.with_broader("a") == ["a", "b"]


@pytest.mark.parametrize(
    ("text", "kind", "line"),
    [
        (topic("a") + topic("a"), errors.RepeatedError, 6),
        (topic("a", 'broader = "x"\n'), errors.NotAllowedError, 5),
        (topic("a", 'broader = "a"\n'), errors.NotAllowedError, 5),
        (topic("a", 'broader = "b"\n') + topic("b", 'broader = "a"\n'), errors.NotAllowedError, 5),
        (topic("Đ"), errors.NotAllowedError, 2),
        (topic("a", "colour = 1\n"), errors.UnknownKeyError, 5),
    ],
)
def test_wrong_topics_name_their_line(text: str, kind: type[SummitError], line: int) -> None:
    with pytest.raises(kind) as caught:
        read_topics(file(text))
    assert caught.value.facts["line"] == line


def test_events_with_sessions_and_times_as_exact_as_known() -> None:
    events = read_events(
        file(
            '[[events]]\nid = "e"\nvi = "V"\nen = "E"\nstart = "2019"\nend = 2019-08-16\n'
            '[[events.sessions]]\nid = "s"\nvi = "V"\nen = "E"\ndate = "2019-08"\n'
        )
    )
    assert (events["e"].start, events["e"].end) == ("2019", "2019-08-16")
    assert events["e"].sessions[0].date == "2019-08"


def test_a_session_may_not_stand_twice() -> None:
    text = '[[events]]\nid = "e"\nvi = "V"\nen = "E"\n'
    session = '[[events.sessions]]\nid = "s"\nvi = "V"\nen = "E"\n'
    with pytest.raises(errors.RepeatedError) as caught:
        read_events(file(text + session + session))
    assert caught.value.facts["line"] == 10


def test_the_description() -> None:
    found = read_description(file('format = 1\nname = "T"\nlanguages = ["vi"]\nedition = 3\n'))
    assert (found.name, found.languages, found.edition) == ("T", ("vi",), 3)
    with pytest.raises(errors.NotAllowedError):
        read_description(file('format = 1\nname = "T"\nlanguages = ["fr"]\n'))
    with pytest.raises(errors.MissingKeyError):
        read_description(file('format = 1\nname = "T"\n'))
