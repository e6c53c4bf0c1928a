import pytest

from summit_kb.app.world.graph import Bond, Condition, Edge, Node, NodeKind, Origin
from summit_kb.domain.kinds import RelationKind, Validity


@pytest.mark.parametrize(
    ("validity", "change", "condition"),
    [
        (Validity.IN_FORCE, None, Condition.IN_FORCE),
        (Validity.IN_FORCE, RelationKind.AMENDED_BY, Condition.CHANGED),
        (Validity.UNKNOWN, None, Condition.UNKNOWN),
        (Validity.UNKNOWN, RelationKind.REPLACED_BY, Condition.CHANGED),
        (Validity.EXPIRED, RelationKind.REPLACED_BY, Condition.EXPIRED),
        (Validity.PARTLY_EXPIRED, RelationKind.AMENDED_BY, Condition.PARTLY_EXPIRED),
        (Validity.NOT_YET, None, Condition.NOT_YET),
    ],
)
def test_the_librarians_word_stands_before_what_others_did(
    validity: Validity, change: RelationKind | None, condition: Condition
) -> None:
    node = Node("a", NodeKind.DOCUMENT, "A", validity=validity, change=change)
    assert node.condition is condition


def test_absent_documents_and_events_have_no_validity() -> None:
    absent = Node("a", NodeKind.ABSENT, "A", validity=Validity.IN_FORCE)
    assert absent.condition is Condition.ABSENT
    assert Node("e", NodeKind.EVENT, "E").condition is Condition.OCCASION


def test_every_bond_between_documents_is_a_kind_of_relation() -> None:
    kinds = {kind.value for kind in RelationKind}
    apart = {bond for bond in Bond if bond.value not in kinds}
    assert apart == {Bond.GIVEN_AT, Bond.PART_OF}
    mutual = {kind.value for kind in RelationKind if kind.inverse is kind}
    assert {bond.value for bond in Bond if bond.is_mutual} == mutual


def test_an_edge_has_two_ends() -> None:
    edge = Edge("a", "b", Bond.CITES, Origin.TEXT)
    assert (edge.other("a"), edge.other("b")) == ("b", "a")
    assert not edge.is_confirmed
