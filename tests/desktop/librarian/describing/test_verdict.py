"""Right, wrong, undecided."""

from summit_kb.desktop.librarian.describing.field_state import Decision
from summit_kb.desktop.librarian.describing.verdict import Verdict


def test_pressed_again_it_is_undecided(desk, qtbot):
    verdict = Verdict()
    qtbot.addWidget(verdict)
    given = []
    verdict.given.connect(given.append)
    verdict.name("Number")
    verdict.yes.click()
    verdict.show_decision(Decision.ACCEPTED)
    verdict.yes.click()
    verdict.no.click()
    assert given == [Decision.ACCEPTED, Decision.OPEN, Decision.REJECTED]
    assert verdict.yes.accessibleName() == "Accept: Number"
