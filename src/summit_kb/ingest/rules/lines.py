"""What a rule looks at: a document's fields and its text, as lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import chain
from pathlib import Path

from summit_kb.domain.document import Document
from summit_kb.domain.rule import RuleField
from summit_kb.domain.text import BlockKind, ExtractedText
from summit_kb.ingest.clean import one_line
from summit_kb.vietnamese.normal import exact_form, folded_form
from summit_kb.vietnamese.syllables import tokens


class Line:
    """One line, and its syllables in the forms words are compared in."""

    def __init__(self, text: str) -> None:
        self.text = one_line(text)

    @cached_property
    def printed(self) -> list[str]:
        return [token.text for token in tokens(self.text)]

    @cached_property
    def exact(self) -> list[str]:
        return list(map(exact_form, self.printed))

    @cached_property
    def folded(self) -> list[str]:
        return list(map(folded_form, self.printed))


class DocumentLines:
    """``path`` is where the file lies or lay, as a person knows it."""

    def __init__(
        self, document: Document, text: ExtractedText | None, path: Path | None = None
    ) -> None:
        self._document = document
        self._text = text
        self._path = path
        self._made: dict[RuleField, list[Line]] = {}

    def of(self, field: RuleField) -> list[Line]:
        if field not in self._made:
            self._made[field] = [Line(text) for text in self._texts(field) if text]
        return self._made[field]

    def _texts(self, field: RuleField) -> Sequence[str | None]:
        document, identity = self._document, self._document.identity
        if field in (RuleField.TEXT, RuleField.HEADINGS):
            pages = self._text.pages if self._text else ()
            blocks = chain.from_iterable(page.blocks for page in pages)
            wanted = BlockKind.HEADING if field is RuleField.HEADINGS else None
            return [one.text for one in blocks if wanted in (None, one.kind)]
        original = document.original
        name = self._path.name if self._path else original.name if original else ""
        values: Mapping[RuleField, Sequence[str | None]] = {
            RuleField.TITLE: (document.title, document.title_en),
            RuleField.SUBJECT: (document.subject,),
            RuleField.NUMBER: (identity.number,),
            RuleField.ISSUER: (identity.issuer, document.parent_body),
            RuleField.SIGNER: (document.signer,),
            RuleField.SPEAKER: (document.speaker,),
            RuleField.PLACE: (document.place,),
            RuleField.FILE_NAME: (name, _apart(name)),
            RuleField.FOLDER: self._folders(),
        }
        return values[field]

    def _folders(self) -> list[str]:
        folders = self._path.parent.parts if self._path else ()
        return [form for folder in folders for form in dict.fromkeys((folder, _apart(folder)))]


def _apart(name: str) -> str:
    """A file name with its words apart: ke_hoach-2019.docx."""
    return name.replace("_", " ").replace("-", " ")
