"""Names of types, languages and validity."""

import pytest

from summit_kb.search.language.nodes import FieldName
from summit_kb.search.language.vocabularies import value_ids


@pytest.mark.parametrize(
    "name", ["resolution", "nghị-quyết", "nghi quyet", '"Nghị quyết"', "NQ", "nq"]
)
def test_a_type_by_id_name_and_abbreviation(name):
    assert value_ids(FieldName.TYPE, name) == {"resolution"}


def test_accents_tell_abbreviations_apart_when_typed():
    assert value_ids(FieldName.TYPE, "ĐA") == {"scheme"}
    assert {"project", "scheme"} >= value_ids(FieldName.TYPE, "DA") >= {"project"}


def test_languages_and_validity():
    assert value_ids(FieldName.LANGUAGE, "tiếng-việt") == {"vi"}
    assert value_ids(FieldName.LANGUAGE, "english") == {"en"}
    assert value_ids(FieldName.VALIDITY, "còn hiệu lực") == {"in-force"}
    assert value_ids(FieldName.VALIDITY, "xyz") == frozenset()
