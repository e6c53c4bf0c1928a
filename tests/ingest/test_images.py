import pytest
from PIL import Image

from summit_kb.ingest import images
from summit_kb.ingest.errors import TooLargeError


@pytest.fixture
def saved(tmp_path):
    def save(picture, name, **how):
        path = tmp_path / name
        picture.save(path, **how)
        return path

    return save


@pytest.mark.parametrize(
    ("dots", "size"),
    [
        ((200, 200), (595, 842)),
        ((100, 200), (1191, 842)),  # a fax has fewer lines than dots
        ((1, 1), (595, 842)),
        ((9_000, 9_000), (595, 842)),
        (None, (595, 842)),
    ],
)
def test_a_page_is_as_large_as_its_dots_say_if_that_can_be(saved, dots, size):
    how = {"dpi": dots} if dots else {}
    path = saved(Image.new("L", (1654, 2339)), "page.png", **how)
    with images.opened(path) as pages:
        assert len(pages) == 1
        assert pages.size(0) == pytest.approx(size, abs=1)


def test_a_picture_is_made_at_the_scale_asked_for(saved):
    with images.opened(saved(Image.new("RGB", (1654, 2339)), "a.jpg", dpi=(200, 200))) as pages:
        assert pages.picture(0, 0.5).size == (298, 421)
        assert pages.picture(0, 200 / 72).size == (1654, 2339)


def test_only_a_tiff_has_further_pages(saved):
    first, second = Image.new("L", (100, 200), 0), Image.new("L", (300, 200), 255)
    tiff = saved(first, "a.tiff", save_all=True, append_images=[second], dpi=(72, 72))
    with images.opened(tiff) as pages:
        assert [pages.size(index) for index in range(len(pages))] == [(100, 200), (300, 200)]
        assert pages.picture(0, 1).getpixel((0, 0)) == 0
    gif = saved(first, "a.gif", save_all=True, append_images=[first.rotate(90)])
    with images.opened(gif) as pages:
        assert len(pages) == 1


@pytest.mark.parametrize(("held", "corner"), [(3, (9, 19)), (6, (19, 0)), (8, (0, 9)), (5, (0, 0))])
def test_every_way_of_holding_a_camera_is_put_right(saved, held, corner):
    picture = Image.new("RGB", (10, 20))
    picture.putpixel((0, 0), (255, 255, 255))
    exif = Image.Exif()
    exif[0x0112] = held
    with images.opened(saved(picture, "a.png", exif=exif, dpi=(72, 72))) as pages:
        width, height = pages.size(0)
        assert width / height == (0.5 if held == 3 else 2)
        shown = pages._upright(0)
    assert shown.getpixel(corner) == (255, 255, 255)


def test_a_page_seen_before_is_not_changed_by_the_next(saved):
    first, second = Image.new("RGB", (10, 20), "red"), Image.new("RGB", (10, 20), "blue")
    path = saved(first, "a.tiff", save_all=True, append_images=[second])
    with images.opened(path) as pages:
        red, blue = pages._upright(0), pages._upright(1)
        assert red.getpixel((0, 0)) == (255, 0, 0)
        assert blue.getpixel((0, 0)) == (0, 0, 255)


def test_a_photograph_is_turned_as_the_camera_was(saved):
    exif = Image.Exif()
    exif[0x0112] = 6  # turned a quarter clockwise to be seen upright
    path = saved(Image.new("RGB", (400, 200)), "photo.jpg", exif=exif)
    with images.opened(path) as pages:
        width, height = pages.size(0)
    assert height == 2 * width


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_what_is_transparent_is_white_paper(saved, mode):
    path = saved(Image.new("RGBA", (100, 200), (0, 0, 0, 0)).convert(mode), "clear.png")
    with images.opened(path) as pages:
        assert pages.picture(0, 1).convert("L").getextrema() == (255, 255)


def test_sixteen_bits_keep_their_contrast(saved):
    picture = Image.new("I;16", (100, 200), 1000)
    picture.putpixel((5, 5), 3000)
    with images.opened(saved(picture, "deep.png", dpi=(72, 72))) as pages:
        assert pages.picture(0, 1).convert("L").getextrema() == (0, 255)


def test_black_and_white_and_colours_of_print_are_read(saved):
    for mode, name in (("1", "fax.tiff"), ("CMYK", "print.jpg"), ("P", "few.gif")):
        with images.opened(saved(Image.new(mode, (100, 200)), name)) as pages:
            assert pages.picture(0, 1).mode in {"L", "RGB"}


def test_a_picture_that_would_fill_the_memory_is_refused_before_it_is_unpacked(saved, monkeypatch):
    monkeypatch.setattr(images, "_MOST_PIXELS", 1_000)
    path = saved(Image.new("L", (100, 200)), "bomb.png")
    with pytest.raises(TooLargeError) as caught, images.opened(path):
        pass
    assert caught.value.facts["size"] == "100 x 200"
