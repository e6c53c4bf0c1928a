"""topics.toml written anew: hand-made layout stays."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.foundation.errors import SummitError
from summit_kb.library.fields import TomlFile
from summit_kb.library.thesaurus_toml import topics_text
from summit_kb.library.vocabularies import read_topics

OLD = """\
# Thứ tự ở đây là thứ tự trên màn hình.

[[topics]]
id = "data"  # đừng đổi
vi = "Dữ liệu"
en = "Data"

# Mới từ 2025.
[[topics]]
vi = 'Dữ liệu mở'
en = "Open data"
id = "open-data"
synonyms = [
  "cổng dữ liệu mở",
]
broader = "data"
"""


def read(text: str) -> Thesaurus:
    return read_topics(TomlFile(Path("topics.toml"), text))


def test_nothing_changed_is_the_same_text() -> None:
    assert topics_text(list(read(OLD)), OLD) == OLD


def test_an_edit_touches_the_lines_of_its_topic_only() -> None:
    data, opened = read(OLD)
    edited = Topic(opened.id, "Dữ liệu mở", "Open data", None, ("dữ liệu công khai",), ("DLM",))
    text = topics_text([data, edited], OLD)
    assert list(read(text)) == [data, edited]
    assert text.startswith(OLD[: OLD.index("[[topics]]\nvi")])
    assert "vi = 'Dữ liệu mở'" in text
    assert "broader" not in text


def test_a_block_moves_with_its_comment() -> None:
    data, opened = read(OLD)
    text = topics_text([opened, data], OLD)
    assert [topic.id for topic in read(text)] == ["open-data", "data"]
    assert "# Mới từ 2025.\n[[topics]]\nvi = 'Dữ liệu mở'" in text
    assert text.index("# Thứ tự") < text.index("# Mới") < text.index("# đừng đổi")


def test_a_new_topic_and_a_removed_one() -> None:
    data, _ = read(OLD)
    text = topics_text([data, Topic("ai", "Trí tuệ nhân tạo", "AI")], OLD)
    assert [topic.id for topic in read(text)] == ["data", "ai"]
    assert "# đừng đổi" in text
    assert "Mới từ 2025" not in text


def test_inline_tables_are_written_anew() -> None:
    old = 'topics = [{id = "data", vi = "Dữ liệu", en = "Data"}]\n'
    text = topics_text([Topic("data", "Dữ liệu số", "Data")], old)
    assert [topic.vi for topic in read(text)] == ["Dữ liệu số"]


def test_an_example_in_comments_stays_above_the_first_topic() -> None:
    old = '# Từ điển\n#\n# [[topics]]\n# id = "x"\n'
    text = topics_text([Topic("data", "Dữ liệu", "Data")], old)
    assert text.startswith(old)
    assert [topic.id for topic in read(text)] == ["data"]


def test_line_ends_of_windows_stay() -> None:
    old = OLD.replace("\n", "\r\n")
    data, opened = read(OLD)
    text = topics_text([opened, data], old)
    assert text.count("\r\n") == text.count("\n") > 10
    assert topics_text([data, opened], old) == old


def test_topics_that_do_not_go_together_are_refused() -> None:
    with pytest.raises(SummitError):
        topics_text([Topic("a", "A", "A", "nowhere")], OLD)


NAMES = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1).filter(
    str.strip
)


@given(st.lists(st.tuples(NAMES, NAMES, st.lists(NAMES, max_size=3)), max_size=5))
def test_what_is_written_is_read_again(rows: list[tuple[str, str, list[str]]]) -> None:
    topics = [
        Topic(f"t{n}", vi, en, f"t{n - 1}" if n % 2 else None, tuple(synonyms))
        for n, (vi, en, synonyms) in enumerate(rows)
    ]
    once = topics_text(topics, OLD)
    assert list(read(topics_text(topics, once))) == list(read(once))
    assert [one.id for one in read(once)] == [one.id for one in topics]
