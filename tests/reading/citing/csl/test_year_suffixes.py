from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import islice
from pathlib import Path

import pytest

from summit_kb.foundation import paths
from summit_kb.reading.citing.csl.processor import Cite, carry_out
from summit_kb.reading.citing.csl.style import read_style
from summit_kb.reading.citing.csl.year_suffixes import _letters
from summit_kb.reading.citing.csl_json import item
from summit_kb.reading.citing.reference import Reference
from summit_kb.reading.citing.rich import plain

HEAD = '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">'
YEAR = '<date variable="issued"><date-part name="year"/></date>'


@pytest.fixture
def two(resolution: Callable[..., Reference]) -> list[Cite]:
    """A plan and a report of one body in one year."""
    made: list[Cite] = []
    for kind, title in (("plan", "Kế hoạch B"), ("report", "Báo cáo A")):
        plain_one = resolution()
        identity = replace(plain_one.document.identity, type=kind, number=f"1/{kind}")
        document = replace(plain_one.document, id=kind, identity=identity, title=title)
        made.append(Cite(item(Reference(document), "vi")))
    return made


@pytest.mark.parametrize("name", ["apa", "chicago-author-date", "harvard-cite-them-right"])
def test_author_and_year_get_letters_in_the_order_of_the_list(two: list[Cite], name: str) -> None:
    style = read_style(paths.resources_dir() / "csl" / f"{name}.csl")
    made = carry_out(style, two, "vi")
    assert ["2019b" in plain(one) for one in made.in_text] == [True, False]
    assert ["2019a" in plain(one) for one in made.in_text] == [False, True]
    listed = {key: plain(entry) for key, entry in made.entries}
    assert "2019b" in listed["plan"]
    assert "2019a" in listed["report"]


def test_one_alone_or_of_another_year_has_none(two: list[Cite]) -> None:
    style = read_style(paths.resources_dir() / "csl" / "harvard-cite-them-right.csl")
    assert plain(carry_out(style, two[:1], "vi").in_text[0]) == "(Bộ Chính trị, 2019)"
    later = {"issued": {"date-parts": [[date(2020, 1, 1).year]]}}
    other = Cite(dict(two[1].item) | later)
    said = [plain(one) for one in carry_out(style, [two[0], other], "vi").in_text]
    assert said == ["(Bộ Chính trị, 2019)", "(Bộ Chính trị, 2020)"]


def test_what_was_mentioned_before_counts(two: list[Cite]) -> None:
    style = read_style(paths.resources_dir() / "csl" / "harvard-cite-them-right.csl")
    made = carry_out(style, two[:1], "vi", [two[1].item])
    assert plain(made.in_text[0]) == "(Bộ Chính trị, 2019b)"


@pytest.mark.parametrize(("wanted", "said"), [("true", "2019a"), ("false", "2019")])
def test_a_style_without_a_place_for_them_has_them_behind_the_year(
    tmp_path: Path, two: list[Cite], wanted: str, said: str
) -> None:
    path = tmp_path / "a.csl"
    path.write_text(
        f'{HEAD}<citation disambiguate-add-year-suffix="{wanted}"><layout>{YEAR}</layout>'
        "</citation></style>",
        encoding="utf-8",
    )
    assert plain(carry_out(read_style(path), two, "vi").in_text[0]) == said


def test_without_a_year_there_is_nothing_to_put_it_behind(two: list[Cite]) -> None:
    style = read_style(paths.resources_dir() / "csl" / "harvard-cite-them-right.csl")
    undated = [
        Cite({name: value for name, value in one.item.items() if name != "issued"}) for one in two
    ]
    first, second = (plain(one) for one in carry_out(style, undated, "vi").in_text)
    assert first == second


def test_letters_never_end() -> None:
    assert list(islice(_letters(), 25, 29)) == ["z", "aa", "ab", "ac"]
