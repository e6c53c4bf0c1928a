import pytest

from summit_kb.search.engine.schema import (
    KEYWORD_FIELDS,
    NUMBER_FIELDS,
    POSITION_FIELDS,
    SCORED_FIELDS,
    build_schema,
)


def test_every_field_is_of_one_kind():
    names = [*SCORED_FIELDS, *KEYWORD_FIELDS, *NUMBER_FIELDS]
    assert sorted(names) == sorted(build_schema().names())
    assert len(names) == len(set(names))


def test_kinds_keep_what_they_say():
    schema = build_schema()
    for name in POSITION_FIELDS:
        assert schema[name].format.supports("positions")
    for name in SCORED_FIELDS:
        assert schema[name].scorable
    for name in KEYWORD_FIELDS + NUMBER_FIELDS:
        assert not schema[name].scorable


@pytest.mark.parametrize("name", NUMBER_FIELDS)
def test_numbers_sort_as_their_terms(name):
    field = build_schema()[name]
    numbers = [-(2**31), -20190124, -1, 0, 1, 2014, 20190124, 2**31 - 1]
    terms = [field.to_bytes(number) for number in numbers]
    assert terms == sorted(terms)
    assert [field.from_bytes(term) for term in terms] == numbers
