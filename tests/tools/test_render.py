"""Pictures are made of every state; one is drawn here."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

import render_states

RENDER = Path(render_states.__file__).with_name("render.py")


def test_states_have_names_of_their_own():
    names = [state.__name__ for state in render_states.STATES]
    assert len(names) == len(set(names))
    assert {"results", "query_error", "reader_pages", "settings"} <= set(names)


@pytest.mark.slow
def test_the_start_page_is_drawn_in_both_languages_and_schemes(tmp_path):
    command = [sys.executable, str(RENDER), str(tmp_path), "--size", "normal", "--only", "opened"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    pictures = sorted(tmp_path.rglob("*-opened.png"))
    assert len(pictures) == 4
    images = [QImage(str(path)) for path in pictures]
    assert {(image.width(), image.height()) for image in images} == {(1366, 768)}
    assert len({bytes(image.constBits()) for image in images}) == 4
