"""The reader's commands, from the first trust to the way back."""

from pathlib import Path

import pytest

from summit_kb.editions.fingerprint import fingerprint
from summit_kb.foundation.policy import Policy, put_in_force


@pytest.fixture
def trusted(run, published, monkeypatch: pytest.MonkeyPatch):
    """A computer without drives that trusts the publisher."""
    monkeypatch.setattr("summit_kb.app.updating.drives.mounted", tuple)
    root = published.first / "metadata" / "1.root.json"
    told = run("edition", "trust", root, "--fingerprint", fingerprint(published.root), "--json")
    assert (told.code, told.json["fingerprint"]) == (0, fingerprint(published.root))
    return published


def test_a_root_of_trust_is_told_by_its_digits(run, published) -> None:
    assert run("edition", "trust", "--json").json["error"]["code"] == "edition-none"
    root = published.first / "metadata" / "1.root.json"
    refused = run("edition", "trust", root, "--fingerprint", "12345 67890", "--json")
    assert (refused.code, refused.json["error"]["code"]) == (4, "edition-fingerprint")
    assert run("edition", "trust", "--json").code == 1
    assert fingerprint(published.root) in run("edition", "trust", root).out
    assert "bạn đã nhận" in run("edition", "trust").out
    other = published.first / "metadata" / "timestamp.json"
    assert run("edition", "trust", other).code == 4


def test_sources_are_kept(run, trusted, tmp_path: Path) -> None:
    assert run("edition", "sources").code == 1
    added = run("edition", "sources", "add", trusted.second, "--json").json
    assert added["sources"] == [{"path": str(trusted.second), "kind": "added", "locked": False}]
    assert "bạn thêm" in run("edition", "sources").out
    assert run("edition", "sources", "remove", tmp_path).code == 1
    assert run("edition", "sources", "add", "--json").json["error"]["code"] == "usage"
    assert run("edition", "sources", "remove", trusted.second).code == 0


def test_what_lies_there_ends_with_its_own_code(run, trusted, tmp_path: Path) -> None:
    assert run("edition", "look").code == 1
    run("edition", "sources", "add", trusted.second)
    found = run("edition", "look", "--json")
    assert (found.code, found.json["current"]) == (0, None)
    [told] = found.json["found"]
    assert (told["lies"], told["edition"]["number"]) == ("newer", 2)
    assert "có ấn bản mới hơn" in run("edition", "look").out
    foreign = run("edition", "look", trusted.foreign, "--json")
    assert (foreign.code, foreign.json["found"][0]["lies"]) == (4, "refused")
    assert foreign.json["found"][0]["error"]["code"].startswith("edition-")
    assert foreign.json["found"][0]["edition"] is None
    assert "→" in run("edition", "look", trusted.foreign).out
    assert run("edition", "look", tmp_path).code == 1


def test_what_would_change_is_told_and_then_taken(run, trusted) -> None:
    assert run("edition", "install", trusted.second).code == 0
    told = run("edition", "changes", trusted.only_third, "--json").json
    assert (told["from"], told["number"], told["missing_files"]) == (2, 3, 0)
    assert {entry["what"] for entry in told["changes"]} == {"added", "removed"}
    assert told["topics"] == {"du-lieu": 2}
    assert told["copied_bytes"] < told["bytes"]
    assert told["touched"]["collections"] == []
    said = run("edition", "changes", trusted.only_third).out
    assert "1 thêm" in said
    assert "Dữ liệu của quận" in said
    installed = run("edition", "install", trusted.only_third, "--json").json
    assert installed["copied_bytes"] == told["copied_bytes"]
    assert run("edition", "changes", "--json").json["number"] == 3
    assert "bỏ: " in run("edition", "changes").out
    assert run("edition", "verify", trusted.third).code == 0
    listed = run("edition", "list", "--json").json
    assert (listed["current"], listed["too_old"], listed["accepted_days"]) == (3, False, 365)
    assert run("edition", "rollback", "--json").json["number"] == 2


def test_an_update_that_skips_is_refused_in_words(run, trusted) -> None:
    run("edition", "install", trusted.first)
    assert "Thiếu" in run("edition", "changes", trusted.only_third).out
    refused = run("edition", "install", trusted.only_third, "--json")
    assert (refused.code, refused.json["error"]["code"]) == (4, "edition-gap")


def test_a_stick_with_an_update_alone_is_told_to_be_one(run, trusted) -> None:
    run("edition", "install", trusted.first)
    run("edition", "install", trusted.second)
    told = run("edition", "verify", trusted.only_third, "--json").json
    assert told["missing_files"] > 0
    assert "bản cập nhật" in run("edition", "verify", trusted.only_third).out
    assert run("edition", "verify", trusted.third, "--json").json["missing_files"] == 0


def test_where_there_is_nothing_it_is_said(run, trusted) -> None:
    for command in (("list",), ("sources",), ("look",)):
        answered = run("edition", *command)
        assert (answered.code, answered.out, bool(answered.err)) == (1, "", True)
    put_in_force(Policy(features_off=frozenset({"sources"})))
    assert "CNTT" in run("edition", "look").err  # nobody is told to add what may not be added
    put_in_force(Policy())
    run("edition", "install", trusted.first)
    alone = run("edition", "rollback", "--json")
    assert (alone.code, alone.json["error"]["code"]) == (1, "edition-none-before")


def test_an_address_of_the_web_is_no_folder(run, trusted) -> None:
    for command in (("look",), ("install",), ("sources", "add")):
        refused = run("edition", *command, "https://library.example/editions", "--json")
        assert (refused.code, refused.json["error"]["code"]) == (2, "source-address")
    assert run("edition", "sources", "--json").json["sources"] == []


def test_whom_one_trusts_is_told_where_it_alone_chooses(run, trusted) -> None:
    put_in_force(Policy(features_off=frozenset({"sources"})))
    assert run("edition", "trust", "--json").json["origin"] == "chosen"
    root = trusted.first / "metadata" / "1.root.json"
    assert run("edition", "trust", root, "--json").json["error"]["code"] == "feature-off"
