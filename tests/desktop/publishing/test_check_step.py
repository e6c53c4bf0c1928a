import pytest
from PySide6.QtWidgets import QPushButton

from summit_kb.app.publishing.publishing import Plan
from summit_kb.app.reports import Problem, Severity
from summit_kb.app.words import Words
from summit_kb.desktop.publishing.check_step import CheckStep, size_text
from summit_kb.editions.catalogue import Catalogue
from summit_kb.editions.planning import Draft


def a_plan(errors: int) -> Plan:
    made = Catalogue(2, "2026-11-23T08:00:00Z", "", "Thư viện", {}, (), 1)
    problems = [
        Problem("mot", "topic-unknown", Severity.ERROR, {"document": "mot", "topic": str(number)})
        for number in range(errors)
    ]
    return Plan(Draft(made, made, 0, 0), tuple(problems), (), ("mot",))


def test_errors_are_named_with_their_remedy_and_led_to(qtbot, workspace) -> None:
    step = CheckStep(workspace.library)
    qtbot.addWidget(step)
    step.show_plan(a_plan(25), Words("en"), doing="")
    links = [one for one in step.findChildren(QPushButton) if one.text() == "Văn bản mot"]
    assert len(links) == 20
    with qtbot.waitSignal(step.mend_wanted) as wanted:
        links[0].click()
    assert wanted.args == ["mot"]
    assert "not confirmed" in step.aside.text()


def test_without_errors_the_way_is_free(qtbot, workspace) -> None:
    step = CheckStep(workspace.library)
    qtbot.addWidget(step)
    step.show_plan(None, Words("en"), doing="plan")
    assert "Checking" in step.said.text()
    assert not step.look.isEnabled()
    step.show_plan(a_plan(0), Words("en"), doing="")
    assert "Nothing" in step.said.text()
    step.show_plan(None, Words("en"), doing="", is_signed=True)
    assert "signed" in step.said.text()


@pytest.mark.parametrize(
    ("count", "text"),
    [(0, "0 KB"), (10, "1 KB"), (2_600_000, "3 MB"), (58_200_000_000, "58.2 GB")],
)
def test_sizes(desk, count: int, text: str) -> None:
    assert size_text(count) == text
