"""The publisher's commands, from the ceremony to the stick."""

import json
from pathlib import Path

import pytest

from summit_kb.cli.passphrases import VARIABLE


@pytest.fixture
def ceremony(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three holders with a passphrase each; the publisher's folder."""
    monkeypatch.delenv(VARIABLE, raising=False)
    words: list[object] = []
    for name in ("root-1", "root-2", "root-3", "publishing"):
        path = tmp_path / f"{name}.txt"
        path.write_text(f"mật khẩu {name}\n", encoding="utf-8")
        path.chmod(0o600)
        words += ["--passphrase-file", f"{name}={path}"]
    folders = [word for who in "abc" for word in ("--root-folder", tmp_path / f"usb-{who}")]
    holders = [word for who in ("An", "Bình", "Chi") for word in ("--holder", who)]
    to = ("--keys", tmp_path / "keys", "--to", tmp_path / "out")
    record = ("--record", tmp_path / "bien-ban.txt")
    made = run("edition", "keygen", *to, *folders, *holders, *words, *record, "--json")
    assert made.code == 0
    assert [Path(path).parent.name for path in made.json["root_keys"]] == [
        "usb-a",
        "usb-b",
        "usb-c",
    ]
    text = (tmp_path / "bien-ban.txt").read_text(encoding="utf-8")
    assert made.json["fingerprint"] in text
    assert "Bình" in text
    return tmp_path / "out"


def test_from_the_ceremony_to_the_stick(run, ceremony: Path, filled: Path, tmp_path: Path) -> None:
    planned = run("edition", "plan", "--to", ceremony, "--library", filled, "--json")
    assert (planned.code, planned.json["number"], planned.json["counts"]["added"]) == (0, 1, 3)
    assert planned.json["errors"] == []
    key = tmp_path / "keys" / "publishing.pem"
    secret = f"publishing={tmp_path / 'publishing.txt'}"
    build = ("--to", ceremony, "--key", key, "--publisher", "Văn phòng", "--library", filled)
    note = ("--note", "Ba nghị quyết  của kỳ họp thứ 15")
    assert run("edition", "build", *build, *note, "--passphrase-file", secret).code == 0
    assert json.loads((ceremony / "SUMMIT-KB.edition").read_bytes())["format"] == 1
    stick = ("--from", ceremony, "--to", tmp_path / "usb")
    looked = run("edition", "export", *stick, "--dry-run", "--json").json
    assert looked["fits"]
    assert not (tmp_path / "usb").exists()
    sent = run("edition", "export", *stick, "--json").json
    assert (sent["number"], sent["copied_bytes"]) == (1, looked["missing_bytes"])
    assert "0 tệp" in run("edition", "export", *stick).out
    assert run("edition", "export", *stick, "--since", 7).code == 2
    listed = run("edition", "published", "--to", tmp_path / "usb", "--json").json["editions"]
    told = [(one["number"], one["note"]) for one in listed]
    assert told == [(1, "Ba nghị quyết của kỳ họp thứ 15")]
    pruned = run("edition", "prune", "--to", ceremony, "--json").json
    assert pruned == {"kept": [1], "files": 0, "bytes": 0}
    assert (
        "Không có gì khác ấn bản 1"
        in run("edition", "plan", "--to", ceremony, "--library", filled).out
    )


def test_the_keys_that_count_are_told_and_replaced(run, ceremony: Path, tmp_path: Path) -> None:
    before = run("edition", "keys", "--to", ceremony, "--json").json
    assert (before["root_version"], before["threshold"], len(before["root_keys"])) == (1, 2, 3)
    roots = [word for who in "ac" for word in ("--root", tmp_path / f"usb-{who}" / key_of(who))]
    words = [
        word
        for name in ("root-1", "root-3", "moi")
        for word in (
            "--passphrase-file",
            f"{name}={tmp_path / ('publishing' if name == 'moi' else name)}.txt",
        )
    ]
    new = ("--new", tmp_path / "keys" / "moi.pem")
    assert run("edition", "rotate", "--to", ceremony, *roots, *new, *words).code == 0
    after = run("edition", "keys", "--to", ceremony, "--json").json
    assert after["root_version"] == 2
    assert after["publishing_keys"] != before["publishing_keys"]
    assert after["fingerprint"] == before["fingerprint"]
    assert before["fingerprint"] in run("edition", "keys", "--to", ceremony).out


def key_of(who: str) -> str:
    return f"root-{'abc'.index(who) + 1}.pem"


def test_what_stands_in_the_way_is_told_with_its_remedy(run, ceremony: Path, filled: Path) -> None:
    record = next(filled.glob("documents/*/document.toml"))
    record.write_text("=", encoding="utf-8")
    planned = run("edition", "plan", "--to", ceremony, "--library", filled)
    assert planned.code == 1
    assert f"✕ {record.parent.name}" in planned.out
    assert "→" in planned.out


def test_as_many_folders_as_root_keys(run, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv(VARIABLE, "x")
    to = ("--keys", tmp_path / "k", "--to", tmp_path / "out", "--root-folder", tmp_path / "a")
    assert run("edition", "keygen", *to, "--roots", 3).code == 2
    assert not (tmp_path / "a").exists()


def test_what_cannot_be_is_refused_before_a_passphrase_is_asked_for(
    run, ceremony: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("getpass.getpass", lambda _text: pytest.fail("asked"))
    keys = ("--keys", tmp_path / "k2")
    for wrong in (("--to", ceremony), ("--to", tmp_path / "o2", "--threshold", 9)):
        refused = run("edition", "keygen", *keys, *wrong, "--json")
        assert (refused.code, refused.json["error"]["code"]) == (2, "edition-publishing")
    assert run("edition", "prune", "--to", ceremony, "--keep", 0).code == 2


def test_a_folder_that_is_no_publishers_is_told(
    run, ceremony: Path, filled: Path, tmp_path: Path
) -> None:
    for command in ("plan", "published"):
        refused = run("edition", command, "--to", tmp_path, "--library", filled, "--json")
        assert (refused.code, refused.json["error"]["code"]) == (2, "edition-publishing")
    empty = run("edition", "published", "--to", ceremony)
    assert (empty.code, empty.out, bool(empty.err)) == (1, "", True)
