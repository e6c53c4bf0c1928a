import os

import pytest
from PIL import Image

from summit_kb.reading.image_pages import ImageFiles
from summit_kb.reading.pages import PageError, PageServer


@pytest.fixture
def fax(tmp_path):
    """Two pages; the first is red in its upper left corner."""
    first = Image.new("RGB", (100, 200), "white")
    first.paste("red", (0, 0, 20, 20))
    path = tmp_path / "fax.tif"
    second = Image.new("RGB", (300, 200), "white")
    first.save(path, save_all=True, append_images=[second], dpi=(72, 72))
    return path


def test_pages_of_an_image_are_shown_like_those_of_a_pdf(fax):
    server = PageServer()
    try:
        assert server.info(fax).page_sizes == ((100, 200), (300, 200))
        picture = server.render(fax, 1, 2.0)
        assert (picture.width, picture.height, picture.stride) == (200, 400, 800)
        assert picture.data[:4] == bytes([0, 0, 255, 255])
        assert server.words(fax, 1) == ()
        with pytest.raises(PageError) as caught:
            server.render(fax, 3, 1.0)
        assert caught.value.facts["page"] == 3
    finally:
        server.close()


def test_an_image_is_known_by_its_bytes(fax, tmp_path):
    images = ImageFiles()
    assert images.holds(fax.rename(tmp_path / "fax.dat"))
    text = tmp_path / "text.png"
    text.write_text("Kính gửi", encoding="utf-8")
    assert not images.holds(text)
    assert not images.holds(tmp_path / "gone.png")


def test_a_changed_file_is_opened_anew_and_a_lost_one_is_told(fax):
    images = ImageFiles()
    assert len(images.info(fax).message["sizes"]) == 2
    Image.new("L", (60, 120)).save(fax, dpi=(72, 72))
    os.utime(fax, ns=(1, 1))
    assert len(images.info(fax).message["sizes"]) == 1
    fax.unlink()
    with pytest.raises(PageError):
        images.info(fax)


def test_a_picture_too_large_to_hold_is_not_made(fax):
    with pytest.raises(PageError, match="scale"):
        ImageFiles().render(fax, 1, 100_000.0)
