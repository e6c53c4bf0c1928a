"""The bar at the foot: progress, then a summary."""

from pathlib import Path

import pytest

from summit_kb.app.reports import Added, AddReport, Duplicate
from summit_kb.desktop.adding.add_bar import AddBar
from summit_kb.foundation.work import Progress


@pytest.fixture
def bar(desk, qtbot):
    bar = AddBar(desk)
    qtbot.addWidget(bar)
    return bar


def test_it_is_not_there_until_needed(bar):
    assert bar.isHidden()
    bar.start()
    assert bar.isVisible()
    assert bar.text == "Preparing…"


def test_progress_names_stage_count_and_file(bar, desk, qapp):
    bar.start()
    bar.show_progress(Progress("read", 1_200, 4_000, "báo cáo.pdf"))
    assert bar.text == "Reading · 1,200 / 4,000"
    assert bar._item.text() == "báo cáo.pdf"
    assert bar._bar.value() == 1_200
    desk.translation.use("vi")
    qapp.processEvents()
    assert bar.text == f"{desk.words.stage('read')} · 1.200 / 4.000"


def test_an_unknown_total_is_a_bar_that_only_moves(bar):
    bar.start()
    bar.show_progress(Progress("scan"))
    assert bar._bar.maximum() == 0


def test_cancel_is_asked_once(bar, qtbot):
    bar.start()
    with qtbot.waitSignal(bar.cancelled):
        bar._cancel.click()
    assert not bar._cancel.isEnabled()
    bar.start()
    assert bar._cancel.isEnabled()


def test_the_summary_offers_the_report(bar, fake, qtbot):
    bar.start()
    added = tuple(Added(Path(f"{n}.pdf"), fake.make_document(n), 1) for n in range(2))
    bar.show_report(AddReport(added, (Duplicate(Path("x"), "y"),), cancelled=True))
    assert bar.text == "2 documents added · 1 was there already · stopped"
    bar.show_progress(Progress("read", 1, 2))
    assert bar.text.startswith("2 documents added")
    with qtbot.waitSignal(bar.report_wanted):
        bar._details.click()
    bar._close.click()
    assert bar.isHidden()
