"""Topics proposed for documents: by the names of the thesaurus that stand in them."""

from __future__ import annotations

from summit_kb.app.vocabulary.topic_decisions import with_topics
from summit_kb.domain.document import Document
from summit_kb.domain.text import ExtractedText
from summit_kb.domain.topic import Thesaurus
from summit_kb.ingest.topics.evidence import proposals
from summit_kb.ingest.topics.names import Names
from summit_kb.ingest.topics.sightings import find_names


class TopicProposals:
    """Made once for many documents of one library."""

    def __init__(self, thesaurus: Thesaurus) -> None:
        self._names = Names(thesaurus)

    def proposed(self, document: Document, text: ExtractedText | None) -> Document:
        """The document with the topics it may have, to be confirmed."""
        return with_topics(document, proposals(find_names(document, text, self._names)))
