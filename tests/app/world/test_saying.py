import pytest

from summit_kb.app.words import Words
from summit_kb.app.world.graph import Bond, Edge, Node, NodeKind, Origin
from summit_kb.app.world.saying import (
    bond_words,
    condition_words,
    edge_words,
    named,
    origin_words,
)
from summit_kb.domain.kinds import RelationKind, Validity


@pytest.mark.parametrize("language", ["vi", "en"])
def test_everything_has_words_in_both_directions(language: str) -> None:
    words = Words(language)
    for bond in Bond:
        there = bond_words(bond, words, forward=True)
        back = bond_words(bond, words, forward=False)
        assert bond.value not in (there, back)
        assert (there == back) is bond.is_mutual
    for origin in Origin:
        for page, mentions in ((None, 0), (3, 1), (3, 5)):
            told = origin_words(Edge("a", "b", Bond.CITES, origin, page, mentions), words)
            assert "origin" not in told
            assert "?" not in told


@pytest.mark.parametrize(
    ("validity", "change", "said"),
    [
        (Validity.IN_FORCE, None, "In force"),
        (Validity.IN_FORCE, RelationKind.AMENDED_BY, "In force, amended"),
        (Validity.UNKNOWN, RelationKind.REPLACED_BY, "Replaced"),
        (Validity.EXPIRED, RelationKind.REPEALED_BY, "Expired, repealed"),
        (Validity.UNKNOWN, None, "Validity unknown"),
    ],
)
def test_validity_and_what_others_did_are_said(validity, change, said) -> None:
    node = Node("a", NodeKind.DOCUMENT, "A", validity=validity, change=change)
    assert condition_words(node, Words("en")) == said


def test_an_absent_document_says_so() -> None:
    assert condition_words(Node("a", NodeKind.ABSENT, "A"), Words("en")) == "Not in this library"
    assert condition_words(Node("e", NodeKind.EVENT, "E"), Words("vi")) == "Sự kiện"


def test_a_bond_is_said_from_the_end_it_is_seen_from() -> None:
    edge = Edge("a", "b", Bond.AMENDS, Origin.CONFIRMED)
    assert edge_words(edge, "a", Words("en")) == "Amends"
    assert edge_words(edge, "b", Words("en")) == "Amended by"


def test_a_number_is_said_once() -> None:
    node = Node("a", NodeKind.DOCUMENT, "Nghị quyết 43-NQ/TW", "Resolution", number="43-NQ/TW")
    assert named(node, Words("vi")) == "Nghị quyết 43-NQ/TW"
    assert named(node, Words("en")) == "43-NQ/TW · Resolution"
