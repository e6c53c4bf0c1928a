"""Every key of a policy, right and wrong."""

from pathlib import Path

import pytest

from summit_kb.foundation.policy import FEATURES, Policy
from summit_kb.foundation.policy_keys import KEYS, PolicyKeyError, checked
from summit_kb.foundation.policy_registry import NAMES
from summit_kb.foundation.setting_kinds import KINDS, Choice, Flag, Whole

WHOLE = {
    "sources": ["/srv/summit-kb/updates", r"\\server\summit-kb", "E:\\"],
    "roots": ["/etc/summit-kb/root.json"],
    "accepted_age_days": 180,
    "editions": "/srv/summit-kb/editions",
    "topics": ["asean"],
    "features_off": ["add", "publish"],
    "contact": "CNTT, máy lẻ 4321",
    "settings": {"language": "en", "text_percent": 120, "search_history": False},
}


def test_every_key_is_read():
    assert set(WHOLE) == set(KEYS) == set(NAMES)
    found = checked(WHOLE, ("there",))
    assert found == Policy(
        sources=tuple(WHOLE["sources"]),
        roots=(Path("/etc/summit-kb/root.json"),),
        accepted_age_days=180,
        editions=Path("/srv/summit-kb/editions"),
        topics=("asean",),
        features_off=frozenset({"add", "publish"}),
        settings=found.settings,
        contact="CNTT, máy lẻ 4321",
        origins=("there",),
    )
    assert dict(found.settings) == WHOLE["settings"]


def test_every_setting_of_the_program_can_be_locked():
    for name, kind in KINDS.items():
        match kind:
            case Choice(options):
                values = list(options)
            case Whole(low, high):
                values = [low, high]
            case Flag():
                values = [True, False]
            case _:
                values = ["", "x"]
        for value in values:
            assert checked({"settings": {name: value}}, ()).locks(name)


@pytest.mark.parametrize(
    ("values", "key"),
    [
        ({"feature_off": ["add"]}, "feature_off"),
        ({"features_off": ["ad"]}, "features_off"),
        ({"features_off": "add"}, "features_off"),
        ({"features_off": [1]}, "features_off"),
        ({"accepted_age_days": 0}, "accepted_age_days"),
        ({"accepted_age_days": True}, "accepted_age_days"),
        ({"accepted_age_days": "180"}, "accepted_age_days"),
        ({"editions": "editions"}, "editions"),
        ({"roots": ["root.json"]}, "roots"),
        ({"roots": [""]}, "roots"),
        ({"sources": ["a\nb"]}, "sources"),
        ({"contact": 4321}, "contact"),
        ({"settings": {"colour": "red"}}, "settings.colour"),
        ({"settings": {"language": "fr"}}, "settings.language"),
        ({"settings": {"text_percent": True}}, "settings.text_percent"),
        ({"settings": {"search_history": 0}}, "settings.search_history"),
        ({"settings": ["language"]}, "settings"),
    ],
)
def test_what_cannot_be_is_named_by_its_key(values, key):
    with pytest.raises(PolicyKeyError) as caught:
        checked(values, ())
    assert caught.value.key == key


def test_a_word_that_is_nearly_right_is_proposed():
    with pytest.raises(PolicyKeyError, match="features_off"):
        checked({"feature_off": []}, ())
    with pytest.raises(PolicyKeyError, match="saved-searches"):
        checked({"features_off": ["saved-search"]}, ())


def test_features_have_names_that_stay():
    # Policies in force name them: a name that goes would stop every computer.
    assert FEATURES[:6] == ("add", "edit", "publish", "updates", "sources", "other-libraries")


@pytest.mark.parametrize(
    ("values", "taken"),
    [
        ({"sources": "/srv"}, '["…", "…"]'),
        ({"features_off": ["fly"]}, "add | edit"),
        ({"features_off": ["ad"]}, "'add'?"),
        ({"accepted_age_days": 0}, "1 … 36500"),
        ({"roots": ["root.json"]}, "/… | C:"),
        ({"settings": {"theme": "pink"}}, '"system" | "light" | "dark"'),
        ({"settings": {"text_percent": 10}}, "80 … 200"),
        ({"settings": {"search_history": "no"}}, "true | false"),
    ],
)
def test_what_would_be_taken_is_told(values, taken):
    with pytest.raises(PolicyKeyError) as caught:
        checked(values, ())
    assert " → " in caught.value.detail
    assert taken in caught.value.detail
