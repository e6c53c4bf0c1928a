from dataclasses import replace
from datetime import date
from types import SimpleNamespace

from summit_kb.app.shared_numbers import number_is_shared
from summit_kb.domain.document import Document, Identity, Relation
from summit_kb.domain.kinds import RelationKind

POLITBURO = Document(
    "a",
    "Nghị quyết",
    Identity("resolution", "43-NQ/TW", "Bộ Chính trị", date(2019, 1, 24)),
    "vi",
    "2026-01-01T00:00:00Z",
)
COMMITTEE = replace(
    POLITBURO, id="b", identity=replace(POLITBURO.identity, date=date(2023, 11, 24))
)


def library(*documents: Document) -> SimpleNamespace:
    held = {one.id: one for one in documents}
    return SimpleNamespace(documents=held, documents_state=held)


def test_two_documents_of_one_number() -> None:
    both = library(POLITBURO, COMMITTEE)
    assert number_is_shared(both, POLITBURO)
    assert number_is_shared(both, COMMITTEE)


def test_one_alone_and_its_translation_share_nothing() -> None:
    assert not number_is_shared(library(POLITBURO), POLITBURO)
    english = replace(POLITBURO, id="en", language="en")
    assert not number_is_shared(library(POLITBURO, english), english)


def test_one_that_is_only_spoken_of_counts() -> None:
    told = replace(POLITBURO, relations=(Relation(RelationKind.SAME_NUMBER, "elsewhere"),))
    assert number_is_shared(library(told), told)


def test_types_and_documents_without_numbers_stay_apart() -> None:
    decision = replace(COMMITTEE, identity=replace(COMMITTEE.identity, type="decision"))
    assert not number_is_shared(library(POLITBURO, decision), POLITBURO)
    bare = replace(POLITBURO, identity=replace(POLITBURO.identity, number=None))
    assert not number_is_shared(library(bare, replace(bare, id="c")), bare)


def test_a_library_that_changed_is_looked_through_again() -> None:
    assert not number_is_shared(library(POLITBURO), POLITBURO)
    assert number_is_shared(library(POLITBURO, COMMITTEE), POLITBURO)
    assert not number_is_shared(library(POLITBURO), POLITBURO)
