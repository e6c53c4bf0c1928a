"""The foot of the desk says how far work is."""

from summit_kb.desktop.librarian.busy_bar import BusyBar
from summit_kb.foundation.work import Progress


def test_progress_and_cancel(desk, qtbot):
    bar = BusyBar(desk)
    qtbot.addWidget(bar)
    bar.set_busy(True)
    assert bar.isVisible()
    bar.show_progress(Progress("check", 3, 1200, "Nghị quyết"))
    assert bar.text.endswith("3 / 1,200")
    with qtbot.waitSignal(bar.cancelled):
        bar._cancel.click()
    assert not bar._cancel.isEnabled()
    bar.set_busy(False)
    assert not bar.isVisible()
