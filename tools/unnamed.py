"""What a screen reader or the keyboard would miss in a window: looked for control by control."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

_CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
)
_MOST_ROWS = 200


def faults_in(top: QWidget) -> Iterator[str]:
    """One line for each control of ``top`` that is seen and lacks something."""
    if isinstance(top, QMenu):
        yield from _menu_faults(top)
        return
    for widget in (top, *top.findChildren(QWidget)):
        if widget.isVisible() and widget.window() is top.window() and not _is_part(widget):
            yield from (f"{_path(widget)}: {fault}" for fault in _faults(widget))


def _faults(widget: QWidget) -> Iterator[str]:
    takes_keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    is_control = isinstance(widget, _CONTROLS)
    if not (takes_keys or is_control) or widget.focusProxy() is not None:
        return
    # Both may be missing, whatever the types say.
    interface = cast("QAccessibleInterface | None", QAccessible.queryAccessibleInterface(widget))
    if interface is None:
        yield "unknown to screen readers"
        return
    if not interface.text(QAccessible.Text.Name).strip():
        yield "no name"
    if is_control and interface.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client):
        yield f"no role of its own ({interface.role().name})"
    if isinstance(widget, QPlainTextEdit | QTextEdit) and not (
        widget.isReadOnly() or widget.tabChangesFocus()
    ):
        yield "Tab does not lead out of it"
    if is_control and widget.isEnabled() and not takes_keys and not _has_another_way(widget):
        yield "not reached with Tab"
    if isinstance(widget, QAbstractItemView):
        yield from _row_faults(widget)


def _row_faults(view: QAbstractItemView) -> Iterator[str]:
    model = cast("QAbstractItemModel | None", view.model())
    if model is None:
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for row in range(min(model.rowCount(QModelIndex()), _MOST_ROWS)):
        told = [
            str(model.index(row, column).data(role) or "").strip()
            for column in range(columns)
            for role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
        ]
        if not any(told):
            yield f"row {row} has no words"


def _menu_faults(menu: QMenu) -> Iterator[str]:
    for action in menu.actions():
        if not action.isSeparator() and not action.text().strip() and action.isVisible():
            yield f"{_path(menu)}: an entry has no words"


def _is_part(widget: QWidget) -> bool:
    """Inside a control that speaks for it: its scroll bars, headings, editor, buttons."""
    if isinstance(widget, QScrollBar | QHeaderView) or widget.objectName().startswith("qt_"):
        return True
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractSpinBox | QComboBox | QLineEdit | QTabBar) and not (
        widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    )


def _has_another_way(widget: QWidget) -> bool:
    """Keys of its own ("keys" names them), or arrows from one of its kind that Tab reaches."""
    if widget.property("keys"):
        return True
    if isinstance(widget, QAbstractButton) and widget.shortcut().toString():
        return True
    parent = widget.parentWidget()
    beside = parent.children() if parent is not None else []
    return any(
        type(one) is type(widget) and bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)
        for one in beside
        if isinstance(one, QWidget)
    )


def _path(widget: QWidget) -> str:
    parts: list[str] = []
    at: QWidget | None = widget
    while at is not None and len(parts) < 4:
        name = f"#{at.objectName()}" if at.objectName() else ""
        parts.append(f"{type(at).__name__}{name}")
        at = at.parentWidget()
    return " < ".join(parts)
