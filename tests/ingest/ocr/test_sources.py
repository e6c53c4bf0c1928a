import pytest
from PIL import Image

from summit_kb.ingest.ocr.sources import SOURCES, reading_dpi


def test_a_page_is_read_at_200_dots_and_a_small_one_at_300():
    assert reading_dpi(595, 842) == 200
    assert reading_dpi(298, 420) == 300


def test_a_poster_is_read_more_coarsely():
    dpi = reading_dpi(2384, 3370)
    assert dpi < 200
    assert 2384 * 3370 * (dpi / 72) ** 2 == pytest.approx(40_000_000)


def test_a_pdf_page_is_drawn_as_shown(make_pdf, pdf_page):
    path = make_pdf(pdf_page(rotate=90).text(72, 700, "Điều 1"))
    with SOURCES["pdf"](path) as pages:
        raster = pages.raster(0)
        assert raster.picture.mode == "L"
        assert raster.points == pytest.approx((842, 595), abs=0.5)
        assert pages.covered(0) == 0


def test_a_scan_is_covered_by_its_picture(scan, white):
    with SOURCES["pdf"](scan([white()])) as pages:
        assert pages.covered(0) == pytest.approx(1, abs=0.01)


def test_an_image_is_its_own_page(tmp_path):
    path = tmp_path / "page.png"
    Image.new("RGB", (1240, 1754), "white").save(path, dpi=(150, 150))
    with SOURCES["png"](path) as pages:
        raster = pages.raster(0)
        assert raster.dpi == 200
        assert raster.picture.size == (1653, 2338)
        assert raster.is_blank
        assert pages.covered(0) == 1
