"""The bar at the foot: progress, then a summary."""

from collections import Counter

import pytest

from summit_kb.desktop.adding.add_bar import AddBar
from summit_kb.desktop.librarian.imports.row import State
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
    bar.show_end(Counter(), stopped=True)
    bar.start()
    assert bar._cancel.isEnabled()


def test_files_and_the_time_left_are_counted_while_they_are_read(bar):
    bar.start()
    bar.show_progress(Progress("read", 1, 2, "a.pdf"))
    bar.show_count(30, 100, 50.0)
    assert bar.text == "Reading · 30 / 100 · less than a minute left"
    bar.show_count(31, 100, 170.0)
    assert bar.text == "Reading · 31 / 100 · about 3 minutes left"
    bar.show_progress(Progress("index", 5, 40))
    assert bar.text == "Indexing · 5 / 40"


def test_the_summary_offers_the_files(bar, qtbot):
    bar.start()
    counts = Counter({State.ADDED: 1, State.VERSION: 1, State.DUPLICATE: 1, State.SECRET: 1})
    bar.show_end(counts, stopped=True)
    told = "2 documents added · 1 was there already · 1 could not be added · stopped"
    assert bar.text == told
    bar.show_progress(Progress("read", 1, 2))
    bar.show_count(1, 2, None)
    assert bar.text == told
    with qtbot.waitSignal(bar.queue_wanted):
        bar._details.click()
    bar._close.click()
    assert bar.isHidden()
