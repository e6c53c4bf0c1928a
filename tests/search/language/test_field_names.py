"""Names of fields and operators."""

from summit_kb.search.language.field_names import Operator, field_label, field_of, operator_of
from summit_kb.search.language.nodes import FieldName


def test_every_field_is_found_by_its_own_labels():
    for field in FieldName:
        assert field_of(field_label(field, "vi")) is field
        assert field_of(field_label(field, "en")) is field


def test_only_capitals_are_operators():
    assert operator_of("KHÔNG") is Operator.NOT
    assert operator_of("không") is None
    assert operator_of("Không") is None
    assert operator_of("or") is None
