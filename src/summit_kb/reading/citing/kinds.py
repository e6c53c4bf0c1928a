"""What other programs call our types of document: CSL, RIS, BibTeX, Dublin Core."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ForeignType:
    """One type in CSL 1.0.2, RIS, BibTeX and the DCMI type vocabulary."""

    csl: str
    ris: str
    bibtex: str
    dcmi: str = "Text"


_LEGISLATION = ForeignType("legislation", "STAT", "misc")
_REPORT = ForeignType("report", "RPRT", "techreport")
_SPEECH = ForeignType("speech", "GEN", "misc")
_PAPER = ForeignType("paper-conference", "CPAPER", "inproceedings")
_SLIDES = ForeignType("speech", "SLIDE", "misc")
_DOCUMENT = ForeignType("document", "GOVDOC", "misc")

_LAWS = (
    *("constitution", "law", "ordinance", "resolution", "decree", "circular", "joint-circular"),
    *("decision", "directive", "regulation", "rules", "consolidated-text"),
    *("technical-regulation", "conclusion"),
)
_REPORTS = (
    *("report", "session-report", "summary", "scheme", "project"),
    *("programme", "plan", "options-plan"),
)
_TYPES = {
    **dict.fromkeys(_LAWS, _LEGISLATION),
    **dict.fromkeys(_REPORTS, _REPORT),
    "speech": _SPEECH,
    "paper": _PAPER,
    "presentation": _SLIDES,
}


def foreign_type(type_id: str) -> ForeignType:
    """What is neither law, report nor speech is a document of the administration."""
    return _TYPES.get(type_id, _DOCUMENT)
