"""Named failures through a pipe: the code and the facts go, the class is found again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from summit_kb.foundation.errors import SummitError, all_errors
from summit_kb.ingest.errors import IngestError

_Fact = str | int | float | bool | None


def error_to_json(error: SummitError) -> dict[str, object]:
    facts = {
        name: value if isinstance(value, _Fact) else str(value)
        for name, value in error.facts.items()
    }
    return {"code": error.code, "facts": facts}


def error_from_json(data: Mapping[str, object]) -> SummitError:
    """The same failure; a code that this process does not know becomes an IngestError."""
    facts = cast("dict[str, object]", data["facts"])
    for kind in all_errors():
        if kind.code == data["code"]:
            return kind(**facts)
    return IngestError(**({"path": "", "detail": str(data["code"])} | facts))
