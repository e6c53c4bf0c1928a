from summit_kb.vietnamese.spoken_words import IN_NUMBERS, UNITS, WITH_DOTS


def test_short_forms_have_words_of_their_own():
    assert IN_NUMBERS["UBND"] == "ủy ban nhân dân"
    assert WITH_DOTS["TP"] == "thành phố"
    assert UNITS["km²"] == UNITS["km2"] == "ki lô mét vuông"
    for table in (IN_NUMBERS, WITH_DOTS, UNITS):
        assert all(short != words and words for short, words in table.items())
