import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from summit_kb.app.world.graph import Bond
from summit_kb.desktop.relations import exporting
from summit_kb.desktop.relations import page as module
from summit_kb.domain.locator import Locator
from summit_kb.foundation.errors import StorageError


@pytest.fixture
def page(desk, made_up, qtbot):
    made = module.make(desk, made_up.MadeUpWorkspace(40))
    qtbot.addWidget(made)
    made.resize(1300, 700)
    made.show()
    show(made, made_up.CENTRE, qtbot)
    return made


def settled(page, qtbot):
    """Until the last question has its answer."""
    qtbot.waitUntil(lambda: page.answer is not None and page.answer.question == page._question)


def show(page, target, qtbot):
    page.show_target(target)
    settled(page, qtbot)


def test_the_diagram_has_the_document_in_the_middle(page, made_up) -> None:
    assert page.canvas.isVisible()
    assert page.canvas.current == made_up.CENTRE
    assert page.title() == "Relations: 43-NQ/TW"
    assert page.bar.title.text().startswith("Resolution No. 43-NQ/TW")
    assert "24 January 2019" in page.line.text()
    assert page.legend.texts


def test_what_is_looked_at_is_said_in_words(page) -> None:
    page.canvas.setFocus()
    before = page.line.text()
    QTest.keyClick(page.canvas, Qt.Key.Key_Down)
    assert page.line.text() != before
    assert page.canvas.accessibleDescription() == page.line.text()


def test_another_document_goes_to_the_middle_and_one_comes_back(page, made_up, qtbot) -> None:
    with qtbot.waitSignal(page.moved) as moved:
        page.canvas.centred.emit("tai-lieu-008")
    assert moved.args == ["tai-lieu-008"]
    settled(page, qtbot)
    assert page.answer.world.centre == "tai-lieu-008"
    assert page.canvas.current == "tai-lieu-008"
    with qtbot.waitSignal(page.moved) as back:
        QTest.keyClick(page.canvas, Qt.Key.Key_Backspace)
    assert back.args == [made_up.CENTRE]
    settled(page, qtbot)
    assert page.answer.world.centre == made_up.CENTRE


@pytest.mark.parametrize("view", ["time", "kind", "list"])
def test_every_view_shows_the_same_world(page, qtbot, view) -> None:
    page.bar.view_chosen.emit(view)
    settled(page, qtbot)
    assert page.answer.view == view
    assert page.list.isVisible() is (view == "list")
    page.focus_first()
    assert (page.list if view == "list" else page.canvas).hasFocus()


def test_depth_and_kinds_are_chosen(page, qtbot) -> None:
    shallow = len(page.answer.world.nodes)
    page.bar.depth_chosen.emit(2)
    settled(page, qtbot)
    assert len(page.answer.world.nodes) >= shallow
    page.bar.bond_chosen.emit("cites", False)
    settled(page, qtbot)
    assert all(edge.bond is not Bond.CITES for edge in page.answer.world.edges)
    page.bar.bond_chosen.emit("cites", True)
    page.bar.texts_chosen.emit(False)
    settled(page, qtbot)
    assert not page.answer.question.texts


def test_the_whole_library_can_be_narrowed(page, qtbot) -> None:
    page.bar.pressed.emit("whole")
    settled(page, qtbot)
    assert page.title() == ""
    assert page.scope.isVisible()
    every = len(page.answer.world.nodes)
    page.scope.chosen.emit(type(page.scope.scope)(types=("plan",)))
    settled(page, qtbot)
    assert 0 < len(page.answer.world.nodes) < every


def test_a_cluster_opens_where_it_stands(desk, made_up, qtbot) -> None:
    page = module.make(desk, made_up.MadeUpWorkspace(300))
    qtbot.addWidget(page)
    page.resize(1300, 700)
    page.show()
    show(page, made_up.CENTRE, qtbot)
    cluster = next(box for box in page.answer.scene.boxes if box.is_cluster)
    hidden = cluster.nodes[0].id
    page.canvas.go_to(cluster.key)
    QTest.keyClick(page.canvas, Qt.Key.Key_Return)
    settled(page, qtbot)
    assert page.answer.scene.box(hidden) is not None
    assert page.canvas.current == hidden


