from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from summit_kb.app.words import Words
from summit_kb.desktop.reader import details_parts as parts
from summit_kb.desktop.reader.facts import Fact
from summit_kb.desktop.reader.link_label import LinkLabel
from summit_kb.domain.document import Proposal
from summit_kb.domain.kinds import Validity


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.text()]


def test_every_validity_is_said_in_words(qapp):
    said = {texts(parts.badge(validity, Words("vi")))[0] for validity in Validity}
    assert len(said) == len(Validity)
    assert "Chưa rõ hiệu lực" in said


def test_facts_have_labels_and_can_be_copied(show):
    grid = show(parts.fact_grid([Fact("number", "Số", "43-NQ/TW")], "not confirmed"))
    assert texts(grid) == ["Số", "43-NQ/TW"]
    value = grid.findChildren(QLabel)[1]
    assert value.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert value.accessibleName() == "Số: 43-NQ/TW"


def test_a_value_with_a_page_is_followed(show, qtbot):
    followed = []
    fact = Fact("issuer", "Cơ quan", "Bộ Chính trị", about=("organisation", "Bộ Chính trị"))
    grid = show(parts.fact_grid([fact], "", lambda kind, name: followed.append((kind, name))))
    link = grid.findChild(LinkLabel)
    assert link.accessibleName() == "Cơ quan: Bộ Chính trị"
    link.followed.emit()
    assert followed == [("organisation", "Bộ Chính trị")]


def test_what_was_only_read_says_so_and_where(show):
    fact = Fact("number", "Số", "43-NQ/TW", Proposal("43-NQ/TW", 0.8, "page 1"))
    grid = show(parts.fact_grid([fact], "not confirmed"))
    assert texts(grid) == ["Số", "43-NQ/TW", "not confirmed"]
    mark = next(label for label in grid.findChildren(QLabel) if label.text() == "not confirmed")
    assert mark.toolTip() == "page 1 · 80%"


def test_a_column_keeps_the_order(qapp):
    made = parts.column(parts.wrapped("một"), parts.section_title("hai"), parts.wrapped("ba"))
    assert texts(made) == ["một", "hai", "ba"]
