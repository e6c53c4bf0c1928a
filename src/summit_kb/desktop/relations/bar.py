"""The bar over the diagram: how it is arranged, how far it goes, what is left out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from summit_kb.app.words import Words
from summit_kb.app.world.graph import Bond
from summit_kb.app.world.saying import bond_words
from summit_kb.desktop.relations.asking import KIND, LIST, TIME, VIEWS, Answer
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.buttons import icon_button, set_words
from summit_kb.desktop.widgets.elided import ElidedLabel
from summit_kb.desktop.widgets.segments import Segments

_STEPS = ("1", "2", "3")


class RelationsBar(QFrame):
    """Signals: ``view_chosen``, ``depth_chosen``, ``pressed`` (back, whole, smaller, larger, fit);
    ``bond_chosen`` (value, shown), ``texts_chosen``, ``others_chosen``.
    """

    view_chosen = Signal(str)
    depth_chosen = Signal(int)
    pressed = Signal(str)
    bond_chosen = Signal(str, bool)
    texts_chosen = Signal(bool)
    others_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bar")
        self.title = ElidedLabel(scale=1.05)
        self.views = Segments(VIEWS, self)
        self.depths = Segments(_STEPS, self)
        self.kinds = QToolButton(self)
        self.kinds.setIcon(icons.icon("filter"))
        self.kinds.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.whole = QToolButton(self)
        self.whole.setIcon(icons.icon("library"))
        self.smaller, self.fit, self.larger = (
            icon_button(name, self) for name in ("zoom-out", "fit-page", "zoom-in")
        )
        self.export = icon_button("download", self)
        self.export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu: QMenu | None = None
        self._answer: tuple[Answer, Words, bool] | None = None
        self._lay_out()
        self.views.chosen.connect(self.view_chosen)
        self.depths.chosen.connect(self._on_depth)
        for name in ("whole", "smaller", "fit", "larger"):
            self._button(name).clicked.connect(lambda _c=False, name=name: self.pressed.emit(name))
        self.retranslate()

    def show_answer(self, answer: Answer, words: Words, *, others: bool) -> None:
        """What can be chosen, as it is now."""
        self._answer = (answer, words, others)
        self.views.set_value(answer.view)
        self.depths.set_value(str(answer.question.depth))
        is_whole = answer.question.centre is None
        self.depths.setVisible(not is_whole)
        self.whole.setVisible(not is_whole)
        for name in ("smaller", "fit", "larger"):
            self._button(name).setEnabled(answer.view != LIST)
        self._fill_kinds()

    def retranslate(self) -> None:
        names = {TIME: self.tr("By time"), KIND: self.tr("By kind"), LIST: self.tr("List")}
        self.views.set_words(names, self.tr("Arranged"))
        hints = {
            "1": self.tr("Direct relations only"),
            "2": self.tr("Two steps"),
            "3": self.tr("Three steps"),
        }
        self.depths.set_words({"1": "1", "2": "2", "3": "3"}, self.tr("Steps"), hints)
        self.kinds.setText(self.tr("Relations shown"))
        self.kinds.setAccessibleName(self.tr("Relations shown"))
        self.kinds.setToolTip(self.tr("Choose which kinds of relations are shown"))
        set_words(self.whole, self.tr("The whole library"))
        set_words(self.smaller, self.tr("Smaller"), "−")
        set_words(self.fit, self.tr("Show all of it"), "0")
        set_words(self.larger, self.tr("Larger"), "+")
        set_words(self.export, self.tr("Copy, save, print"))
        self._fill_kinds()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 10, 6)
        row.setSpacing(8)
        row.addWidget(self.title, 1)
        row.addWidget(self.views)
        row.addWidget(self.depths)
        for widget in (
            self.kinds,
            self.whole,
            self.smaller,
            self.fit,
            self.larger,
            self.export,
        ):
            row.addWidget(widget)

    def _button(self, name: str) -> QToolButton:
        buttons = {
            "whole": self.whole,
            "smaller": self.smaller,
            "fit": self.fit,
            "larger": self.larger,
        }
        return buttons[name]

    def _fill_kinds(self) -> None:
        """A line for each kind there is, with how many, and what is told apart beside kinds."""
        if self._answer is None:
            return
        answer, words, others = self._answer
        menu = QMenu(self.kinds)
        for bond, count in sorted(answer.bonds.items(), key=_place):
            text = f"{bond_words(bond, words, forward=True)} ({count})"
            shown = bond not in answer.question.hidden
            self._choice(menu, text, shown, lambda on, b=bond: self.bond_chosen.emit(b.value, on))
        menu.addSeparator()
        texts = self.tr("Links in texts that nobody has confirmed ({0})").format(answer.read)
        self._choice(menu, texts, answer.question.texts, self.texts_chosen.emit)
        self._choice(menu, self.tr("Lines between the others"), others, self.others_chosen.emit)
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = menu
        self.kinds.setMenu(menu)

    @Slot(str)
    def _on_depth(self, text: str) -> None:
        self.depth_chosen.emit(int(text))

    def _choice(
        self,
        menu: QMenu,
        text: str,
        chosen: bool,
        then: Callable[[bool], object],
    ) -> None:
        action = menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(chosen)
        action.toggled.connect(then)


def _place(counted: tuple[Bond, int]) -> int:
    return list(Bond).index(counted[0])
