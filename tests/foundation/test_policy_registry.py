"""The policy as Group Policy keeps it, with a registry of our own."""

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from summit_kb.foundation import policy_registry
from summit_kb.foundation.policy_keys import PolicyKeyError, checked
from summit_kb.foundation.policy_registry import KEY, values

SET = {
    KEY: {"AcceptedAgeDays": 180, "Contact": "4321", "Editions": r"\\server\editions"},
    rf"{KEY}\Sources": {"10": "E:\\", "2": r"\\server\updates", "1": "D:\\"},
    rf"{KEY}\Roots": {"1": r"C:\Program Files\Summit KB\root.json"},
    rf"{KEY}\Topics": {"1": "asean"},
    rf"{KEY}\FeaturesOff": {"add": 1, "edit": 0},
    rf"{KEY}\Settings": {"language": "en", "search_history": 0, "text_percent": 150},
}


class FakeKey:
    def __init__(self, rows):
        self.rows = list(rows.items())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return None


def fake_winreg(content):
    def open_key(_root, path, _reserved, _access):
        if path not in content:
            raise FileNotFoundError(path)
        return FakeKey(content[path])

    return SimpleNamespace(
        HKEY_LOCAL_MACHINE=1,
        KEY_READ=2,
        KEY_WOW64_64KEY=256,
        OpenKey=open_key,
        QueryInfoKey=lambda key: (0, len(key.rows), 0),
        EnumValue=lambda key, number: (*key.rows[number], 1),
    )


@pytest.fixture
def registry(monkeypatch):
    content = {path: dict(rows) for path, rows in SET.items()}
    monkeypatch.setitem(sys.modules, "winreg", fake_winreg(content))
    return content


@pytest.mark.usefixtures("registry")
def test_every_key_is_read_from_the_registry():
    found = checked(values(), ())
    assert found.sources == ("D:\\", r"\\server\updates", "E:\\")
    assert found.accepted_age_days == 180
    assert found.contact == "4321"
    assert found.editions == Path(r"\\server\editions")
    assert [str(root) for root in found.roots] == [r"C:\Program Files\Summit KB\root.json"]
    assert found.topics == ("asean",)
    assert found.features_off == {"add"}
    assert found.settings == {"language": "en", "search_history": False, "text_percent": 150}


def test_an_empty_registry_sets_nothing(registry):
    registry.clear()
    assert values() == {}


def test_names_of_values_are_as_windows_compares_them(registry):
    registry[KEY] = {"ACCEPTEDAGEDAYS": 5}
    assert values()["accepted_age_days"] == 5


@pytest.mark.parametrize(
    ("path", "rows"),
    [
        (KEY, {"AcceptAgeDays": 5}),
        (KEY, {"Topics": "asean"}),
        (rf"{KEY}\FeaturesOff", {"add": 2}),
        (rf"{KEY}\FeaturesOff", {"add": "yes"}),
        (rf"{KEY}\FeaturesOff", {"fly": 1}),
        (rf"{KEY}\Settings", {"search_history": 2}),
    ],
)
def test_what_cannot_be_is_refused(registry, path, rows):
    registry[path] = rows
    with pytest.raises(PolicyKeyError):
        checked(values(), ())


def test_only_the_machine_is_asked(monkeypatch):
    asked = []
    fake = fake_winreg({})
    real = fake.OpenKey
    fake.OpenKey = lambda root, *rest: (asked.append(root), real(root, *rest))[1]
    monkeypatch.setitem(sys.modules, "winreg", fake)
    policy_registry.values()
    assert set(asked) == {fake.HKEY_LOCAL_MACHINE}
