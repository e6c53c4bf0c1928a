import tomllib

import pytest
import tomlkit
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.library.key_lines import line_of

TEXT = '''\
# a comment = 1
title = "a # b"
topics = [
  "x", # ] = 2
  "y]",
]
long = """
fake = 1
[not.a.table]
"""
dotted.key = 3
last = 'it\\'

[[files]]
name = "a"

[[files]]
name = "b"
size = 3
[proposed.date]
value = "2019"
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("title",), 2),
        (("topics",), 3),
        (("long",), 7),
        (("dotted", "key"), 11),
        (("last",), 12),
        (("files", 0), 14),
        (("files", 0, "name"), 15),
        (("files", 1, "name"), 18),
        (("files", 1, "size"), 19),
        (("proposed", "date", "value"), 21),
        (("files", 1, "sha256"), 17),  # missing: its table
        (("nowhere",), 1),
    ],
)
def test_finds_the_line_of_a_key(path: tuple[str | int, ...], line: int) -> None:
    assert line_of(TEXT, path) == line


def test_nested_tables_belong_to_the_last_element() -> None:
    text = '[[events]]\nid = "a"\n[[events.sessions]]\nid = "s"\n[[events]]\n'
    text += '[[events.sessions]]\nid = "t"\n[[events.sessions]]\nid = "u"\n'
    assert line_of(text, ("events", 0, "sessions", 0, "id")) == 4
    assert line_of(text, ("events", 1, "sessions", 0, "id")) == 7
    assert line_of(text, ("events", 1, "sessions", 1, "id")) == 9


def test_windows_line_ends_count_once() -> None:
    assert line_of("a = 1\r\nb = 2\r\n\r\nc = 3\r\n", ("c",)) == 4


values = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
    st.integers(-100, 100),
    st.lists(st.text(st.sampled_from("ab]#[\"'={}\n"), max_size=8), max_size=4),
)


@given(st.dictionaries(st.from_regex(r"[a-z]{1,6}", fullmatch=True), values, min_size=1))
def test_agrees_with_what_a_writer_wrote(data: dict[str, object]) -> None:
    text = tomlkit.dumps(data)
    assert tomllib.loads(text) == data
    lines = text.split("\n")
    for key in data:
        assert lines[line_of(text, (key,)) - 1].startswith(f"{key} =")
