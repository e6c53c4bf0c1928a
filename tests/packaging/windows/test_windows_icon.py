"""The icon holds every size Windows asks for."""

from pathlib import Path

import pytest
from PIL import Image

from windows_icon import SIZES, write_icon

DRAWING = Path(__file__).resolve().parents[3] / "resources" / "icons" / "app.svg"


def test_every_size_is_drawn(tmp_path):
    write_icon(DRAWING, tmp_path / "a.ico")
    with Image.open(tmp_path / "a.ico") as icon:
        assert icon.info["sizes"] == {(size, size) for size in SIZES}
        assert icon.convert("RGBA").getextrema()[3][1] == 255  # something is seen


@pytest.mark.qt_log_level_fail("CRITICAL")  # Qt warns too
def test_no_drawing_is_told(tmp_path):
    (tmp_path / "no.svg").write_text("<other/>", encoding="utf-8")
    with pytest.raises(ValueError, match=r"no\.svg"):
        write_icon(tmp_path / "no.svg", tmp_path / "a.ico")
