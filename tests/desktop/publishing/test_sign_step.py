from summit_kb.app.publishing.memory import Habits
from summit_kb.app.publishing.publishing import Plan
from summit_kb.desktop.publishing.sign_step import SignStep
from summit_kb.editions.catalogue import Catalogue
from summit_kb.editions.planning import Draft

EDITION = Catalogue(7, "2026-11-23T08:00:00Z", "VP", "Thư viện", {}, (), 6)
PLAN = Plan(Draft(EDITION, EDITION, 0, 0), (), (), ())


def test_the_passphrase_leaves_the_field_with_the_order(qtbot, tmp_path) -> None:
    step = SignStep()
    qtbot.addWidget(step)
    step.fill(Habits(publisher="Văn phòng", key=str(tmp_path / "p.pem")))
    step.show_plan(PLAN, None, doing="")
    assert step.button.text() == "Publish edition 7"
    orders: list[tuple[object, ...]] = []
    step.ordered.connect(lambda *order: orders.append(order))
    step.passphrase.entered.emit()
    assert orders == []
    step.passphrase.line.setText("đèn biển")
    step.note.setPlainText("Có ba nghị quyết mới.\n\n  Bỏ một kế hoạch.")
    step.passphrase.entered.emit()
    note = "Có ba nghị quyết mới. Bỏ một kế hoạch."
    assert orders == [(tmp_path / "p.pem", "đèn biển", "Văn phòng", note)]
    assert step.passphrase.words == ""
    assert not step.button.isEnabled()


def test_nothing_is_signed_while_something_stands_in_the_way(qtbot) -> None:
    step = SignStep()
    qtbot.addWidget(step)
    step.fill(Habits(publisher="Văn phòng", key="/p.pem"))
    step.passphrase.line.setText("x")
    for plan, doing in ((None, ""), (PLAN, "plan"), (PLAN, "publish")):
        step.show_plan(plan, None, doing=doing)
        assert not step.button.isEnabled()


def test_what_is_typed_is_not_written_over(qtbot) -> None:
    step = SignStep()
    qtbot.addWidget(step)
    step.publisher.setText("Sở")
    step.fill(Habits(publisher="Văn phòng", key="/p.pem"))
    assert step.publisher.text() == "Sở"
