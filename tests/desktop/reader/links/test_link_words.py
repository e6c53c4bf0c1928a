from datetime import date

import pytest

from summit_kb.app.previews import Choice, Preview
from summit_kb.app.words import Words
from summit_kb.desktop.reader.links.link_words import (
    article_words,
    certainty_words,
    html,
    identity_line,
    plain,
    spoken,
    title,
)
from summit_kb.desktop.theme.schemes import palette
from summit_kb.domain.kinds import Validity
from summit_kb.reading.linking.asked_place import asked_article
from summit_kb.reading.linking.link import ArticleRef, Certainty, Link, LinkKind, Target

VI = Words("vi")
HELD = Choice(
    Target("nq"),
    "Về <b>Đà Nẵng</b>",
    "On Đà Nẵng",
    "nq",
    "43-NQ/TW",
    "Bộ Chính trị",
    date(2019, 1, 24),
    "resolution",
    "vi",
    Validity.EXPIRED,
    is_contradicted=False,
    text="Dòng một\nDòng & hai",
)
ABSENT = Choice(
    Target(), "43-NQ/TW", number="43-NQ/TW", type="resolution", cited_by=(("a", "Chuỗi"),)
)


def a_link(certainty=Certainty.SURE, kind=LinkKind.NUMBER):
    return Link(1, 0, 9, "NQ  43", kind, certainty, ())


def shown(certainty, *choices, kind=LinkKind.NUMBER):
    link = a_link(certainty, kind)
    return html(Preview(kind, certainty, choices), link, VI, palette(dark=False))


def test_a_held_document_is_told_with_validity_in_words_and_its_text(qapp):
    said = shown(Certainty.SURE, HELD)
    assert "Về &lt;b&gt;Đà Nẵng" in said
    assert "Dòng một<br>Dòng &amp; hai" in said
    assert VI.validity("expired") in said
    assert "24/01/2019" in said
    assert palette(dark=False).brightText().color().name() in said


def test_several_are_numbered_with_what_tells_them_apart(qapp):
    said = shown(Certainty.AMBIGUOUS, HELD, ABSENT)
    assert "1. Về" in said
    assert "2. 43-NQ/TW" in said
    assert certainty_words(Certainty.ABSENT) in said
    assert "Dòng một" not in said


def test_an_absent_one_names_those_that_speak_of_it(qapp):
    said = shown(Certainty.ABSENT, ABSENT)
    assert "Chuỗi" in said
    assert said.count(certainty_words(Certainty.ABSENT)) == 1


def test_counts_of_topics(qapp):
    topic = Choice(Target(topic="t"), "Dữ liệu", "Data", documents=7)
    assert "7" in shown(Certainty.SURE, topic, kind=LinkKind.TOPIC)
    assert title(topic, Words("en")) == "Data"
    assert identity_line(topic, VI) == ""


def test_what_a_screen_reader_says(qapp):
    assert "NQ 43" in spoken(a_link(Certainty.ABSENT))
    preview = Preview(LinkKind.NUMBER, Certainty.SURE, (HELD,))
    said = plain(preview, a_link(), VI)
    assert "Bộ Chính trị" in said
    assert VI.validity("expired") in said


@pytest.mark.parametrize("ref", [ArticleRef("5"), ArticleRef("5a", "2"), ArticleRef("5", "2", "đ")])
def test_articles_as_they_are_written_can_be_typed(ref):
    assert asked_article(article_words(ref)) == ref
