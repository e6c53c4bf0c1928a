from hypothesis import given
from hypothesis import strategies as st

from summit_kb.domain.change import FileChange
from summit_kb.library.hunks import applied, changes_of, reversed_changes

LINES = st.lists(st.sampled_from(["", "a", "b", "[[topics]]", "ă\r"]), max_size=12)
TEXTS = LINES.map("\n".join)


@given(TEXTS, TEXTS)
def test_changes_lead_there_and_back(before: str, after: str) -> None:
    changes = changes_of("topics.toml", before, after)
    assert applied(before, changes) == after
    assert applied(after, reversed_changes(changes)) == before
    assert (changes == []) == (before == after)


def test_a_change_holds_the_lines_that_changed() -> None:
    before, after = "1\n2\n3\n4\n5\n", "1\n2\nba\nthêm\n4\n5\n"
    assert changes_of("t", before, after) == [FileChange("t", 3, "3\n", 3, "ba\nthêm\n")]
    assert changes_of("t", "", "a\n") == [FileChange("t", 1, "", 1, "a\n")]


def test_a_text_that_says_something_else_is_left_alone() -> None:
    changes = changes_of("t", "1\n2\n3\n", "1\nhai\n3\n")
    assert applied("1\n3\n", changes) is None
    assert applied("", changes) is None
    assert applied("1\n2\nba\n", changes) == "1\nhai\nba\n"


def test_long_files_are_compared_at_once() -> None:
    topics = [f'[[topics]]\nid = "t{n}"\nvi = "Chủ đề {n}"\n' for n in range(3000)]
    changed = [*topics[:5], 'note = "x"\n', *topics[5:2000], *topics[2001:]]
    before, after = "\n".join(topics), "\n".join(changed)
    assert applied(before, changes_of("t", before, after)) == after
