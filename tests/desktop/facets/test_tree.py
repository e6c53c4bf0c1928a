"""Facet values in the order shown, drawn as lines."""

from summit_kb.desktop.facets.tree import flat_lines, open_path, topic_lines, year_lines
from summit_kb.domain.finding import FacetValue
from summit_kb.domain.topic import Thesaurus, Topic

THESAURUS = Thesaurus(
    [
        Topic("apps", "Ứng dụng", "Applications"),
        Topic("traffic", "Giao thông", "Traffic", broader="apps"),
        Topic("lights", "Đèn", "Lights", broader="traffic"),
        Topic("water", "Nước", "Water", broader="apps"),
        Topic("money", "Tài chính", "Finance"),
    ]
)


def _drawn(lines):
    return [f"{'  ' * line.depth}{line.label} {line.count}" for line in lines]


def test_topics_stand_below_their_broader_topic():
    values = [FacetValue("lights", "x", 2), FacetValue("money", "x", 5), FacetValue("apps", "x", 3)]
    assert _drawn(topic_lines(values, [], THESAURUS, "vi")) == [
        "Ứng dụng 3",
        "  Giao thông 0",
        "    Đèn 2",
        "Tài chính 5",
    ]


def test_topics_that_are_set_are_shown_even_when_none_has_them():
    lines = topic_lines([], ["water"], THESAURUS, "en")
    assert _drawn(lines) == ["Applications 0", "  Water 0"]
    assert lines[0].has_children
    assert not lines[1].has_children


def test_topics_the_thesaurus_does_not_know_come_last():
    values = [FacetValue("odd", "Lạ", 1), FacetValue("money", "Tài chính", 2)]
    assert _drawn(topic_lines(values, ["other"], THESAURUS, "vi")) == [
        "Tài chính 2",
        "Lạ 1",
        "other 0",
    ]


def test_a_circle_in_the_thesaurus_ends():
    circle = Thesaurus([Topic("a", "A", "A", broader="b"), Topic("b", "B", "B", broader="a")])
    assert _drawn(topic_lines([FacetValue("a", "A", 1)], [], circle, "vi")) == ["A 1"]


def test_values_set_but_not_found_follow_with_zero():
    lines = flat_lines([FacetValue("a", "A", 4)], ["b", "a"])
    assert _drawn(lines) == ["A 4", "b 0"]


def test_years_newest_first():
    values = [FacetValue("2014", "2014", 9), FacetValue("2019", "2019", 1)]
    assert _drawn(year_lines(values, ["2016"])) == ["2019 1", "2016 0", "2014 9"]


def test_what_must_be_open_to_see_a_line():
    lines = topic_lines([FacetValue("lights", "x", 2)], [], THESAURUS, "vi")
    assert open_path(lines, "lights") == ["traffic", "apps"]
    assert open_path(lines, "apps") == []
