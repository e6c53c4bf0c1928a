"""The file an administrator writes: found, refused, and told where it is wrong."""

import os
import sys

import pytest

from summit_kb.foundation import policy_registry
from summit_kb.foundation.policy import (
    Policy,
    PolicyError,
    PolicyUnsafeError,
    policy,
    policy_file,
    put_in_force,
)
from summit_kb.foundation.policy_reading import (
    machine_policy,
    policy_at,
    policy_of,
    protected_bytes,
)

needs_owners = pytest.mark.skipif(sys.platform == "win32", reason="owners as Unix has them")


@pytest.fixture
def mine():
    return os.getuid() if sys.platform != "win32" else 0


def test_no_file_is_no_policy(tmp_path):
    assert policy_at(tmp_path / "policy.toml") == Policy()
    assert policy_at(tmp_path / "no-folder" / "policy.toml") == Policy()


@needs_owners
def test_a_file_is_read(tmp_path, mine):
    path = tmp_path / "policy.toml"
    path.write_text('features_off = ["add"]\n[settings]\nlanguage = "en"\n', encoding="utf-8-sig")
    found = policy_at(path, owner=mine)
    assert found.features_off == {"add"}
    assert found.settings == {"language": "en"}
    assert found.origins == (str(path),)


@needs_owners
@pytest.mark.parametrize(
    ("text", "line", "key"),
    [
        ('contact = "x"\nfeatures-off = []\n', "2", "features-off"),
        ('\n\naccepted_age_days = "x"\n', "3", "accepted_age_days"),
        ('[settings]\n# which\nlanguage = "fr"\n', "3", "settings.language"),
        ('settings.language = "fr"\n', "1", "settings.language"),
        ('contact = "x"\nroots = [\n', "2", "-"),
        ('contact = "x"\ncontact = "y"\n', "2", "-"),
    ],
)
def test_a_broken_file_is_told_with_line_and_key(tmp_path, mine, text, line, key):
    path = tmp_path / "policy.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(PolicyError) as caught:
        policy_at(path, owner=mine)
    assert caught.value.facts["path"] == str(path)
    assert caught.value.facts["key"] == key
    assert key == "-" or caught.value.facts["line"] == line


@needs_owners
def test_a_file_that_is_not_text_is_told(tmp_path, mine):
    path = tmp_path / "policy.toml"
    path.write_bytes(b'contact = "\xff"')
    with pytest.raises(PolicyError):
        policy_at(path, owner=mine)
    with pytest.raises(PolicyError):
        policy_of(path)


@needs_owners
def test_a_file_of_another_user_is_refused(tmp_path, mine):
    path = tmp_path / "policy.toml"
    path.write_text("", encoding="utf-8")
    other = mine + 1
    if mine == 0:
        os.chown(path, other, other)
        other = 0
    with pytest.raises(PolicyUnsafeError, match="uid"):
        policy_at(path, owner=other)


@needs_owners
def test_a_link_to_nowhere_is_not_passed_over(tmp_path, mine):
    path = tmp_path / "policy.toml"
    path.symlink_to(tmp_path / "nowhere.toml")
    with pytest.raises(PolicyUnsafeError):
        policy_at(path, owner=mine)


def test_a_policy_can_be_tried_wherever_it_lies(tmp_path):
    path = tmp_path / "next.toml"
    path.write_text('topics = ["asean"]\n', encoding="utf-8")
    assert policy_of(path).topics == ("asean",)
    with pytest.raises(PolicyError):
        policy_of(tmp_path / "nowhere.toml")


@needs_owners
def test_a_file_that_the_policy_names_is_looked_at_as_well(tmp_path, mine):
    root = tmp_path / "root.json"
    root.write_bytes(b"{}")
    assert protected_bytes(root, "roots", mine) == b"{}"
    root.chmod(0o666)
    with pytest.raises(PolicyUnsafeError):
        protected_bytes(root, "roots", mine)
    with pytest.raises(PolicyUnsafeError):
        protected_bytes(tmp_path / "gone.json", "roots", mine)


@needs_owners
def test_the_registry_goes_before_the_file(tmp_path, mine, monkeypatch):
    path = tmp_path / "policy.toml"
    path.write_text(
        'contact = "file"\nfeatures_off = ["add"]\ntopics = ["a"]\n'
        '[settings]\nlanguage = "en"\ntheme = "dark"\n',
        encoding="utf-8",
    )
    told = {"contact": "group", "features_off": ["edit"], "settings": {"language": "vi"}}
    monkeypatch.setattr(policy_registry, "values", lambda: told)
    found = policy_at(path, registry=True, owner=mine)
    assert (found.contact, found.topics) == ("group", ("a",))
    assert found.features_off == {"add", "edit"}
    assert found.settings == {"language": "vi", "theme": "dark"}
    assert found.origins == (policy_registry.PLACE, str(path))


def test_a_registry_that_is_wrong_is_told_by_its_place(tmp_path, monkeypatch):
    monkeypatch.setattr(policy_registry, "values", lambda: {"accepted_age_days": "x"})
    with pytest.raises(PolicyError) as caught:
        policy_at(tmp_path / "none.toml", registry=True)
    assert caught.value.facts["path"] == policy_registry.PLACE
    assert caught.value.facts["key"] == "accepted_age_days"


def test_nothing_of_the_environment_moves_the_policy(tmp_path, monkeypatch):
    for name in ("SUMMIT_KB_HOME", "XDG_CONFIG_HOME", "XDG_CONFIG_DIRS", "HOME", "ProgramData"):
        monkeypatch.setenv(name, str(tmp_path))
    assert not policy_file().is_relative_to(tmp_path)


def test_the_policy_is_that_of_the_machine_until_tests_say_otherwise(tmp_path, monkeypatch):
    monkeypatch.setattr("summit_kb.foundation.policy_reading.policy_file", lambda: tmp_path / "x")
    put_in_force(None)
    assert policy() == machine_policy() == Policy()
