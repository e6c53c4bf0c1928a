from summit_kb.desktop.reader.aloud.short_forms import short_forms


def test_only_what_means_one_thing_is_said_in_full():
    table = short_forms()
    assert table["UBND"] == "Ủy ban nhân dân"
    assert "CP" not in table
    assert "KH" not in table
