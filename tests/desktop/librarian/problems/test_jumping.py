"""From a problem to where it is mended."""

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from summit_kb.app.reports import Problem, Severity
from summit_kb.desktop.librarian.documents.section import EditTarget
from summit_kb.desktop.librarian.problems.jumping import Jumping
from summit_kb.domain.locator import Locator


def _problem(code, document="de-an", **facts):
    return Problem(document, code, Severity.WARNING, {"document": document, **facts})


@pytest.fixture
def jumping(context, qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    return Jumping(context, parent)


def test_to_the_reader_at_its_page(jumping, qtbot):
    with qtbot.waitSignal(jumping.open_requested) as heard:
        jumping.jump([_problem("pages-without-text", pages=["3"])])
    assert heard.args == [Locator("de-an", 3)]


def test_to_the_field_of_all_that_lack_it(jumping, qtbot):
    problems = [_problem("undated"), _problem("undated", "bao-cao"), _problem("file-missing")]
    with qtbot.waitSignal(jumping.section_requested) as heard:
        jumping.jump(problems)
    assert heard.args == ["documents", EditTarget(("de-an", "bao-cao"), "date")]


def test_to_the_describing_form(jumping, qtbot):
    with qtbot.waitSignal(jumping.describe_requested) as heard:
        jumping.jump([_problem("unconfirmed"), _problem("unconfirmed", "bao-cao")])
    assert heard.args == [["de-an", "bao-cao"]]


def test_to_both_and_to_topics(jumping, qtbot):
    with qtbot.waitSignal(jumping.section_requested) as heard:
        jumping.jump([_problem("identity-duplicate", other="bao-cao")])
    assert heard.args == ["documents", ["de-an", "bao-cao"]]
    with qtbot.waitSignal(jumping.section_requested) as heard:
        jumping.jump([_problem("rule-topic-unknown", None)])
    assert heard.args == ["topics", None]


def test_two_that_are_alike_are_compared(jumping, monkeypatch):
    compared = []
    monkeypatch.setattr(jumping._deciding, "compare", lambda *pair: compared.append(pair))
    jumping.jump([_problem("similar-text", other="bao-cao", percent=70)])
    assert compared == [("de-an", "bao-cao")]


def test_to_the_folder(jumping, context, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    root = context.workspace.library.root
    jumping.jump([_problem("file-missing", file="x.pdf")])
    jumping.jump([_problem("toml-syntax", None, path=str(root / "topics.toml"))])
    assert [url.toLocalFile() for url in opened] == [
        (root / "documents" / "de-an").as_posix(),
        root.as_posix(),
    ]


def test_the_index_is_mended_on_the_spot(jumping, context, told, qtbot):
    with qtbot.waitSignal(context.changes.changed):
        jumping.jump([_problem("index-not-current", None)])
    assert told[-1].wording.sentence == "The index is up to date"
