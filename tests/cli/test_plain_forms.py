from datetime import date
from pathlib import Path

import pytest

from summit_kb.app.reports import RelationView
from summit_kb.app.searched import EditionName, Searched
from summit_kb.app.words import Words
from summit_kb.cli import plain_forms
from summit_kb.cli.output import Output, Voice
from summit_kb.domain.document import Document, Identity
from summit_kb.domain.finding import FacetValue, Factor, Findings, Hit, Reason, Why
from summit_kb.domain.kinds import RelationKind
from summit_kb.library.store import Library

IDENTITY = Identity("resolution", "43-NQ/TW", "Bộ Chính trị", date(2019, 1, 24))


def test_an_identity_on_one_line() -> None:
    vi = plain_forms.identity(IDENTITY, Words("vi"))
    assert vi == "Nghị quyết · 43-NQ/TW · 24/01/2019 · Bộ Chính trị"
    assert plain_forms.identity(Identity("speech"), Words("en")) == "Speech"


def test_only_what_is_known_is_listed_by_its_name(empty: Path) -> None:
    document = Document(
        "a", "A", IDENTITY, "vi", "2026-01-01T00:00:00Z", topics=("du-lieu", "x"), event="y"
    )
    labels = dict(plain_forms.fields(document, Library.open(empty), Words("vi")))
    assert labels["Số, ký hiệu"] == "43-NQ/TW"
    assert labels["Chủ đề"] == "Dữ liệu, x"
    assert labels["Sự kiện"] == "y"
    assert "Người ký" not in labels


def test_absent_targets_are_said_to_be_absent() -> None:
    view = RelationView(RelationKind.REPLACES, "x", "33-NQ/TW", known=False, identity=None)
    line = plain_forms.relation(view, Output(Voice(language="en")))
    assert line == "Replaces: 33-NQ/TW (not in the library)"


def test_findings(capsys: pytest.CaptureFixture[str]) -> None:
    hit = Hit("a", "Đề án", "scheme", None, None, None, (), "vi", 2, "một \x02hai\x03\nba", 1, "a")
    facets = {"type": (FacetValue("scheme", "Scheme", 1), FacetValue("law", "Law", 2))}
    found = Findings("q", "u", 3, False, 1.0, (hit,), facets, ("hai ba",))
    plain_forms.print_findings(found, Output(Voice(language="en")), offset=4)
    out = capsys.readouterr().out
    assert "  5. Đề án" in out
    assert "a#page=2" in out
    assert "một [hai] ba" in out
    assert "Type: Scheme (1) · Law (2)" in out
    assert "Try: hai ba" in out
    assert "about 3 documents" in out


def test_why_a_hit_stands_there(capsys: pytest.CaptureFixture[str]) -> None:
    why = Why(
        ("number", "all-words"),
        2,
        (),
        (Factor("validity", 0.85),),
        (Reason("as-typed", ("đô thị", "số"), 7.5, 0.75), Reason("title", ("số",), 2.5, 0.25)),
        ("biển",),
    )
    hit = Hit("a", "A", "speech", None, None, None, (), "vi", 2, "", 1, "a", why)
    plain_forms.print_hit(1, hit, Output(Voice(language="en")))
    lines = capsys.readouterr().out.splitlines()[3:]
    assert [line.strip() for line in lines[:5]] == [
        "The very document whose number was asked for: above all others.",
        "75% Words with the accents as typed: đô thị, số",
        "25% In the title: số",
        "No longer in force, wholly or in part -15%",
        "Not in this document: biển",
    ]


def test_what_was_looked_through(capsys: pytest.CaptureFixture[str]) -> None:
    edition = EditionName(3, "2026-11-20T08:00:00Z")
    looked = Searched("Thành phố", "City", 43, edition, 2, 1)
    plain_forms.print_searched(looked, Output(Voice(language="en")))
    assert capsys.readouterr().out.splitlines() == [
        "Searched: the 43 documents of “City, edition 3 of 2026-11-20”.",
        "2 scans are not recognised yet (OCR): their words cannot be found; run: summit-kb index",
        "Of 1 documents no text could be read: only their titles are found; see: summit-kb check",
    ]
    plain_forms.print_searched(None, Output(Voice(language="en")))
    assert capsys.readouterr().out == ""
