"""Events with their sessions, who spoke at them and what was given."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from summit_kb.domain.document import Document
from summit_kb.domain.event import Event, Session

_SPOKEN = ("speech", "paper", "presentation")


@dataclass(frozen=True)
class SessionView:
    """A session with its documents, what was spoken first; None for those of no session."""

    session: Session | None
    documents: tuple[Document, ...]

    @property
    def speakers(self) -> tuple[str, ...]:
        """Who is said to have spoken, each once."""
        return tuple(dict.fromkeys(one.speaker for one in self.documents if one.speaker))


@dataclass(frozen=True)
class EventView:
    """An event as far as the library holds anything of it."""

    event: Event
    sessions: tuple[SessionView, ...]

    @property
    def documents(self) -> int:
        return sum(len(one.documents) for one in self.sessions)

    @property
    def speakers(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(name for one in self.sessions for name in one.speakers))


def events_of(
    documents: Mapping[str, Document], events: Mapping[str, Event], hidden: Iterable[str] = ()
) -> tuple[EventView, ...]:
    """Events that have documents, the fullest first; ``hidden`` documents (translations) are not
    listed. A session without documents stays: that nothing of it is held is worth knowing.
    """
    left_out = frozenset(hidden)
    held: dict[str, list[Document]] = defaultdict(list)
    for document in documents.values():
        if document.event and document.id not in left_out:
            held[document.event].append(document)
    views = [_view(event, held[event.id]) for event in events.values() if held[event.id]]
    return tuple(sorted(views, key=lambda one: (-one.documents, one.event.start or "")))


def _view(event: Event, documents: Iterable[Document]) -> EventView:
    known = {session.id for session in event.sessions}
    by_session: dict[str | None, list[Document]] = defaultdict(list)
    for document in sorted(documents, key=_spoken_first):
        by_session[document.session if document.session in known else None].append(document)
    rows = [SessionView(one, tuple(by_session[one.id])) for one in event.sessions]
    if by_session[None]:
        rows.append(SessionView(None, tuple(by_session[None])))
    return EventView(event, tuple(rows))


def _spoken_first(document: Document) -> tuple[int, str, str]:
    kind = document.identity.type
    rank = _SPOKEN.index(kind) if kind in _SPOKEN else len(_SPOKEN)
    return rank, str(document.identity.date or ""), document.title
