"""Every setting has its words in both languages."""

from summit_kb.desktop.dialogs.setting_words import SETTING_WORDS
from summit_kb.foundation.settings import KINDS, Choice


def test_every_setting_and_option_is_named(desk):
    assert set(SETTING_WORDS) == set(KINDS)
    for key, kind in KINDS.items():
        label, explanation, options = SETTING_WORDS[key].named()
        assert label
        assert explanation
        if isinstance(kind, Choice):
            assert set(options) == set(kind.options)


def test_words_follow_the_language(desk):
    desk.translation.use("vi")
    label, _explanation, options = SETTING_WORDS["theme"].named()
    assert (label, options["dark"]) == ("Giao diện", "Tối")
