"""The room of relations: a document's world as a diagram by time or by kind, or as a list."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from summit_kb.app.world.graph import Bond, Node
from summit_kb.app.world.saying import named
from summit_kb.app.world.worlds import MOST_STEPS, Scope
from summit_kb.desktop.announce import announce
from summit_kb.desktop.relations import exporting
from summit_kb.desktop.relations.asking import LIST, VIEWS, Answer, Question, answered
from summit_kb.desktop.relations.canvas_words import sentence
from summit_kb.desktop.relations.deeds import Deeds
from summit_kb.desktop.relations.frame import RelationsFrame
from summit_kb.desktop.relations.scene import Box
from summit_kb.foundation.errors import SummitError

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace
    from summit_kb.desktop.desk import Desk

_CHANNEL = "relations"
_MOST_OTHERS = 12
_MOST_OF_WHOLE = 40


class RelationsPage(RelationsFrame):
    """Targets are ids of nodes; None is the whole library."""

    def __init__(self, desk: Desk, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._workspace = workspace
        self._question = Question(None)
        self._trail: list[str | None] = []
        self._others: bool | None = None
        self.answer: Answer | None = None
        self.deeds = Deeds(self)
        self._connect()
        self.retranslate()

    def show_target(self, target: object) -> None:
        centre = target if isinstance(target, str) and target else None
        self._trail = [one for one in self._trail if one != centre]
        self._ask(replace(self._question, centre=centre, expanded=frozenset()))

    def title(self) -> str:
        centre = self._centre()
        if centre is None:
            return ""
        name = centre.number or centre.label(self._desk.language)
        return self.tr("Relations: {0}").format(name)

    def state(self) -> dict[str, Any]:
        question = self._question
        return {
            "view": question.view,
            "depth": question.depth,
            "texts": question.texts,
            "hidden": sorted(bond.value for bond in question.hidden),
        }

    def restore(self, state: dict[str, Any]) -> None:
        view, depth, hidden = state.get("view"), state.get("depth"), state.get("hidden")
        bonds = {bond.value: bond for bond in Bond}
        names = cast("list[object]", hidden) if isinstance(hidden, list) else []
        self._question = replace(
            self._question,
            view=view if view in VIEWS else "",
            depth=depth if depth in range(1, MOST_STEPS + 1) else 1,
            texts=state.get("texts") is not False,
            hidden=frozenset(bonds[str(name)] for name in names if str(name) in bonds),
        )

    def refresh(self) -> None:
        self._ask(self._question)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.ApplicationFontChange and self.answer is not None:
            self.refresh()

    def _ask(self, question: Question) -> None:
        """First what the records say, which is there at once; then with what texts say."""
        question = replace(question, measure=self.canvas.measure)
        is_new = self.answer is None or self.answer.question.centre != question.centre
        self._question = question
        self.scope.setVisible(question.centre is None)
        if question.centre is None:
            self.scope.offer(self._workspace.library, self._desk.words)
        quick = replace(question, texts=False) if is_new else question
        self._send(quick)

    def _send(self, question: Question) -> None:
        worlds = self._workspace.worlds
        self._desk.bridge.query(
            _CHANNEL, lambda: answered(worlds, question), self._on_answer, self._on_failure
        )

    @Slot(object)
    def _on_answer(self, answer: Answer) -> None:
        before, self.answer = self.answer, answer
        wanted = self._question
        self._show(answer, is_new=before is None or _is_another(before, answer))
        if answer.question.texts != wanted.texts:
            self._send(replace(wanted, held=answer.view))

    def _on_failure(self, error: SummitError) -> None:
        """Told in the room itself: the library may have changed while nobody looks here."""
        self.answer = None
        self.say_blank(self._desk.words.error(error))
        self.bar.title.setText("")
        self.line.clear()
        self.show_part(self.blank)
        self.titled.emit()

    def _show(self, answer: Answer, *, is_new: bool) -> None:
        words = self._desk.words
        curves = sum(line.is_curve for line in answer.scene.lines)
        most = _MOST_OTHERS if answer.world.centre else _MOST_OF_WHOLE
        others = self._others if self._others is not None else curves <= most
        self.bar.show_answer(answer, words, others=others)
        self.bar.title.setText(self._heading())
        self.canvas.set_others_shown(shown=others)
        self.canvas.show_scene(answer.scene, words, keep=not is_new)
        self.canvas.describe = lambda box: sentence(answer.world, box, words)
        self.list.show_world(answer.world, words)
        self.legend.show_world(answer.world, words)
        lonely = len(answer.world.nodes) <= 1
        self.say_blank()
        self.show_part(self.blank if lonely else self.list if answer.view == LIST else self.canvas)
        if answer.view == LIST:
            self.list.go_to(self.canvas.current)
        self._say(self.canvas.current)
        self.titled.emit()

    def _heading(self) -> str:
        answer, centre = self.answer, self._centre()
        if answer is None:
            return ""
        return named(centre, self._desk.words) if centre else self._library_name()

    def _library_name(self) -> str:
        library = self._workspace.library
        english = getattr(library, "name_en", None) if self._desk.language == "en" else None
        return str(english or getattr(library, "name", "")) or self.tr("The whole library")

    def _centre(self) -> Node | None:
        answer = self.answer
        if answer is None or answer.world.centre is None:
            return None
        return answer.world.node(answer.world.centre)

    @Slot(str)
    def _say(self, key: str) -> None:
        """What is looked at, in words: on the line, and to screen readers."""
        box = self.box(key)
        if self.answer is None or box is None:
            self.line.clear()
            return
        text = sentence(self.answer.world, box, self._desk.words)
        self.line.setText(text)
        self.canvas.setAccessibleDescription(text)
        if self.canvas.hasFocus():
            announce(self.canvas, text)

    @Slot(str)
    def _on_not_found(self, name: str) -> None:
        text = self.tr("Nothing here is called “%1”").replace("%1", name)
        self.line.setText(text)
        announce(self.canvas, text)

    def box(self, key: str) -> Box | None:
        return self.answer.scene.box_of(key) if self.answer is not None else None

    @property
    def centre(self) -> str | None:
        """What stands in the middle; None for the whole library."""
        return self._question.centre

    def node(self, key: str) -> Node | None:
        return self.answer.world.node(key) if self.answer is not None else None

    def expand(self, box: Box) -> None:
        """Show what is in a cluster; the first of it is looked at."""
        self.canvas.current = box.node.id
        expanded = self._question.expanded | {box.key}
        self._ask(replace(self._question, expanded=expanded))

    def centre_on(self, node: Node) -> None:
        if node.id != self._question.centre:
            self._trail.append(self._question.centre)
            self._go(node.id)

    @Slot()
    def go_back(self) -> None:
        """What was in the middle before."""
        if self._trail:
            self._go(self._trail.pop())

    def _go(self, centre: str | None) -> None:
        self.canvas.set_marks(())
        self._ask(replace(self._question, centre=centre, expanded=frozenset()))
        self.moved.emit(centre)

    @Slot(str)
    def _on_pressed(self, name: str) -> None:
        deeds = {
            "smaller": lambda: self.canvas.zoom_by(1 / 1.2),
            "larger": lambda: self.canvas.zoom_by(1.2),
            "fit": self.canvas.fit,
            "whole": self._show_whole,
        }
        deeds[name]()

    def _show_whole(self) -> None:
        if self._question.centre is not None:
            self._trail.append(self._question.centre)
        self._go(None)

    @Slot(str)
    def _on_view(self, view: str) -> None:
        current = self.canvas.current
        self._ask(replace(self._question, view=view))
        self.canvas.current = current

    @Slot(int)
    def _on_depth(self, depth: int) -> None:
        self._ask(replace(self._question, depth=depth, expanded=frozenset()))

    @Slot(str, bool)
    def _on_bond(self, value: str, shown: bool) -> None:
        bond = {Bond(value)}
        hidden = self._question.hidden - bond if shown else self._question.hidden | bond
        self._ask(replace(self._question, hidden=frozenset(hidden)))

    @Slot(bool)
    def _on_texts(self, shown: bool) -> None:
        self._ask(replace(self._question, texts=shown))

    @Slot(bool)
    def _on_others(self, shown: bool) -> None:
        self._others = shown
        self.canvas.set_others_shown(shown=shown)

    @Slot(object)
    def _on_scope(self, scope: Scope) -> None:
        self._ask(replace(self._question, scope=scope, expanded=frozenset()))

    @Slot(QAction)
    def _on_export(self, action: QAction) -> None:
        if self.answer is None:
            return
        world, words, title = self.answer.world, self._desk.words, self._heading()
        if action.objectName() == "copy_picture":
            exporting.copy_picture(self.canvas)
        elif action.objectName() == "copy_list":
            exporting.copy_list(world, words, title)
        elif action.objectName() == "print":
            exporting.print_list(self, world, words, title)
        else:
            path = exporting.ask_file(self)
            try:
                if path is not None:
                    exporting.save(path, self.canvas, world, words)
            except SummitError as error:
                self.failed.emit(error)

    def _connect(self) -> None:
        for view in self.views:
            view.opened.connect(self.deeds.open)
            view.centred.connect(self.deeds.centre)
            view.current_changed.connect(self._say)
            view.menu_wanted.connect(self.deeds.show_menu)
            view.back_wanted.connect(self.go_back)
        self.canvas.marked.connect(self.deeds.mark)
        self.canvas.not_found.connect(self._on_not_found)
        self.bar.view_chosen.connect(self._on_view)
        self.bar.depth_chosen.connect(self._on_depth)
        self.bar.pressed.connect(self._on_pressed)
        self.bar.bond_chosen.connect(self._on_bond)
        self.bar.texts_chosen.connect(self._on_texts)
        self.bar.others_chosen.connect(self._on_others)
        self.scope.chosen.connect(self._on_scope)
        self.export_menu.triggered.connect(self._on_export)


def _is_another(before: Answer, now: Answer) -> bool:
    """Whether what was looked at has nothing to do with what is shown now."""
    return before.question.centre != now.question.centre or before.view != now.view


def make(desk: Desk, workspace: Workspace) -> RelationsPage:
    """The page of the room."""
    return RelationsPage(desk, workspace)
