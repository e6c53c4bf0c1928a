from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from summit_kb.desktop.citing import choosing
from summit_kb.desktop.citing.style_names import FORMATS


@pytest.fixture
def answer(monkeypatch):
    """What file dialogs answer."""

    def give(name, kind=""):
        for asked in ("getOpenFileName", "getSaveFileName"):
            monkeypatch.setattr(QFileDialog, asked, lambda *_given: (name, kind))

    return give


def test_a_style_or_none(answer):
    answer("/x/a.csl")
    assert choosing.ask_for_style(None) == Path("/x/a.csl")
    answer("")
    assert choosing.ask_for_style(None) is None


@pytest.mark.parametrize(
    ("name", "kind", "path", "style"),
    [
        ("/x/a.bib", FORMATS["ris"], "/x/a.bib", "bibtex"),
        ("/x/a", FORMATS["dc"], "/x/a.xml", "dc"),
        ("/x/bai.v2", FORMATS["csl-json"], "/x/bai.v2.json", "csl-json"),
        ("/x/a", "", "/x/a.ris", "ris"),
    ],
)
def test_the_ending_tells_the_format_or_gets_it(answer, name, kind, path, style):
    answer(name, kind)
    assert choosing.ask_for_export(None) == (Path(path), style)


def test_nothing_is_written_when_nothing_was_chosen(answer):
    answer("")
    assert choosing.ask_for_export(None) is None
