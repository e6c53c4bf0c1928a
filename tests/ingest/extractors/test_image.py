import pytest
from PIL import Image

from summit_kb.ingest.detection import detect
from summit_kb.ingest.extractors.registry import extractor_for
from summit_kb.ingest.reading_one import read_file


@pytest.fixture
def saved(tmp_path):
    def save(name, pages=1, **how):
        path = tmp_path / name
        more = {"save_all": True, "append_images": [Image.new("L", (90, 60))] * (pages - 1)}
        Image.new("L", (60, 90), 255).save(path, **how, **(more if pages > 1 else {}))
        return path

    return save


def extracted(path, limits):
    return extractor_for(detect(path), {}).extract(path, limits)


@pytest.mark.parametrize(
    ("name", "format_id"),
    [
        ("a.png", "png"),
        ("a.jpg", "jpeg"),
        ("a.tif", "tiff"),
        ("a.bmp", "bmp"),
        ("a.webp", "webp"),
        ("a.gif", "gif"),
    ],
)
def test_every_format_is_a_document_of_one_page(saved, limits, name, format_id):
    text = extracted(saved(name), limits)
    assert (text.format, text.page_count) == (format_id, 1)
    assert text.pages[0].blocks == ()
    assert text.warnings == ("pages-without-text",)


def test_a_tiff_has_all_its_pages(saved, limits):
    assert extracted(saved("a.tiff", pages=3), limits).page_count == 3


def test_what_is_cut_off_is_damaged(saved, limits):
    path = saved("a.png")
    path.write_bytes(path.read_bytes()[:60])
    reading = read_file(path, limits, {})
    assert reading.error.code == "damaged-file"
    assert reading.error.facts["format"] == "PNG"


def test_a_broken_page_costs_itself_alone(saved, limits):
    path = saved("a.tiff", pages=2, compression="tiff_deflate")
    data = bytearray(path.read_bytes())
    with Image.open(path) as image:
        image.seek(1)
        start = image.tag_v2[273][0]
    data[start : start + 8] = b"\xff" * 8
    path.write_bytes(bytes(data))
    text = extracted(path, limits)
    assert text.page_count == 2
    assert "page-errors" in text.warnings
