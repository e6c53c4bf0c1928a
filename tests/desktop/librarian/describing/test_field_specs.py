"""Every field of a record that can be edited has its place in the form."""

from summit_kb.app.field_values import EDITABLE, REQUIRED
from summit_kb.desktop.librarian.describing.field_specs import GROUPS, RELATIONS, SPECS, TOPICS


def test_no_field_is_left_out_or_twice():
    named = [spec.name for group in GROUPS for spec in group.fields]
    assert sorted([*named, TOPICS, RELATIONS]) == sorted(EDITABLE)
    assert {name for name, spec in SPECS.items() if spec.required} == set(REQUIRED)


def test_groups_have_titles(qapp):
    assert all(group.label for group in GROUPS)
