"""What rules say of a document, as proposals; a certain rule decides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from summit_kb.domain.document import Document, Proposal, ProposedTopic
from summit_kb.domain.text import ExtractedText
from summit_kb.ingest.rules.lines import DocumentLines
from summit_kb.ingest.rules.matching import Met, Rules
from summit_kb.library.store import Library

_CERTAIN = 1.0
_EVENT = "event"


class Ruling:
    """The rules of one library, for many documents."""

    def __init__(self, library: Library) -> None:
        self._rules = Rules(library.rules)
        self._events = library.events
        self._thesaurus = library.thesaurus

    def met(
        self, document: Document, text: ExtractedText | None, path: Path | None = None
    ) -> list[Met]:
        """The rules it meets; ``path`` is where its file comes from, where that is known."""
        return list(self._rules.met(DocumentLines(document, text, path)))

    def over(self, read: Mapping[str, Proposal], met: Sequence[Met]) -> dict[str, Proposal]:
        """What was read, with what rules say where they are surer."""
        found = dict(read)
        for one in met:
            sure = _CERTAIN if one.rule.certain else one.rule.confidence
            for name, value in one.rule.values.items():
                known = found.get(name)
                if name != _EVENT and (known is None or known.confidence < sure):
                    found[name] = Proposal(value, sure, one.where)
        return found

    def decided(self, document: Document, met: Sequence[Met]) -> Document:
        """A document described with ``over``: what certain rules said needs no confirming."""
        document = self._at_event(document, met)
        certain = [one for one in met if one.rule.certain]
        wheres = {one.where for one in certain}
        left = {n: one for n, one in document.proposed.items() if one.where not in wheres}
        named = (topic for one in certain for topic in one.rule.topics)
        topics = dict.fromkeys((*document.topics, *filter(self._is_known, named)))
        return replace(document, proposed=left, topics=tuple(topics))

    def _at_event(self, document: Document, met: Sequence[Met]) -> Document:
        """With the event of the surest rule: known by its id, where the text has but a name."""
        for one in met:
            event = one.rule.values.get(_EVENT)
            known = document.proposed.get(_EVENT)
            sure = _CERTAIN if one.rule.certain else one.rule.confidence
            if event in self._events and (known is None or known.confidence < sure):
                proposal = Proposal(event, sure, one.where)
                proposed = {**document.proposed, _EVENT: proposal}
                document = replace(document, event=event, proposed=proposed)
        return document

    def topics(self, met: Sequence[Met]) -> Iterator[ProposedTopic]:
        """Topics that rules propose; ``check`` tells of one that the thesaurus does not have."""
        for one in met:
            for topic in filter(self._is_known, one.rule.topics):
                yield ProposedTopic(topic, one.rule.confidence, one.where)

    def _is_known(self, topic: str) -> bool:
        return topic in self._thesaurus
