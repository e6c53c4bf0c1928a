"""The section of topics brought into its states, for ``render.py``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from summit_kb.app.vocabulary.operations import AddTopic
from summit_kb.app.vocabulary.vocabulary import Vocabulary
from summit_kb.desktop.librarian.topics.head_line import NAMES, RULES, TOPICS
from summit_kb.desktop.librarian.topics.operation_dialog import Kind
from summit_kb.desktop.librarian.topics.section import TopicsSection
from summit_kb.domain.topic import Thesaurus

if TYPE_CHECKING:
    from rendering import Stage


def topics_tree(stage: Stage) -> QWidget:
    section = _topics(stage)
    section.tree.choose("finance-investment")
    section.tree.setFocus()
    stage.wait(300)
    return stage.window


def topics_edited(stage: Stage) -> QWidget:
    section = _topics(stage)
    section.tree.choose("digital-government")
    section.form.vi.setText("Chính quyền số và dịch vụ công")
    section.tree.choose("open-data")
    section.tree.choose("digital-government")
    section.form.vi.setFocus()
    stage.wait(300)
    return stage.window


def topics_found(stage: Stage) -> QWidget:
    section = _topics(stage)
    section.revert()
    section.field.setText("du lieu")
    section.field.setFocus()
    stage.wait(300)
    return stage.window


def topics_new(stage: Stage) -> QWidget:
    section = _topics(stage)
    section.field.clear()
    section.start_new()
    section.form.vi.setText("Dữ liệu mở")
    section.form.en.setText("Open data")
    section.save()
    stage.until(section.form.fault.isVisible)
    return stage.window


def topics_merge(stage: Stage) -> QWidget:
    section = _topics(stage)
    section.revert()
    section.tree.choose("ppp")
    section.ask(Kind.MERGE)
    assert section.dialog is not None
    assert section.dialog.target is not None
    section.dialog.target.choose("finance-investment")
    stage.until(section.dialog.go.isEnabled)
    return section.dialog


def topics_remove(stage: Stage) -> QWidget:
    section = _topics(stage)
    section.ask(Kind.REMOVE)
    assert section.dialog is not None
    stage.wait(400)
    return section.dialog


def topics_move(stage: Stage) -> QWidget:
    section = _topics(stage)
    section.tree.choose("iot")
    section.tree.move_wanted.emit("iot", "applications", None)
    stage.until(lambda: section.dialog is not None)
    assert section.dialog is not None
    stage.until(section.dialog.go.isEnabled)
    return section.dialog


def topics_rules(stage: Stage) -> QWidget:
    section = _topics(stage)
    section.show_page(RULES)
    return stage.window


def topics_names(stage: Stage) -> QWidget:
    section = _topics(stage)
    section.show_page(NAMES)
    return stage.window


def topics_sixty(stage: Stage) -> QWidget:
    section = _topics(stage)
    section.show_page(TOPICS)
    vocabulary = Vocabulary(stage.workspace)
    topics = list(vocabulary.thesaurus)
    for number in range(60 - len(topics)):
        made = AddTopic(
            f"Lĩnh vực quản lý nhà nước thứ {number}",
            f"Field of government {number}",
            broader="policy" if number % 3 else None,
        )
        topics = list(made.apply(Thesaurus(topics)).topics)
    section.model.show_topics(Thesaurus(topics), vocabulary.usage(), stage.desk.language)
    section.tree.expandAll()
    section.tree.choose(topics[-1].id)
    return stage.window


def topics_empty(stage: Stage) -> QWidget:
    section = _topics(stage)
    section.model.show_topics(Thesaurus(), {}, stage.desk.language)
    section.show_page(TOPICS)
    section.head.show_chosen(is_chosen=False, others=False)
    return stage.window


STATES = (
    *(topics_tree, topics_edited, topics_found, topics_new, topics_merge, topics_remove),
    *(topics_move, topics_rules, topics_names, topics_sixty, topics_empty),
)


def _topics(stage: Stage) -> TopicsSection:
    """The section, shown and filled."""
    stage.window.librarian.show("topics")
    page = stage.window.librarian.page
    assert page is not None
    section = page.section("topics")
    assert isinstance(section, TopicsSection)
    stage.until(lambda: section.model.rowCount() > 0)
    stage.wait(200)
    return section
