import warnings
from collections.abc import Callable
from pathlib import Path

import pytest

from summit_kb.reading.citing.csl.processor import Cite, carry_out
from summit_kb.reading.citing.csl.style import read_style
from summit_kb.reading.citing.csl_json import item
from summit_kb.reading.citing.reference import Reference
from summit_kb.reading.citing.rich import plain

HEAD = '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note">'


@pytest.mark.parametrize(
    ("layout", "said"),
    [
        (
            '<text macro="m" text-case="capitalize-first"/>',
            "Bài phát biểu",
        ),
        ('<text variable="citation-number" text-case="sentence"/>', "1"),
        (
            '<choose><if position="near-note"><text value="near"/></if>'
            '<else><text value="far"/></else></choose>',
            "far",
        ),
        ('<group delimiter=", "><text value="a"/><label variable="volume"/></group>', "a"),
        ('<text variable="event-title"/>', "Hội nghị Thượng đỉnh 2019"),
    ],
)
def test_what_other_processors_do(
    tmp_path: Path, speech: Reference, layout: str, said: str
) -> None:
    macro = (
        '<macro name="m"><text variable="genre" text-case="lowercase" font-style="italic"/></macro>'
    )
    path = tmp_path / "a.csl"
    path.write_text(
        f"{HEAD}{macro}<citation><layout>{layout}</layout></citation></style>", encoding="utf-8"
    )
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        made = carry_out(read_style(path), [Cite(item(speech, "vi"))], "vi")
    assert plain(made.in_text[0]) == said


def test_macros_are_looked_up_in_the_style_they_are_of(tmp_path: Path, speech: Reference) -> None:
    said: list[str] = []
    for number in (1, 2):
        path = tmp_path / f"{number}.csl"
        macro = f'<macro name="m"><text value="{number}"/></macro>'
        layout = '<text macro="m"/><text macro="m"/>'
        path.write_text(
            f"{HEAD}{macro}<citation><layout>{layout}</layout></citation></style>",
            encoding="utf-8",
        )
        made = carry_out(read_style(path), [Cite(item(speech, "vi"))], "vi")
        said.append(plain(made.in_text[0]))
    assert said == ["11", "22"]


def test_a_second_mention_near_by(tmp_path: Path, resolution: Callable[..., Reference]) -> None:
    layout = (
        '<choose><if position="near-note"><text value="near"/></if>'
        '<else><text value="far"/></else></choose>'
    )
    path = tmp_path / "a.csl"
    path.write_text(
        f"{HEAD}<citation><layout>{layout}</layout></citation></style>", encoding="utf-8"
    )
    cites = [Cite(item(resolution(), "vi"))] * 2
    assert [plain(one) for one in carry_out(read_style(path), cites, "vi").in_text] == [
        "far",
        "near",
    ]
