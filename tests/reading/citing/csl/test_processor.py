from collections.abc import Callable
from pathlib import Path

import pytest

from summit_kb.foundation import paths
from summit_kb.reading.citing.csl.processor import Cite, carry_out
from summit_kb.reading.citing.csl.style import Style, StyleFileError, read_style
from summit_kb.reading.citing.csl_json import item
from summit_kb.reading.citing.reference import Reference
from summit_kb.reading.citing.rich import html, plain

HEAD = '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">'
NAMES = (
    *("apa", "chicago-author-date", "harvard-cite-them-right", "ieee", "nlm-citation-sequence"),
    "vietnam-ministry-of-education-and-training-vi",
)


def shipped(name: str) -> Style:
    return read_style(paths.resources_dir() / "csl" / f"{name}.csl")


def own(folder: Path, layout: str, bibliography: str = "") -> Style:
    path = folder / "own.csl"
    text = f"{HEAD}<citation><layout>{layout}</layout></citation>{bibliography}</style>"
    path.write_text(text, encoding="utf-8")
    return read_style(path)


@pytest.mark.parametrize(
    ("name", "language", "in_text", "entry"),
    [
        ("harvard-cite-them-right", "vi", "(Bộ Chính trị, 2019, tr. 3)", "Bộ Chính trị (2019) <i>"),
        ("harvard-cite-them-right", "en", "(Bộ Chính trị, 2019, p. 3)", "Bộ Chính trị (2019) <i>"),
        ("ieee", "vi", "[1, tr. 3]", "[1] Bộ Chính trị, <i>"),
        ("nlm-citation-sequence", "en", "(1)", "1. Bộ Chính trị. "),
        (
            "vietnam-ministry-of-education-and-training-vi",
            "vi",
            "[1, 3]",
            "1. Bộ Chính trị (2019), <i>",
        ),
    ],
)
def test_well_known_styles(
    resolution: Callable[..., Reference], name: str, language: str, in_text: str, entry: str
) -> None:
    made = carry_out(shipped(name), [Cite(item(resolution(), language), "3")], language)
    assert [plain(one) for one in made.in_text] == [in_text]
    assert html(made.entries[0][1]).startswith(entry)


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("name", NAMES)
def test_every_shipped_style_cites_documents_and_speeches(
    resolution: Callable[..., Reference], speech: Reference, name: str, language: str
) -> None:
    cites = [Cite(item(resolution(), language), "iv"), Cite(item(speech, language))]
    made = carry_out(shipped(name), cites, language)
    said = " ".join(map(plain, (*made.in_text, *dict(made.entries).values())))
    assert len(made.in_text) == len(made.entries) == 2
    assert "2019" in said
    assert ".." not in said
    assert "  " not in said


def test_months_and_pages_are_in_words_of_the_language(speech: Reference) -> None:
    style = shipped("apa")
    vi = carry_out(style, [Cite(item(speech, "vi"))], "vi")
    en = carry_out(style, [Cite(item(speech, "en"))], "en")
    assert "(2019, tháng 8)" in plain(vi.entries[0][1])
    assert "(2019, August)" in plain(en.entries[0][1])


def test_capitals_of_vietnamese_titles_stay(speech: Reference) -> None:
    made = carry_out(shipped("chicago-author-date"), [Cite(item(speech, "en"))], "en")
    assert "“Phát biểu khai mạc”" in plain(made.entries[0][1])


def test_what_was_mentioned_before_keeps_its_number(
    resolution: Callable[..., Reference], speech: Reference
) -> None:
    before = item(resolution(), "vi")
    made = carry_out(shipped("ieee"), [Cite(item(speech, "vi"))], "vi", [before])
    assert plain(made.in_text[0]) == "[2]"
    assert [(one, plain(entry)[:4]) for one, entry in made.entries] == [("phat-bieu", "[2] ")]


def test_later_mentions_are_known_and_never_the_same_place(
    tmp_path: Path, resolution: Callable[..., Reference]
) -> None:
    layout = (
        '<choose><if position="ibid"><text value="ibid"/></if><else-if position="subsequent">'
        '<text value="later"/></else-if><else><text value="first"/></else></choose>'
    )
    style, one = own(tmp_path, layout), item(resolution(), "vi")
    made = carry_out(style, [Cite(one), Cite(one)], "vi")
    assert [plain(cited) for cited in made.in_text] == ["first", "later"]
    assert plain(carry_out(style, [Cite(one)], "vi", [one]).in_text[0]) == "later"
    assert made.entries == ()


def test_the_page_is_no_part_of_the_list(
    tmp_path: Path, resolution: Callable[..., Reference]
) -> None:
    layout = '<layout><text variable="title"/><text variable="locator"/></layout>'
    entries = f"<bibliography>{layout}</bibliography>"
    style = own(tmp_path, '<text variable="locator"/>', entries)
    made = carry_out(style, [Cite(item(resolution(), "vi"), "77")], "vi")
    assert plain(made.in_text[0]) == "77"
    assert "77" not in plain(made.entries[0][1])


def test_labels_of_nothing_are_not_said(tmp_path: Path, speech: Reference) -> None:
    layout = '<text variable="title"/><label variable="number"/><label variable="locator"/>'
    made = carry_out(own(tmp_path, layout), [Cite(item(speech, "vi"))], "vi")
    assert plain(made.in_text[0]) == "Phát biểu khai mạc"


@pytest.mark.parametrize(
    "layout", ['<text macro="none"/>', '<text variable="title" font-style="?"/>']
)
def test_a_broken_style_is_named(
    tmp_path: Path, resolution: Callable[..., Reference], layout: str
) -> None:
    with pytest.raises(StyleFileError) as raised:
        carry_out(own(tmp_path, layout), [Cite(item(resolution(), "vi"))], "vi")
    assert raised.value.facts["path"] == str(tmp_path / "own.csl")


def test_hostile_titles_come_out_whole(
    tmp_path: Path, resolution: Callable[..., Reference]
) -> None:
    title = "A <i>b</i> & {c} \\ % \ue100 😀 " + "dài " * 500
    one = dict(item(resolution(), "vi")) | {"title": title}
    made = carry_out(own(tmp_path, '<text variable="title"/>'), [Cite(one)], "vi")
    assert plain(made.in_text[0]) == " ".join(title.replace("\ue100", "").split())
    assert "&lt;i&gt;" in html(made.in_text[0])


def test_what_a_style_leaves_out_of_the_list_is_left_out(
    tmp_path: Path, resolution: Callable[..., Reference], speech: Reference
) -> None:
    layout = '<choose><if type="speech"><text variable="title"/></if></choose>'
    entries = f"<bibliography><layout>{layout}</layout></bibliography>"
    style = own(tmp_path, '<text variable="title"/>', entries)
    cites = [Cite(item(resolution(), "vi")), Cite(item(speech, "vi"))]
    made = carry_out(style, cites, "vi")
    assert [key for key, _entry in made.entries] == ["phat-bieu"]
    assert len(made.in_text) == 2
