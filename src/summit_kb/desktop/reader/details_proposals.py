"""What the program has read of topics and relations and nobody has confirmed, for the details."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from summit_kb.app.words import Words
from summit_kb.desktop.reader import details_parts as parts
from summit_kb.desktop.reader.facts import identity_text
from summit_kb.domain.document import Document, Proposal, ProposedRelation
from summit_kb.domain.topic import Thesaurus


def proposed_topics(document: Document, thesaurus: Thesaurus, words: Words) -> Iterator[QWidget]:
    """One line each; what a librarian has rejected is not shown again."""
    for proposed in document.proposed_topics:
        if proposed.rejected or proposed.topic in document.topics:
            continue
        topic = thesaurus.get(proposed.topic)
        label = topic.label(words.code) if topic else proposed.topic
        proposal = Proposal(label, proposed.confidence, proposed.where)
        yield parts.column(
            parts.icon_line("topic", label, quiet=True),
            parts.unconfirmed(proposal, _not_confirmed()),
            gap=1,
        )


def proposed_relations(document: Document, words: Words) -> Iterator[QWidget]:
    """One line each, with the words of the text they were read from in the tooltip."""
    for proposed in document.proposed_relations:
        if not proposed.rejected:
            yield _relation(proposed, words)


def _relation(proposed: ProposedRelation, words: Words) -> QWidget:
    kind = words.relation(proposed.kind.value)
    text = f"{kind}: {proposed.title or identity_text(proposed.identity, words)}"
    page = QCoreApplication.translate("DetailsPanel", "page {page}").format(page=proposed.page)
    proposal = Proposal(text, proposed.confidence, f"“{proposed.words}”, {page}")
    return parts.column(
        parts.icon_line("relation", text, quiet=True),
        parts.unconfirmed(proposal, f"{_not_confirmed()} · {page}"),
        gap=1,
    )


def _not_confirmed() -> str:
    return QCoreApplication.translate("DetailsPanel", "not confirmed")
