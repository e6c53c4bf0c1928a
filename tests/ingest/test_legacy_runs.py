"""Runs are judged by font, converted whole, and left alone when they are good."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.foundation.paths import starter_library
from summit_kb.ingest.legacy_runs import BREAK, Run, legacy_warnings, rescue, rescue_text

LINES = (
    "Hội nghị thượng đỉnh về thành phố thông minh tại Đà Nẵng",
    "Nghị quyết này có hiệu lực kể từ ngày ký và được phổ biến đến chi bộ cho toàn dân",
)
FRENCH = "Noël à Orléans : les élèves répètent déjà l'hymne près de la forêt, où ? là-bas. "
ENGLISH = "The mayor's “smart city” résumé – a naïve but useful façade. "


@pytest.mark.parametrize("encoding", ["tcvn3", "vni", "vps", "viqr"])
def test_a_sentence_comes_back(written_in, encoding):
    for line in LINES:
        found = rescue_text(written_in(line, encoding))
        assert found.texts == (line,)
        assert legacy_warnings(found.encodings) == [f"legacy-{encoding}"]


def test_each_font_is_judged_by_itself(written_in):
    runs = [
        Run(written_in(LINES[0], "tcvn3"), ".VnTime"),
        Run(FRENCH, "Arial"),
        Run(LINES[1], "Times New Roman"),
        Run(written_in(LINES[1], "vni"), "VNI-Times"),
    ]
    found = rescue(runs)
    assert found.texts == (LINES[0], FRENCH, LINES[1], LINES[1])
    assert found.encodings == ("tcvn3", "vni")


def test_the_font_of_capitals_makes_capitals(written_in):
    runs = [
        Run(written_in("quyết định", "tcvn3"), ".VnTimeH"),
        BREAK,
        Run(written_in("ủ", "tcvn3"), ".VnArialH"),
        Run(written_in("y ban nhân dân thành phố ra quyết định này", "tcvn3"), ".VnTime"),
    ]
    assert "".join(rescue(runs).texts) == "QUYẾT ĐỊNH\nỦy ban nhân dân thành phố ra quyết định này"


def test_a_letter_split_between_two_runs_is_one_letter(written_in):
    text = written_in(LINES[0], "vni")
    cut = text.index("ä")
    runs = [Run(text[:cut], "VNI-Times"), Run(text[cut:], "VNI-Times")]
    assert "".join(rescue(runs).texts) == LINES[0]


def test_words_of_one_font_apart_in_the_text_stay_apart(written_in):
    words = [Run(written_in(word, "tcvn3"), ".VnTime") for word in LINES[0].split()]
    spaces = [Run(" ", "Arial")] * len(words)
    mixed = [run for pair in zip(words, spaces, strict=True) for run in pair]
    assert "".join(rescue(mixed).texts).strip() == LINES[0]


def test_symbol_fonts_hide_the_same_codes_in_the_private_area(written_in):
    hidden = "".join(
        letter if letter == " " else chr(0xF000 + ord(letter.encode("cp1252")))
        for letter in written_in("Đồng chí Bí thư Tỉnh ủy đã phát biểu", "tcvn3")
    )
    assert rescue([Run(hidden, ".VnTime")]).texts == ("Đồng chí Bí thư Tỉnh ủy đã phát biểu",)


@pytest.mark.parametrize("font", ["", ".VnTime", ".vn time", "VNI-Times"])
@pytest.mark.parametrize("text", [*LINES, FRENCH, ENGLISH, FRENCH * 30, ENGLISH * 30, "", "2019"])
def test_good_text_stays_whatever_its_font_is_called(text, font):
    assert rescue([Run(text, font)]).texts == (text,)
    assert rescue([Run(text, font)]).encodings == ()


def test_every_text_of_the_starter_library_stays_as_it_is():
    files = [
        path
        for path in starter_library().rglob("*")
        if path.suffix in {".txt", ".md", ".html", ".toml"}
    ]
    assert len(files) > 20
    for path in files:
        text = Path(path).read_text(encoding="utf-8")
        assert rescue_text(text).texts == (text,), path
        for paragraph in text.split("\n"):
            assert rescue_text(paragraph).texts == (paragraph,), path


def test_a_long_text_is_judged_by_all_of_it(written_in):
    cover = "Summit of smart cities. " * 3000
    told = f"{LINES[0]}. {LINES[1]}. " * 1000
    assert rescue_text(cover + written_in(told, "tcvn3")).texts == (cover + told,)


@given(st.lists(st.builds(Run, st.text(), st.sampled_from(["", ".VnTime", "VNI-Times"]))))
def test_runs_stay_as_many_as_they_were(runs):
    found = rescue(runs)
    assert len(found.texts) == len(runs)
    if not found.encodings:
        assert found.texts == tuple(run.text for run in runs)