def test_choices_are_kept(page, desk, made_up, qtbot) -> None:
    page.bar.view_chosen.emit("kind")
    page.bar.depth_chosen.emit(3)
    page.bar.bond_chosen.emit("guides", False)
    settled(page, qtbot)
    other = module.make(desk, made_up.MadeUpWorkspace(5))
    qtbot.addWidget(other)
    other.restore(page.state())
    assert other.state() == page.state()
    other.restore({"view": "x", "depth": 9, "hidden": ["y", 3], "texts": None})
    assert other.state() == {"view": "", "depth": 1, "texts": True, "hidden": []}


def test_a_document_that_is_gone_is_told(page, made_up, qtbot) -> None:
    page.show_target("khong-co")
    qtbot.waitUntil(page.blank.isVisible)
    assert "khong-co" in page.blank.title
    assert page.line.text() == ""
    page.show_target(made_up.CENTRE)
    settled(page, qtbot)
    assert page.canvas.isVisible()


def test_a_document_without_relations_says_so(desk, made_up, qtbot) -> None:
    page = module.make(desk, made_up.MadeUpWorkspace(2))
    qtbot.addWidget(page)
    page.show()
    documents = page._workspace.library.documents
    documents["alone"] = made_up.made_up_documents(2)["tai-lieu-001"].__class__(
        "alone", "Một mình", documents[made_up.CENTRE].identity.__class__("plan"), "vi", ""
    )
    show(page, "alone", qtbot)
    assert page.blank.title == "Nothing is known to be related"


def test_the_language_and_the_library_may_change(page, desk, qtbot) -> None:
    desk.translation.use("vi")
    page.refresh()
    settled(page, qtbot)
    qtbot.waitUntil(lambda: page.bar.title.text().startswith("Nghị quyết"))
    assert page.title() == "Quan hệ: 43-NQ/TW"
    assert page.canvas.accessibleName() == "Sơ đồ quan hệ"


def test_a_file_that_cannot_be_saved_is_told(page, monkeypatch, qtbot, tmp_path) -> None:
    monkeypatch.setattr(exporting, "ask_file", lambda _parent: tmp_path / "a.png")

    def refuse(*_args):
        raise StorageError(path="a.png", detail="Permission denied")

    monkeypatch.setattr(exporting, "save", refuse)
    actions = {action.objectName(): action for action in page.bar.export.menu().actions()}
    with qtbot.waitSignal(page.failed):
        actions["save"].trigger()
    actions["copy_picture"].trigger()
    actions["copy_list"].trigger()


def test_the_command_shows_the_document_at_hand(window, workspace, made_up, qtbot) -> None:
    workspace.worlds = made_up.MadeUpWorkspace(9).worlds
    window.navigator.open(Locator("tai-lieu-001"))
    window.orders.carry_out("relations")
    page = window.tabs.current_room.page
    settled(page, qtbot)
    assert page.centre == "tai-lieu-001"
    page.canvas.centred.emit(made_up.CENTRE)
    settled(page, qtbot)
    window.navigator.back()
    settled(page, qtbot)
    assert page.centre == "tai-lieu-001"
    page.canvas.opened.emit("tai-lieu-001")
    assert window.tabs.current_document.locator.document == "tai-lieu-001"


def test_everything_the_keyboard_reaches_has_a_name(page, qtbot) -> None:
    for view in ("time", "list"):
        page.bar.view_chosen.emit(view)
        settled(page, qtbot)
        reached = [
            one
            for one in page.findChildren(QWidget)
            if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        assert len(reached) > 10
        for one in reached:
            named = QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)
            assert named, type(one).__name__
