"""What IT has set, and what is said of the program itself: features off, topics, licences."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QDialog, QWidget

from summit_kb.app.updating.found import Found, Lies
from summit_kb.app.updating.sources import Kind, Source
from summit_kb.app.workspace import Workspace
from summit_kb.desktop.dialogs.licences_dialog import LicencesDialog
from summit_kb.desktop.editions.trust_card import TrustCard
from summit_kb.desktop.publishing.page import PublishingPage
from summit_kb.foundation import paths
from summit_kb.foundation.policy import FEATURES, Policy, put_in_force
from summit_kb.foundation.portable import StickReadOnlyError

if TYPE_CHECKING:
    from rendering import Stage

_TOPIC = "smart-city"
_CONTACT = "Phòng CNTT, máy lẻ 114"
_others: list[tuple[Stage, Workspace]] = []


def policy_start(stage: Stage) -> QWidget:
    """A window of its own, on a computer for readers: one topic, nothing written."""
    off = frozenset(FEATURES) - {"updates", "sources", "print"}
    put_in_force(Policy(topics=(_TOPIC,), features_off=off, contact=_CONTACT))
    workspace = Workspace.open(None)
    other = type(stage)(stage.desk, workspace, paths.home())
    _others.append((other, workspace))
    other.open()
    stage.wait(1_500)
    return other.window


def policy_found(stage: Stage) -> QWidget:
    """Another topic's words are not found, and what is off is not offered."""
    other = _others[-1][0]
    other.search("thành phố thông minh")
    stage.wait(500)
    return other.window


def policy_menu(_stage: Stage) -> QWidget:
    window = _others[-1][0].window
    window.bar.menu.popup(window.mapToGlobal(window.rect().center()))
    return window.bar.menu


def policy_refused(stage: Stage) -> QWidget:
    """A key that is pressed all the same says whom to ask."""
    window = _others[-1][0].window
    window.bar.menu.hide()
    window.orders.carry_out("publishing")
    stage.wait(200)
    return window


def policy_put_away(stage: Stage) -> QWidget:
    other, workspace = _others.pop()
    other.window.hide()
    other.window.deleteLater()
    workspace.close()
    put_in_force(Policy())
    stage.window.activateWindow()
    return stage.window


def trust_by_it(stage: Stage) -> QWidget:
    card = TrustCard(stage.window)
    found = Found(Source(paths.home() / "an-ban", Kind.ASKED), Lies.UNTRUSTED)
    card.show_found(found, may_choose=False)
    return _alone(card)


def publishing_elsewhere(stage: Stage) -> QWidget:
    """The room where what is read is an edition of somebody else."""
    library = stage.workspace.library
    library.editable = False
    page = PublishingPage(stage.desk, stage.workspace, stage.window)
    page.resize(stage.window.size())
    page.show()
    stage.wait(200)
    library.editable = True
    return _alone(page)


def stick_read_only(stage: Stage) -> QWidget:
    stage.window.navigator.show_search()
    stage.window.notices.tell("warning", stage.desk.words.error(StickReadOnlyError()))
    stage.wait(200)
    return stage.window


def licences(stage: Stage) -> QWidget:
    for notice in stage.window.notices.notices():
        notice.closed.emit()
    dialog = LicencesDialog(stage.window)
    dialog.show()
    stage.wait(300)
    return dialog


def _alone(widget: QWidget) -> QDialog:
    """In a dialog, which goes with its picture."""
    from PySide6.QtWidgets import QVBoxLayout  # noqa: PLC0415 - small

    dialog = QDialog(cast("QWidget", widget.parent()))
    dialog.setWindowTitle(type(widget).__name__)
    column = QVBoxLayout(dialog)
    column.addWidget(widget)
    dialog.resize(900, min(500, column.totalHeightForWidth(900)))
    dialog.show()
    return dialog


STATES = (
    policy_start,
    policy_found,
    policy_menu,
    policy_refused,
    policy_put_away,
    trust_by_it,
    publishing_elsewhere,
    stick_read_only,
    licences,
)
