from dataclasses import dataclass, field

import pytest
from PIL import Image

from summit_kb.domain.text import BlockKind
from summit_kb.ingest.ocr.page import Place, recognize
from summit_kb.ingest.ocr.raster import Raster
from summit_kb.ingest.ocr.tesseract import RecognitionError, Tesseract

PLACE = Place(7, {}, None)


@dataclass(frozen=True)
class Scripted(Tesseract):
    """Gives its answers by language, and by the size of the picture where it was turned."""

    answers: dict[str, str] = field(default_factory=dict)
    degrees: int = 0
    sideways: str = ""

    def tsv(self, picture, dpi, seconds, language="vie"):
        if self.sideways and picture.startswith(b"P5\n400 800"):
            return self.sideways
        return self.answers[language]

    def turn(self, picture, dpi, seconds):
        if self.degrees < 0:
            raise RecognitionError("too few characters")
        return self.degrees


@pytest.fixture
def scripted():
    def make(vietnamese, languages=("vie",), **more):
        answers = {"vie": vietnamese, "vie+eng": more.pop("both", vietnamese)}
        return Scripted("tesseract", "5", languages, answers, **more)

    return make


@pytest.fixture
def raster():
    return Raster(Image.new("L", (800, 400), 255), 144.0)


def words(text, *, sure=95, top=40):
    return [
        (word, 40 + 70 * place, top, 100 + 70 * place, top + 24, sure)
        for place, word in enumerate(text.split())
    ]


def test_lines_become_paragraphs_and_words_keep_their_places(table, scripted, raster, limits):
    told = table(words("Về việc xây dựng kế"), words("hoạch rà soát", top=70))
    page = recognize(raster, PLACE, scripted(told), limits)
    assert page.number == 7
    assert page.text == "Về việc xây dựng kế hoạch rà soát"
    assert [box.text for box in page.recognized.words] == page.text.split()
    assert page.recognized.words[0].left == 20
    assert page.recognized.confidence == pytest.approx(0.95)


def test_headings_of_the_outline_are_headings(table, scripted, raster, limits):
    place = Place(7, {"tổng quan": 2}, "iv")
    page = recognize(raster, place, scripted(table(words("Tổng quan"))), limits)
    assert (page.blocks[0].kind, page.blocks[0].level) == (BlockKind.HEADING, 2)
    assert page.label == "iv"


def test_a_photograph_has_no_text(table, scripted, raster, limits):
    page = recognize(raster, PLACE, scripted(table(words("ủa ơ kìa", sure=35))), limits)
    assert page.blocks == ()
    assert page.recognized is None


def test_a_page_without_accents_is_read_in_english_too(table, scripted, raster, limits):
    plain = table(words("Thc smart cities framework", sure=70))
    both = table(words("The smart cities framework", sure=93))
    only_vietnamese = recognize(raster, PLACE, scripted(plain, both=both), limits)
    assert only_vietnamese.text.startswith("Thc")
    with_english = scripted(plain, ("vie", "eng"), both=both)
    assert recognize(raster, PLACE, with_english, limits).text.startswith("The")


def test_vietnamese_is_not_read_in_english(table, scripted, raster, limits):
    told = table(words("Ủy ban nhân dân thành phố", sure=80))
    unaccented = table(words("Uy ban nhan dan thanh pho", sure=99))
    page = recognize(raster, PLACE, scripted(told, ("vie", "eng"), both=unaccented), limits)
    assert page.text == "Ủy ban nhân dân thành phố"


@pytest.mark.parametrize("degrees", [90, 270])
def test_a_page_on_its_side_is_turned_and_its_words_stay_where_they_are(
    degrees, table, scripted, raster, limits
):
    sideways = table([("đứng", 10, 20, 70, 44, 95)])
    made = scripted(table(words("ôi", sure=31)), ("vie", "osd"), degrees=degrees, sideways=sideways)
    page = recognize(raster, PLACE, made, limits)
    assert page.text == "đứng"
    [box] = page.recognized.words
    # The picture is 800 x 400, turned it is 400 x 800; two pixels are a point.
    if degrees == 90:
        assert (box.left, box.top, box.right, box.bottom) == (10, 165, 22, 195)
    else:
        assert (box.left, box.top, box.right, box.bottom) == (378, 5, 390, 35)


def test_upside_down_words_are_found_at_the_other_end(table, raster, limits):
    answers = iter(["", table([("lộn", 10, 20, 70, 44, 95)])])

    class Twice(Scripted):
        def tsv(self, picture, dpi, seconds, language="vie"):
            return next(answers)

    page = recognize(raster, PLACE, Twice("tesseract", "5", ("vie",), {}, 180), limits)
    [box] = page.recognized.words
    assert (box.left, box.top, box.right, box.bottom) == (365, 178, 395, 190)


def test_where_the_turn_cannot_be_told_the_page_stays(table, scripted, raster, limits):
    told = table(words("một hai ba", sure=50))
    assert recognize(raster, PLACE, scripted(told, degrees=-1), limits).text == "một hai ba"
