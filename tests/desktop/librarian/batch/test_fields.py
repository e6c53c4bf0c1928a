"""The form has every field that can be edited, but relations; each has its name."""

from summit_kb.app.field_values import EDITABLE, REQUIRED
from summit_kb.desktop.librarian.batch.fields import FIELDS, GROUPS


def test_the_form_is_whole(desk):
    assert set(FIELDS) == set(EDITABLE) - {"relations"}
    assert {name for name, field in FIELDS.items() if field.needed} == set(REQUIRED)
    labels = [group.label for group in GROUPS]
    assert len(set(labels)) == len(GROUPS)
    assert all(desk.words.field(name) != name for name in FIELDS)
