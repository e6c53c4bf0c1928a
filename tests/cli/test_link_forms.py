from datetime import date
from pathlib import Path

import pytest

from summit_kb.cli.link_forms import article_json, link_json, print_links
from summit_kb.cli.output import Output, Voice
from summit_kb.domain.document import Identity
from summit_kb.library.store import Library
from summit_kb.reading.linking.link import ArticleRef, Certainty, Link, LinkKind, Target
from summit_kb.reading.linking.works import Works


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library.create(tmp_path / "library")


def test_every_kind_of_target(library: Library, capsys: pytest.CaptureFixture[str]) -> None:
    absent = Target(identity=Identity("decree", "1/2020/NĐ-CP", "Chính phủ", date(2020, 1, 2)))
    links = [
        Link(2, 0, 3, "a  b", LinkKind.TOPIC, Certainty.SURE, (Target(topic="t"),)),
        Link(2, 4, 5, "c", LinkKind.EVENT, Certainty.LIKELY, (Target(event="e"),)),
        Link(2, 6, 7, "d", LinkKind.NUMBER, Certainty.ABSENT, (absent,), "1/2020/NĐ-CP"),
        Link(2, 8, 9, "x", LinkKind.NUMBER, Certainty.AMBIGUOUS, (Target("id", 3), absent), "1"),
    ]
    made = [link_json(one, library, Works({})) for one in links]
    assert [one["targets"] for one in made[:2]] == [[{"topic": "t"}], [{"event": "e"}]]
    assert made[2]["targets"][0]["referred_by"] == []
    print_links(2, links, library, Output(Voice(language="en")))
    assert capsys.readouterr().out.splitlines()[1:] == [
        "a b → t (sure)",
        "c → e (likely)",
        "d → 1/2020/NĐ-CP · Chính phủ · 2020-01-02 (not in the library)",
        "x → id#page=3, 1/2020/NĐ-CP · Chính phủ · 2020-01-02 (one of these may be meant)",
    ]


def test_articles() -> None:
    assert article_json(None) is None
    assert article_json(ArticleRef("5", "2")) == {"article": "5", "clause": "2", "point": None}
