"""summit-kb policy: what is set, and a file tried before it is in force."""

import json

from summit_kb.cli.main import main
from summit_kb.foundation.policy import Policy, put_in_force


def test_no_policy_is_said_with_the_place_for_one(capsys):
    assert main(["policy", "--lang", "en"]) == 0
    assert "policy.toml" in capsys.readouterr().out


def test_what_is_set_is_shown(capsys):
    put_in_force(
        Policy(
            features_off=frozenset({"add", "edit"}), settings={"theme": "dark"}, origins=("there",)
        )
    )
    assert main(["policy", "--lang", "en"]) == 0
    said = capsys.readouterr().out
    assert "there" in said
    assert "add, edit" in said
    assert "theme = dark" in said
    assert "sources" not in said


def test_a_file_is_tried(tmp_path, capsys):
    path = tmp_path / "next.toml"
    path.write_text('features_off = ["add"]\n', encoding="utf-8")
    assert main(["policy", str(path), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["features_off"] == ["add"]
    assert told["read"] == [str(path)]
    path.write_text('features_off = ["ad"]\n', encoding="utf-8")
    assert main(["policy", str(path), "--lang", "en"]) == 2
    said = capsys.readouterr().err
    assert "line 1, key features_off" in said
    assert "'add'?" in said


def test_yes_and_no_are_shown_as_they_are_written(capsys):
    put_in_force(Policy(settings={"search_history": False}, origins=("there",)))
    assert main(["policy", "--lang", "en"]) == 0
    assert "search_history = false" in capsys.readouterr().out
