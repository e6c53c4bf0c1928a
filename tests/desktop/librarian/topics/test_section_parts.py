def test_every_field_has_a_name_for_screen_readers(section):
    for widget in (section.field, section.tree, section.form.vi, section.documents.list):
        assert widget.accessibleName()
    assert "Alt" in section.hint.text()
