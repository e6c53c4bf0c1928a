"""Each feature can be switched off, and its commands refuse with a sentence and exit code 2."""

import argparse
import json

import pytest

from summit_kb.app.words import Words
from summit_kb.cli import options, permitted
from summit_kb.cli.main import main
from summit_kb.cli.output import Voice
from summit_kb.foundation import policy as policies
from summit_kb.foundation.policy import FEATURES, FeatureOffError, Policy, PolicyError, put_in_force

# What the command line has no command for.
WINDOW_ALONE = {"marks", "print", "read-aloud"}
LINES = {
    "add": ["add", "x.pdf"],
    "edit": ["remove", "x"],
    "publish": ["edition", "build", "--to", "x", "--key", "k", "--publisher", "p"],
    "updates": ["edition", "install", "x"],
    "sources": ["edition", "trust", "x"],
    "other-libraries": ["init", "x"],
    "notes": ["notes", "list"],
    "collections": ["collections", "list"],
    "briefing": ["brief", "x", "--out", "x.pdf"],
    "saved-searches": ["searches", "list"],
    "export": ["export", "--csv", "x"],
}


def commands():
    """Every command of the command line and every action of one, as the table names them."""
    parser = options._Grammar(Words("en")).parser
    found = set()
    for name, command in _choices(parser).items():
        module = command.get_default("command") or name
        found.add(module)
        found |= {f"{module} {action}" for action in _choices(command)}
    return found


def _choices(parser):
    groups = [one for one in parser._actions if isinstance(one, argparse._SubParsersAction)]
    return groups[0].choices if groups else {}


def test_the_table_names_commands_that_there_are():
    known = commands()
    assert set(permitted.FEATURES) <= known
    assert known >= permitted.EVER - {"self_test"}  # an option of the program
    assert set(permitted.FEATURES.values()) | WINDOW_ALONE == set(FEATURES)
    assert set(LINES) | WINDOW_ALONE == set(FEATURES)


@pytest.mark.parametrize("feature", sorted(LINES))
def test_what_is_off_refuses_in_words_and_json(feature, capsys):
    put_in_force(Policy(features_off=frozenset({feature}), contact="4321"))
    assert main([*LINES[feature], "--lang", "en"]) == 2
    said = capsys.readouterr().err
    assert "switched this off" in said
    assert "4321" in said
    assert main([*LINES[feature], "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["error"]["code"] == "feature-off"


@pytest.mark.parametrize("feature", sorted(LINES))
def test_what_is_off_is_the_only_thing_that_refuses(feature):
    parsed = options.read(LINES[feature], Words("en"))
    needed = permitted.features_of(parsed)
    assert feature in needed
    put_in_force(Policy(features_off=frozenset(FEATURES) - set(needed)))
    permitted.require(parsed)  # raises nothing


def test_both_the_command_and_its_action_must_be_on():
    parsed = options.read(["notes", "export", "--out", "x.md"], Words("en"))
    for feature in ("notes", "export"):
        put_in_force(Policy(features_off=frozenset({feature})))
        with pytest.raises(FeatureOffError) as caught:
            permitted.require(parsed)
        assert caught.value.facts["feature"] == feature


def test_with_a_broken_policy_nothing_runs_but_what_tells_of_it(monkeypatch, capsys):
    def broken():
        raise PolicyError(path="/etc/summit-kb/policy.toml", line="3", key="roots", detail="x")

    monkeypatch.setattr(permitted, "policy", broken)
    assert main(["list", "--lang", "en"]) == 2
    said = capsys.readouterr().err
    assert "/etc/summit-kb/policy.toml (line 3, key roots): x" in said
    for line in (["doctor"], ["policy"], ["--self-test"]):
        permitted.require(options.read(line, Words("en")))
    assert permitted.voice(Voice(language="en")).language == "en"


def test_the_language_of_the_policy_is_spoken(capsys):
    put_in_force(Policy(settings={"language": "en"}, features_off=frozenset({"add"})))
    assert main(["add", "x.pdf", "--lang", "vi"]) == 2
    assert "switched this off" in capsys.readouterr().err


def test_the_policy_in_force_is_asked():
    assert permitted.policy is policies.policy
