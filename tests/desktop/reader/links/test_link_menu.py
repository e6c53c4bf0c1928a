import pytest
from PySide6.QtWidgets import QWidget

from summit_kb.app.previews import Choice, Preview
from summit_kb.app.words import Words
from summit_kb.desktop.reader.links.link_menu import LinkMenu
from summit_kb.reading.linking.link import Certainty, LinkKind, Target


@pytest.fixture
def menu(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)

    def make(*choices):
        preview = Preview(LinkKind.NUMBER, Certainty.AMBIGUOUS, choices)
        return LinkMenu(preview, Words("vi"), parent)

    return make


def test_what_is_held_can_be_chosen(menu):
    held = Choice(Target("a"), "R&D " * 40, document="a", number="43-NQ/TW", type="resolution")
    made = menu(held)
    chosen = []
    made.chosen.connect(chosen.append)
    [action] = made.actions()
    action.trigger()
    assert chosen == [Target("a")]
    assert "R&&D" in action.text()
    assert action.text().endswith("…")


def test_no_line_is_wider_than_the_screen_at_any_size_of_text(menu, qapp, look_as_before):
    larger = qapp.font()
    larger.setPointSizeF(larger.pointSizeF() * 3)
    qapp.setFont(larger)
    title = "Nghị quyết của Ban Chấp hành Trung ương về phát huy sức mạnh toàn dân tộc " * 2
    made = menu(
        Choice(Target("a"), title, document="a"),
        Choice(Target(), title, cited_by=(("b", title),)),
    )
    assert made.sizeHint().width() <= made.screen().availableSize().width()
    absent = made.actions()[1].text()
    assert absent.endswith("… (not in the library)")


def test_what_is_absent_leads_to_those_that_speak_of_it(menu):
    made = menu(Choice(Target(), "43-NQ/TW", cited_by=(("b", "Chuỗi"), ("c", "Bảng"))))
    chosen = []
    made.chosen.connect(chosen.append)
    said, line, head, first, second, other_line, search = made.actions()
    assert not said.isEnabled()
    assert line.isSeparator()
    assert not head.isEnabled()
    second.trigger()
    assert (first.text(), chosen) == ("Chuỗi", [Target("c")])
    assert other_line.isSeparator()
    wanted = []
    made.search_wanted.connect(wanted.append)
    search.trigger()
    assert wanted == ['"43-NQ/TW"']


def test_an_absent_document_of_which_nobody_speaks_can_be_searched_for(menu):
    made = menu(Choice(Target(), "Nghị định về đường bộ", number="49/CP"))
    wanted = []
    made.search_wanted.connect(wanted.append)
    made.actions()[-1].trigger()
    assert wanted == ["49/CP"]
