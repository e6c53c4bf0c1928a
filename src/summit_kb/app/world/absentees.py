"""Documents that are referred to and not held: each once, however it is described."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from summit_kb.domain.document import Document, Identity
from summit_kb.ingest.references.forms import number_form, title_form

ABSENT = "absent:"


class Absentees:
    """Ids of absent documents; a number alone joins two descriptions only if nothing speaks against
    it and no other absent document bears it.
    """

    def __init__(self, documents: Mapping[str, Document]) -> None:
        self._documents = documents
        self._known: dict[str, tuple[Identity, str | None]] = {}
        self._named: dict[str, list[str]] = defaultdict(list)

    def get(self, node_id: str) -> tuple[Identity, str | None] | None:
        return self._known.get(node_id)

    def take(self, identity: Identity, title: str | None, target: str | None = None) -> str:
        """The id of the absent document so described; ``target`` is the id a record gives it."""
        name = _name(identity, title)
        if target is not None:
            made = ABSENT + target if target in self._documents else target
        else:
            fitting = [
                one for one in self._named[name] if not self._known[one][0].contradicts(identity)
            ]
            if len(fitting) == 1:
                made = fitting[0]
            else:
                day = f" {identity.date.isoformat()}" if identity.date else ""
                made = f"{ABSENT}{name}{day}"
        held, told = self._known.get(made, (identity, title))
        self._known[made] = (held if held.number else identity, told or title)
        if made not in self._named[name]:
            self._named[name].append(made)
        return made


def _name(identity: Identity, title: str | None) -> str:
    return number_form(identity.number) if identity.number else title_form(title or "")
