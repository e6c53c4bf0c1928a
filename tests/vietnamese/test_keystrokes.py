"""Keystrokes of both methods mean what they would have made."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.vietnamese import keystrokes, spelling
from summit_kb.vietnamese.keystrokes import decoded, meant, telex, vni
from summit_kb.vietnamese.spelling import is_syllable
from summit_kb.vietnamese.syllable_parts import TONES, joined

ONSETS = ("", *spelling._ONSETS)


@st.composite
def syllables(draw: st.DrawFn) -> str:
    """Every syllable the alphabet allows, whether anybody uses it or not."""
    onset = draw(st.sampled_from(ONSETS))
    rhymes = spelling._QU_RHYMES if onset == "qu" else spelling._RHYMES
    rhyme = draw(st.sampled_from(sorted(rhymes)))
    return joined(onset + rhyme, draw(st.sampled_from(("", *TONES))))


@given(syllables().filter(is_syllable))
def test_what_the_keys_of_a_syllable_mean(syllable: str) -> None:
    wanted = None if syllable.isascii() else syllable
    assert decoded(telex(syllable)) == wanted
    keys = vni(syllable)
    if not keys.isalpha():
        assert decoded(keys) == wanted


@given(syllables().filter(is_syllable))
def test_vietnamese_is_never_read_as_keystrokes(syllable: str) -> None:
    if not syllable.isascii():
        assert decoded(syllable) is None


@given(st.text(max_size=20))
def test_anything_else_is_left_alone(text: str) -> None:
    read = decoded(text)
    assert read is None or is_syllable(read)
    assert meant(text, lambda _: True) is None


@pytest.mark.parametrize(
    ("keys", "syllable"),
    [
        ("thanhf", "thành"), ("thafnh", "thành"), ("phoos", "phố"), ("phoso", "phố"),
        ("dduwowngf", "đường"), ("dduongwf", "đường"), ("duongdwf", "đường"), ("ruowuj", "rượu"),
        ("hoawcj", "hoặc"), ("tw", "tư"), ("muaw", "mưa"), ("quaws", "quắ"), ("thuowr", "thuở"),
        ("xooongs", "xoóng"), ("THANHF", "thành"), ("vieejt", "việt"), ("nguyeenx", "nguyễn"),
        ("d9a2", "đà"), ("na8ng4", "nẵng"), ("nang84", "nẵng"), ("tha2nh", "thành"),
        ("pho61", "phố"), ("d9u7o7ng2", "đường"), ("duong92", None), ("duong972", "đường"),
        ("thuo73", "thuở"), ("quo71", "quớ"),
    ],
)  # fmt: skip
def test_keys_in_any_order(keys: str, syllable: str | None) -> None:
    expected = syllable if syllable is None or is_syllable(syllable) else None
    assert decoded(keys) == expected


@pytest.mark.parametrize(
    "word",
    [
        *("data", "city", "smart", "open", "traffic", "sharing", "finance", "thanh", "pho"),
        *("covid19", "q9", "2019", "43", "a", "", "strengthss", "wifi", "ass", "h2o", "t5"),
    ],
)
def test_words_that_are_none(word: str) -> None:
    assert decoded(word) is None


KNOWN = {"thành", "phố", "thông", "minh", "thong", "as", "á", "đà", "nẵng", "tư", "camera"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("thanhf phoos thoong minh", "thành phố thông minh"),
        ("D9a2 na8ng4", "đà nẵng"),
        ('"thanhf phoos" -camera', '"thành phố" -camera'),
        ("camera as", None),
        ("thong minh", None),
        ("nghij", None),
        ("thanhf 43-NQ/TW", "thành 43-NQ/TW"),
        ("", None),
    ],
)
def test_a_query_needs_an_unknown_word_that_means_a_known_one(
    text: str, wanted: str | None
) -> None:
    assert meant(text, KNOWN.__contains__) == wanted


def test_the_methods_share_no_key() -> None:
    assert not set(keystrokes._TELEX_TONES) & set(keystrokes._VNI_TONES)
