"""What a citation is made of."""

from __future__ import annotations

from dataclasses import dataclass

from summit_kb.domain.document import Document
from summit_kb.domain.event import Event, Session
from summit_kb.domain.kinds import DOCUMENT_TYPES


@dataclass(frozen=True)
class Reference:
    """A document to be cited, at the page labelled ``page`` if a place in it is meant.

    ``topics`` are labels. ``number_is_shared`` tells that another document known to the library
    has the same type and number, so that the number alone does not say which is meant.
    """

    document: Document
    event: Event | None = None
    topics: tuple[str, ...] = ()
    page: str | None = None
    number_is_shared: bool = False

    @property
    def session(self) -> Session | None:
        sessions = self.event.sessions if self.event else ()
        return next((one for one in sessions if one.id == self.document.session), None)

    @property
    def when(self) -> str | None:
        """The day of the document, else that of its session or event; ISO 8601, maybe cut short."""
        if self.document.identity.date is not None:
            return self.document.identity.date.isoformat()
        if self.session is not None and self.session.date:
            return self.session.date
        return self.event.start if self.event else None

    @property
    def creator(self) -> str | None:
        """Who speaks or issues."""
        return self.document.speaker or self.document.identity.issuer

    def type_name(self, language: str) -> str | None:
        """The type in words; None where the type says nothing."""
        kind = DOCUMENT_TYPES.get(self.document.identity.type)
        if kind is None or kind.id == "other":
            return None
        return kind.en if language == "en" else kind.vi

    def title(self, language: str) -> str:
        """The title in ``language``, as far as there is one."""
        document = self.document
        return (document.title_en if language == "en" else None) or document.title
