from summit_kb.app.words import Words
from summit_kb.desktop.beside.side_head import SideHead
from summit_kb.domain.document import Document, Identity


def test_a_document_is_named_in_its_own_language(qtbot, desk):
    head = SideHead()
    qtbot.addWidget(head)
    identity = Identity("resolution", "43-NQ/TW", "Bộ Chính trị")
    head.show_document(Document("mot", "Nghị quyết", identity, "vi", ""), Words("en"))
    assert head.title.text() == "Nghị quyết"
    assert head.facts.text() == "Vietnamese · Resolution 43-NQ/TW, Bộ Chính trị"
    assert head.open.isEnabled()
    head.show_document(None, Words("en"))
    assert head.title.text() == "No document yet"
    assert not head.open.isEnabled()


def test_which_way_it_is_read_is_shown_without_asking_for_it(qtbot):
    head = SideHead()
    qtbot.addWidget(head)
    asked = []
    head.text_wanted.connect(asked.append)
    head.set_text(text=True)
    assert (head.text.isChecked(), asked) == (True, [])
    head.text.click()
    assert asked == [False]
