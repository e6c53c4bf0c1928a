from dataclasses import replace
from datetime import date

import pytest

from summit_kb.app.identities import Identities, is_version
from summit_kb.domain.document import Document, Identity, Proposal
from summit_kb.domain.sketch import Sketch

IDENTITY = Identity("decision", "18/QĐ-UBND", "Ủy ban nhân dân thành phố", date(2019, 2, 5))
KEPT = Document("kept", "A", IDENTITY, "vi", "2026-01-15T08:30:00Z")
NEW = replace(KEPT, id="")
SURE = {name: Proposal("x", 0.9, "page 1") for name in ("type", "number", "date", "issuer")}


def test_the_same_identity_is_found_whatever_the_spelling_of_the_issuer() -> None:
    known = Identities({"kept": KEPT})
    spelled = replace(NEW, identity=replace(IDENTITY, issuer="UỶ BAN NHÂN DÂN THÀNH PHỐ"))
    assert known.same_as(NEW, SURE) == "kept"
    assert known.same_as(spelled, SURE) == "kept"


@pytest.mark.parametrize(
    "identity",
    [
        replace(IDENTITY, type="directive"),
        replace(IDENTITY, number="18/QyĐ-UBND"),
        replace(IDENTITY, date=date(2019, 2, 6)),
        replace(IDENTITY, issuer="Sở Xây dựng"),
        replace(IDENTITY, number=None),
        replace(IDENTITY, date=None),
    ],
)
def test_another_identity_is_another_document(identity: Identity) -> None:
    assert Identities({"kept": KEPT}).same_as(replace(NEW, identity=identity), SURE) is None


def test_a_translation_is_no_version() -> None:
    assert Identities({"kept": KEPT}).same_as(replace(NEW, language="en"), SURE) is None


@pytest.mark.parametrize("name", ["number", "date", "type", "issuer"])
def test_an_identity_that_was_read_in_doubt_counts_for_nothing(name: str) -> None:
    doubtful = SURE | {name: Proposal("x", 0.4, "page 1")}
    assert Identities({"kept": KEPT}).same_as(NEW, doubtful) is None


def test_documents_added_meanwhile_count() -> None:
    known = Identities({})
    known.note(KEPT)
    assert known.same_as(NEW, {}) == "kept"


OLD = Sketch("a" * 64, 300, tuple(range(256)))


@pytest.mark.parametrize(
    ("made", "version"),
    [
        (Sketch("b" * 64, 300, tuple(range(100, 356))), True),
        (OLD, False),
        (Sketch("c" * 64, 300, tuple(range(5000, 5256))), False),
        (Sketch("d" * 64, 9, tuple(range(5000, 5006))), True),
    ],
)
def test_a_version_has_another_text_with_something_in_common(made: Sketch, version: bool) -> None:
    assert is_version(made, OLD) is version


def test_a_text_nobody_knows_is_replaced() -> None:
    assert is_version(OLD, None)
