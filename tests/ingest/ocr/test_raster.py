import pytest
from PIL import Image, ImageDraw

from summit_kb.ingest.ocr.raster import Raster


def test_it_knows_its_page_in_points():
    assert Raster(Image.new("L", (200, 400), 255), 200.0).points == (72, 144)


def test_paper_and_dust_are_blank_and_a_word_is_not(white):
    picture = white()
    assert Raster(picture, 200.0).is_blank
    draw = ImageDraw.Draw(picture)
    draw.point([(10 * n, 20) for n in range(50)], 0)
    assert Raster(picture, 200.0).is_blank
    draw.rectangle((300, 300, 400, 320), 0)
    assert not Raster(picture, 200.0).is_blank


def test_a_faint_copy_is_not_blank(white):
    picture = white()
    ImageDraw.Draw(picture).rectangle((300, 300, 500, 400), 180)
    assert not Raster(picture, 200.0).is_blank


def test_the_plain_format_has_size_and_dots():
    assert Raster(Image.new("L", (3, 1), 7), 200.0).pgm() == b"P5\n3 1\n255\n\x07\x07\x07"


@pytest.mark.parametrize(("degrees", "corner"), [(90, (1, 0)), (180, (1, 2)), (270, (0, 2))])
def test_it_turns_clockwise(degrees, corner):
    picture = Image.new("L", (2, 3) if degrees == 180 else (3, 2), 255)
    picture.putpixel((0, 0), 0)
    turned = Raster(picture, 200.0).turned(degrees).picture
    assert turned.size == (2, 3)
    assert turned.getpixel(corner) == 0
