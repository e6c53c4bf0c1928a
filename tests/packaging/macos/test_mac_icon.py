"""The icon holds every size macOS asks for, drawn and not blown up."""

from pathlib import Path

import pytest
from PIL import Image

from mac_icon import SIZES, write_icon

DRAWING = Path(__file__).resolve().parents[3] / "resources" / "icons" / "app.svg"


def test_every_size_is_drawn(tmp_path):
    write_icon(DRAWING, tmp_path / "a.icns")
    with Image.open(tmp_path / "a.icns") as icon:
        assert icon.format == "ICNS"
        told = icon.info["sizes"]
    assert {width * scale for width, _height, scale in told} == set(SIZES)
    for one in told:
        with Image.open(tmp_path / "a.icns") as icon:
            icon.size = one[:2]
            icon.load(one[2])
            picture = icon.convert("RGBA")
            size = one[0] * one[2]
            assert picture.width == size
            edge = picture.getpixel((0, size // 2))
            assert (edge[3], picture.getextrema()[3][1]) == (0, 255)


@pytest.mark.qt_log_level_fail("CRITICAL")  # Qt warns too
def test_no_drawing_is_told(tmp_path):
    (tmp_path / "no.svg").write_text("<other/>", encoding="utf-8")
    with pytest.raises(ValueError, match=r"no\.svg"):
        write_icon(tmp_path / "no.svg", tmp_path / "a.icns")
