import pytest
from PySide6.QtWidgets import QLabel

from summit_kb.app.words import Words
from summit_kb.desktop.reader.details_proposals import proposed_relations, proposed_topics
from summit_kb.domain.document import Identity, ProposedRelation, ProposedTopic
from summit_kb.domain.kinds import RelationKind

VI = Words("vi")


@pytest.fixture
def said(qapp):
    def texts(widgets):
        return [[label.text() for label in w.findChildren(QLabel) if label.text()] for w in widgets]

    return texts


def test_topics_that_were_read_say_so(document, workspace, said):
    read = (
        ProposedTopic("smart-city", 0.9, "title"),
        ProposedTopic("unknown", 0.5, "text"),
        ProposedTopic("no", 0.5, "text", rejected=True),
    )
    made = document(topics=(), proposed_topics=read)
    thesaurus = workspace.library.thesaurus
    assert said(proposed_topics(made, thesaurus, VI)) == [
        ["Thành phố thông minh", "not confirmed"],
        ["unknown", "not confirmed"],
    ]
    confirmed = document(topics=("smart-city",), proposed_topics=read[:1])
    assert said(proposed_topics(confirmed, thesaurus, VI)) == []


def test_relations_that_were_read_name_the_document_and_the_page(document, said):
    other = Identity("decree", "30/2020/NĐ-CP", "Chính phủ")
    read = (
        ProposedRelation(RelationKind.BASED_ON, other, "Căn cứ Nghị định …", 1, 0.9),
        ProposedRelation(RelationKind.CITES, other, "theo", 3, 0.9, title="Nghị định X"),
        ProposedRelation(RelationKind.CITES, other, "theo", 4, 0.9, rejected=True),
    )
    widgets = list(proposed_relations(document(proposed_relations=read), VI))
    assert said(widgets) == [
        ["Căn cứ: Nghị định 30/2020/NĐ-CP, Chính phủ", "not confirmed · page 1"],
        ["Dẫn chiếu: Nghị định X", "not confirmed · page 3"],
    ]
    assert any("Căn cứ Nghị định …" in label.toolTip() for label in widgets[0].findChildren(QLabel))
