"""rules.toml: read strictly, and made to follow the thesaurus."""

from pathlib import Path

import pytest

from summit_kb.domain.rule import DEFAULT_FIELDS, Match, RuleField
from summit_kb.foundation.errors import SummitError
from summit_kb.library.fields import TomlFile
from summit_kb.library.rules_toml import read_rules, rules_text

TEXT = """\
# Quy tắc
[[rules]]
name = "Ngân sách"
match = "any"
words = ["ngân sách", "kinh phí"]
in = ["title", "file-name"]
sets = { topics = ["finance", "data"] }  # tiền

[[rules]]
name = "Kế hoạch"
match = "pattern"
words = ['kế hoạch số \\d+']
certain = true
confidence = 0.9
[rules.sets]
type = "plan"
topics = ["data"]

[[rules]]
name = "Chỉ chủ đề"
match = "all"
words = ["a"]
sets = { topics = ["data"] }
"""


def read(text: str):
    return read_rules(TomlFile(Path("rules.toml"), text))


def test_rules_are_read_with_what_is_left_out() -> None:
    first, second, third = read(TEXT)
    assert (first.match, first.fields) == (Match.ANY, (RuleField.TITLE, RuleField.FILE_NAME))
    assert (first.topics, first.certain, first.confidence) == (("finance", "data"), False, 0.7)
    assert (second.values, second.certain, second.confidence) == ({"type": "plan"}, True, 0.9)
    assert third.fields == DEFAULT_FIELDS


HEAD = '[[rules]]\nname = "x"\n'


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        (HEAD + 'match = "some"\nwords = ["a"]\nsets = {type = "plan"}\n', "value-not-allowed", 3),
        (HEAD + 'match = "any"\nwords = []\nsets = {type = "plan"}\n', "key-missing", 4),
        (
            HEAD + 'match = "any"\nwords = ["a"]\nin = ["back"]\nsets = {type = "plan"}\n',
            "value-not-allowed",
            5,
        ),
        (HEAD + 'match = "any"\nwords = ["a"]\n', "key-missing", 1),
        (HEAD + 'match = "any"\nwords = ["a"]\nsets = {}\n', "key-missing", 5),
        (HEAD + 'match = "any"\nwords = ["a"]\nsets = {type = "poem"}\n', "value-not-allowed", 5),
        (HEAD + 'match = "any"\nwords = ["a"]\nsets = {colour = "x"}\n', "key-unknown", 5),
        (HEAD + "match = \"pattern\"\nwords = ['(a+)+']\n", "rule-pattern", 4),
        (
            HEAD + 'match = "any"\nwords = ["a"]\nconfidence = 2\nsets = {type = "plan"}\n',
            "value-not-allowed",
            5,
        ),
    ],
)
def test_a_fault_names_its_line(text: str, code: str, line: int) -> None:
    with pytest.raises(SummitError) as refused:
        read("# one\n" + text)
    assert (refused.value.code, refused.value.facts["line"]) == (code, line + 1)


def test_two_rules_of_one_name_are_refused() -> None:
    rule = HEAD + 'match = "any"\nwords = ["a"]\nsets = {type = "plan"}\n'
    with pytest.raises(SummitError) as refused:
        read(rule + rule)
    assert refused.value.code == "value-repeated"


def test_rules_follow_a_topic_that_goes_into_another() -> None:
    made = rules_text(TEXT, {"data": "finance"})
    assert [rule.topics for rule in read(made)] == [("finance",), ("finance",), ("finance",)]
    assert "# Quy tắc" in made
    assert "# tiền" in made


def test_a_rule_that_sets_nothing_any_more_goes() -> None:
    first, second = read(rules_text(TEXT, {"data": None}))
    assert (first.topics, second.topics, second.values) == (("finance",), (), {"type": "plan"})


def test_rules_without_the_topic_stay_as_they_are() -> None:
    assert rules_text(TEXT, {"other": None}) == TEXT
