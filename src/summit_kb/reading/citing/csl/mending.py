"""What the processor (0.11) gets wrong of CSL 1.0.2, put right; without it many styles fail."""

from __future__ import annotations

from typing import cast

import citeproc
from citeproc import CitationItem, model

from summit_kb.reading.citing.csl.marking import Marked

# Of CSL 1.0.2; the processor warns of names it has not heard of.
_LATER = ("event_title", "part_number", "part_title", "division", "custom")
_label_of = model.Label.process
_case_of = model.TextCased.case
_macro_of = model.CitationStylesElement.get_macro


def mend() -> None:
    """Once, before the first style is read."""
    citeproc.VARIABLES.extend(one for one in _LATER if one not in citeproc.VARIABLES)
    model.Label.process = _label
    model.TextCased.case = _case
    model.CitationStylesElement.get_macro = _macro
    options = cast("dict[str, object]", vars(model.CitationStylesElement)["_default_options"])
    options["near-note-distance"] = 5


def _label(
    self: model.Label,
    item: CitationItem,
    variable: str | None = None,
    *more: object,
    **named: object,
) -> object:
    """No "p." and no "edition" of documents that have neither."""
    name = str(self.get("variable")) if variable is None else ""
    if name == "locator" and not item.has_locator:
        return None
    if name not in ("", "locator") and name.replace("-", "_") not in item.reference:
        return None
    return _label_of(self, item, variable, *more, **named)


def _macro(self: model.CitationStylesElement, name: str) -> object:
    """Looked up once for each style: large styles ask thousands of times for each reference."""
    kept = cast("dict[str, object]", vars(self.get_root()))
    macros = cast("dict[str, object]", kept.setdefault("summit_kb_macros", {}))
    if name not in macros:
        macros[name] = _macro_of(self, name)
    return macros[name]


def _case(self: model.TextCased, text: object, language: str | None = None) -> object:
    """Changes of letters work on words of every kind; numbers and what was put together too."""
    if text is None:
        return None
    is_bare = isinstance(text, int) or type(text) is str
    return _case_of(self, Marked(str(text)) if is_bare else text, language)
