"""Settings survive a round trip, and a bad file is named with key and line."""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.foundation.errors import SettingsError
from summit_kb.foundation.policy import Policy, put_in_force
from summit_kb.foundation.settings import KINDS, Choice, Settings, SettingsFile, Whole


def test_every_setting_has_a_kind_that_accepts_its_default():
    assert {item.name for item in fields(Settings)} == set(KINDS)
    for item in fields(Settings):
        assert KINDS[item.name].accepts(item.default), item.name


def test_no_file_means_defaults(own_home):
    assert SettingsFile().load() == Settings()


@given(
    language=st.sampled_from(["vi", "en"]),
    theme=st.sampled_from(["system", "light", "dark"]),
    text_percent=st.integers(80, 200),
    library=st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30),
    restore_session=st.booleans(),
)
def test_what_is_saved_is_read_back(tmp_path_factory, **values):
    file = SettingsFile(tmp_path_factory.mktemp("settings") / "settings.toml")
    file.save(Settings(**values))
    assert file.load() == Settings(**values)


def test_defaults_are_not_written_and_other_keys_stay(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text('# mine\nfuture = 1\ntheme = "dark"\n', encoding="utf-8")
    SettingsFile(path).save(Settings(language="en"))
    text = path.read_text(encoding="utf-8")
    assert "future = 1" in text
    assert "# mine" in text
    assert "theme" not in text
    assert SettingsFile(path).load() == Settings(language="en")


@pytest.mark.parametrize(
    ("text", "key", "line"),
    [
        ('\ntheme = "pink"\n', "theme", 2),
        ('language = "vi"\ntext_percent = 900\n', "text_percent", 2),
        ('text_percent = "100"\n', "text_percent", 1),
        ("restore_session = 1\n", "restore_session", 1),
        ("language = \n", "", 1),
    ],
)
def test_a_bad_value_is_named(tmp_path, text, key, line):
    path = tmp_path / "settings.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        SettingsFile(path).load()
    assert caught.value.facts["key"] == key
    assert caught.value.facts["line"] == line
    assert caught.value.facts["path"] == str(path)


def test_a_broken_file_can_be_replaced(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text("= nonsense", encoding="utf-8")
    SettingsFile(path).save(Settings(theme="dark"))
    assert SettingsFile(path).load().theme == "dark"


def test_kinds_refuse_what_they_are_not():
    assert not Choice(("a",)).accepts("b")
    assert not Whole(1, 5).accepts(6)
    assert not Whole(1, 5).accepts("3")


def test_the_policy_is_over_the_persons_choices_which_stay_in_the_file(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text('language = "vi"\ntheme = "dark"\n', encoding="utf-8")
    put_in_force(Policy(settings={"theme": "light", "text_percent": 150}))
    file = SettingsFile(path)
    assert file.load() == Settings(theme="light", text_percent=150)
    file.save(Settings(language="en", theme="light", text_percent=150))
    assert path.read_text(encoding="utf-8").split("\n") == ['language = "en"', 'theme = "dark"', ""]
    put_in_force(Policy())
    assert file.load() == Settings(language="en", theme="dark")
    assert SettingsFile(tmp_path / "none.toml").load() == Settings()
