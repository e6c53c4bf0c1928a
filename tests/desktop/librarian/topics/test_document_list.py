from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from summit_kb.desktop.librarian.topics.document_list import TopicDocuments
from summit_kb.domain.document import Document, Identity


def make(name):
    return Document(name, f"Tài liệu {name}", Identity("other"), "vi", "2026-01-15T08:30:00Z")


def test_enter_opens_and_all_go_to_the_table(desk, qtbot):
    documents = TopicDocuments()
    qtbot.addWidget(documents)
    documents.show_documents([make("a"), make("b")])
    documents.show()
    documents.list.setCurrentRow(1)
    with qtbot.waitSignal(documents.opened) as told:
        QTest.keyClick(documents.list, Qt.Key.Key_Return)
    assert told.args == ["b"]
    with qtbot.waitSignal(documents.all_wanted) as told:
        documents.in_table.click()
    assert told.args == [["a", "b"]]
    documents.show_documents([])
    assert documents.in_table.isHidden()
