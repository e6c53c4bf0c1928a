"""About: version and licences."""

import re
import tomllib
from pathlib import Path

from summit_kb.desktop.dialogs.about_dialog import PARTS, AboutDialog
from summit_kb.desktop.window.version import program_version


def test_version_and_licences_are_said(qtbot, desk):
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    text = dialog.text.toPlainText()
    assert "GNU Lesser General Public License" in text
    assert "LGPL-3.0" in text
    assert program_version() in dialog.version


def test_every_package_the_program_needs_is_named():
    project = tomllib.loads((Path(__file__).parents[3] / "pyproject.toml").read_text("utf-8"))
    named = " ".join(name for name, _ in PARTS).lower()
    for requirement in project["project"]["dependencies"]:
        package = re.match(r"[A-Za-z0-9_-]+", requirement)[0].lower()
        known = package.removesuffix("_essentials").removesuffix("-reloaded")
        assert known in named, package
