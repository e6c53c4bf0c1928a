"""A place in the library: a document, and a page of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from summit_kb.foundation.errors import ExitCode, SummitError

_FORM = re.compile(r"(?P<id>[a-z0-9][a-z0-9._-]*)(?:#page=(?P<page>[1-9][0-9]*))?")


class LocatorError(SummitError):
    """Text that is not ``ID`` or ``ID#page=N``. Facts: text."""

    code = "locator"
    exit_code = ExitCode.USAGE


@dataclass(frozen=True)
class Locator:
    """``page`` counts from 1. ``at`` is an article to go to there ("Điều 5 khoản 2"), no part of
    what is written or compared.
    """

    document: str
    page: int | None = None
    at: str | None = field(default=None, compare=False)

    @classmethod
    def parse(cls, text: str) -> Locator:
        match = _FORM.fullmatch(text.strip())
        if match is None:
            raise LocatorError(text=text)
        page = match["page"]
        return cls(match["id"], int(page) if page else None)

    def __str__(self) -> str:
        return self.document if self.page is None else f"{self.document}#page={self.page}"
