"""From a library to a stick, by the page alone."""

from summit_kb.app.publishing.memory import PublishingMemory
from summit_kb.desktop.publishing.page import PublishingPage, make
from summit_kb.desktop.publishing.step_card import Stand
from summit_kb.domain.locator import Locator
from summit_kb.foundation.errors import SummitError


def test_before_there_are_keys_only_they_are_asked_for(page) -> None:
    assert page.keys.make.isVisibleTo(page)
    assert page.check.isHidden()
    assert page.steps.isVisibleTo(page)


def test_from_the_check_to_the_stick(qtbot, ready, keys, tmp_path, idle, workspace) -> None:
    told: list[str] = []
    ready.told.connect(lambda _kind, wording: told.append(wording.sentence))
    ready.check.look.click()
    idle(ready.publisher)
    assert ready.check.number._stand is Stand.DONE
    assert "first edition" in ready.changes.said.text()
    assert not ready.sign.button.isEnabled()
    ready.sign.publisher.setText("  Văn  phòng ")
    ready.sign.key.set_path(str(keys / "publishing.pem"))
    ready.sign.passphrase.line.setText("x")
    ready.sign.button.click()
    assert ready.sign.passphrase.words == ""
    idle(ready.publisher)
    qtbot.waitUntil(lambda: bool(ready.publisher.editions), timeout=20_000)
    assert "Edition 1 is published." in told
    assert ready.publisher.editions[0].publisher == "Văn phòng"
    ready.send.target.set_path(str(tmp_path / "usb"))
    qtbot.waitUntil(lambda: ready.publisher.load is not None, timeout=20_000)
    assert "free there" in ready.send.weight.text()
    ready.send.button.click()
    idle(ready.publisher)
    assert (tmp_path / "usb" / "SUMMIT-KB.edition").is_file()
    assert "verified" in ready.send.said.text()
    habits = PublishingMemory(workspace.library).habits()
    assert (habits.publisher, habits.target) == ("Văn phòng", str(tmp_path / "usb"))


def test_a_wrong_passphrase_is_told_and_typed_again(qtbot, ready, keys, idle) -> None:
    ready.check.look.click()
    idle(ready.publisher)
    ready.sign.publisher.setText("Văn phòng")
    ready.sign.key.set_path(str(keys / "publishing.pem"))
    ready.sign.passphrase.line.setText("sai")
    with qtbot.waitSignal(ready.failed, timeout=20_000) as failed:
        ready.sign.button.click()
    assert failed.args[0].code == "edition-key"
    assert ready.publisher.editions == []
    assert ready.publisher.plan is not None
    assert ready.sign.body.isVisibleTo(ready)


def test_what_stands_in_the_way_is_listed_and_opened_at_the_desk(
    qtbot, ready, add, workspace, idle
) -> None:
    add(workspace.library, "hai", "Văn bản khác", topics=("khong-co",))
    ready.check.look.click()
    idle(ready.publisher)
    assert ready.check.number._stand is Stand.BLOCKED
    assert ready.sign.body.isHidden()
    with qtbot.waitSignal(ready.deed_wanted) as wanted:
        ready.check.mend_wanted.emit("hai")
    assert wanted.args == ["edit", "hai"]


def test_a_document_that_changes_is_opened(qtbot, ready, idle) -> None:
    ready.check.look.click()
    idle(ready.publisher)
    branch = ready.changes.tree.topLevelItem(0)
    with qtbot.waitSignal(ready.opened) as opened:
        ready.changes.tree.itemActivated.emit(branch.child(0), 0)
    assert opened.args == [Locator("mot", None)]


def test_what_changes_after_the_check_is_checked_again(ready, idle) -> None:
    ready.check.look.click()
    idle(ready.publisher)
    ready.refresh()
    assert ready.publisher.plan is None
    assert ready.sign.body.isHidden()


def test_an_edition_of_somebody_else_is_not_published(qtbot, desk, workspace) -> None:
    workspace.library.editable = False
    made = make(desk, workspace)
    assert isinstance(made, PublishingPage)
    qtbot.addWidget(made)
    made.show()
    assert made.blank.isVisible()
    assert made.steps.isHidden()
    made.focus_first()


def test_a_failure_goes_to_the_window(qtbot, ready) -> None:
    with qtbot.waitSignal(ready.failed) as failed:
        ready.deeds.failed.emit(SummitError(detail="x"))
    assert failed.args[0].facts == {"detail": "x"}
