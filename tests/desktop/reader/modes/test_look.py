from summit_kb.desktop.reader.modes.look import Letters, Look, ReadingMode
from summit_kb.foundation.settings import KINDS, Settings


def test_the_key_goes_through_all_modes():
    mode, seen = ReadingMode.NORMAL, []
    for _ in ReadingMode:
        seen.append(mode)
        mode = mode.following
    assert set(seen) == set(ReadingMode)
    assert mode is ReadingMode.NORMAL


def test_what_was_chosen_is_the_look():
    look = Look.of(Settings(reading_letters="serif", reading_measure=50, reading_spacing=200))
    assert look == Look(ReadingMode.NORMAL, Letters.SERIF, 50, 2.0, 1.0)


def test_large_text_is_larger_airier_and_narrower():
    usual, large = Look.of(Settings()), Look.of(Settings(reading_mode="large"))
    assert large.size > usual.size
    assert large.spacing > usual.spacing
    assert large.measure < usual.measure


def test_settings_offer_just_these_modes_and_letters():
    assert KINDS["reading_mode"].options == tuple(ReadingMode)
    assert KINDS["reading_letters"].options == tuple(Letters)


def test_every_mode_has_a_name():
    assert len({mode.label for mode in ReadingMode}) == len(ReadingMode)
