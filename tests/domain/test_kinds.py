import unicodedata

import pytest

from summit_kb.domain.kinds import DOCUMENT_TYPES, RelationKind, Validity


@pytest.mark.parametrize("kind", list(RelationKind))
def test_every_relation_has_an_inverse_and_comes_back(kind: RelationKind):
    assert kind.inverse.inverse is kind


def test_only_what_both_share_is_its_own_inverse():
    both_ways = [RelationKind.SAME_NUMBER, RelationKind.SAME_TEXT]
    assert [kind for kind in RelationKind if kind.inverse is kind] == both_ways


def test_every_type_has_an_id_and_both_names():
    assert len(DOCUMENT_TYPES) >= 45
    for type_id, kind in DOCUMENT_TYPES.items():
        assert type_id == kind.id
        assert type_id.isascii()
        assert kind.vi == unicodedata.normalize("NFC", kind.vi) != ""
        assert kind.en


def test_abbreviations_tell_types_apart_by_their_accents():
    shorts = [kind.abbreviation for kind in DOCUMENT_TYPES.values() if kind.abbreviation]
    assert len(shorts) == len(set(shorts))
    assert DOCUMENT_TYPES["scheme"].abbreviation == "ĐA"
    assert DOCUMENT_TYPES["project"].abbreviation == "DA"
    assert DOCUMENT_TYPES["resolution"].abbreviation == "NQ"
    assert DOCUMENT_TYPES["decree"].abbreviation == "NĐ"


def test_validity_can_be_unknown():
    assert Validity("unknown") is Validity.UNKNOWN
