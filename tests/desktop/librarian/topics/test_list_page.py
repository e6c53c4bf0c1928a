from pathlib import Path

from summit_kb.desktop.librarian.topics.list_page import ListPage, faults_of


def test_rows_or_a_reason_why_there_are_none(desk, qtbot, tmp_path: Path):
    page = ListPage("filter")
    qtbot.addWidget(page)
    page.show()
    path = tmp_path / "rules.toml"
    page.show_rows(path, ["A", "B"], [], "")
    assert page.blank.isVisible()
    assert page.open.isHidden()
    path.write_text("", encoding="utf-8")
    page.show_rows(path, ["A", "B"], [["một", "hai"]], "")
    assert page.list.isVisible()
    assert page.list.topLevelItem(0).text(1) == "hai"
    assert page.open.isVisible()
    page.show_rows(path, ["A", "B"], [], "It is broken.")
    assert page.fault.text() == "It is broken."


def test_faults_of_one_file_are_told_in_words(desk, shelf):
    (shelf.library.root / "rules.toml").write_text('[[rules]]\nname = "x"\n', encoding="utf-8")
    shelf.library.reload()
    assert "line 1" in faults_of(shelf.library, "rules.toml", desk.words)
    assert faults_of(shelf.library, "topics.toml", desk.words) == ""
