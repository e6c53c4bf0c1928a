import json
import os
import shutil
from pathlib import Path

import pytest

from summit_kb.cli.passphrases import VARIABLE
from summit_kb.foundation.policy import Policy, put_in_force


@pytest.fixture
def published(run, filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keys, a publisher's folder, and the first edition in it."""
    monkeypatch.setenv(VARIABLE, "đèn biển")
    assert run("edition", "keygen", "--keys", tmp_path / "keys", "--to", tmp_path / "out").code == 0
    build(run, filled, tmp_path / "out")
    return tmp_path / "out"


def build(run, library: Path, folder: Path, *more: str):
    key = folder.parent / "keys" / "publishing.pem"
    named = ("--to", folder, "--key", key, "--publisher", "Văn phòng")
    return run("edition", "build", *named, "--library", library, *more)


def test_from_the_keys_to_a_search_on_the_laptop(run, published: Path) -> None:
    assert run("edition", "list").code == 1
    assert run("edition", "trust", published / "metadata" / "1.root.json").code == 0
    verified = run("edition", "verify", published, "--json").json
    assert (verified["number"], verified["documents"], verified["days_old"]) == (1, 3, 0)
    installed = run("edition", "install", published, "--json").json
    assert installed["new"]
    assert installed["copied_files"] == installed["files"]
    assert run("search", "cong du lieu mo", "--json").json["total"] == 1
    listed = run("edition", "list", "--json").json
    assert listed["current"] == 1
    assert "Ấn bản 1" in run("edition", "list").out


def test_an_update_says_what_changed_and_can_be_gone_back_from(
    run, published: Path, filled: Path, tmp_path: Path
) -> None:
    run("edition", "trust", published / "metadata" / "1.root.json")
    assert "rollback" not in run("edition", "install", published).out  # to what?
    new = tmp_path / "ha-tang.txt"
    new.write_text("Hạ tầng viễn thông của thành phố", encoding="utf-8")
    run("add", new, "--library", filled)
    assert "thêm: " in build(run, filled, published).out
    changes = run("edition", "changes", published, "--json").json["changes"]
    assert [change["what"] for change in changes] == ["added"]
    assert "rollback" in run("edition", "install", published).out
    assert run("search", '"viễn thông"', "--json").json["total"] == 1
    assert run("edition", "rollback").code == 0
    assert run("search", '"viễn thông"', "--json").json["total"] == 0


def test_the_edition_here_is_verified_and_mended_by_taking_it_again(run, published: Path) -> None:
    run("edition", "trust", published / "metadata" / "1.root.json")
    assert run("edition", "verify").code == 1
    run("edition", "install", published)
    assert "đúng như khi được ký" in run("edition", "verify").out
    home = Path(os.environ["SUMMIT_KB_HOME"])
    victim = next(home.glob("editions/1/library/documents/*/mo.txt"))
    victim.unlink()
    victim.write_text("Bịa đặt", encoding="utf-8")
    spoilt = run("edition", "verify", "--json")
    assert (spoilt.code, spoilt.json["error"]["code"]) == (4, "edition-spoilt")
    assert run("edition", "install", published, "--json").json["copied_files"] == 1
    assert run("edition", "verify").code == 0


def test_changes_are_told_by_topic(run, published: Path) -> None:
    run("edition", "trust", published / "metadata" / "1.root.json")
    run("edition", "install", published)
    assert "Chưa có chủ đề: 3" in run("edition", "changes", "--by", "topic").out
    assert run("edition", "changes", "--json").json["topics"] == {"": 3}


def test_a_tampered_edition_is_refused_with_4(run, published: Path) -> None:
    run("edition", "trust", published / "metadata" / "1.root.json")
    blob = next(path for path in published.glob("blobs/*/*") if path.stat().st_size)
    blob.write_bytes(blob.read_bytes() + b"x")
    refused = run("edition", "install", published, "--json")
    assert (refused.code, refused.json["error"]["code"]) == (4, "edition-damaged")
    assert run("edition", "list").code == 1


def test_what_is_refused_ends_with_4_and_says_why_and_what_to_do(
    run, published: Path, filled: Path, tmp_path: Path
) -> None:
    run("edition", "trust", published / "metadata" / "1.root.json")
    old = shutil.copytree(published, tmp_path / "cu")
    build(run, filled, published)
    run("edition", "install", published)
    linked = shutil.copytree(published, tmp_path / "lien-ket")
    (linked / "blobs").rename(tmp_path / "blobs")
    (linked / "blobs").symlink_to(tmp_path / "blobs", target_is_directory=True)
    run("edition", "keygen", "--keys", tmp_path / "la", "--to", tmp_path / "nguoi-la")
    key = tmp_path / "la" / "publishing.pem"
    named = ("--to", tmp_path / "nguoi-la", "--key", key, "--publisher", "Ai đó")
    run("edition", "build", *named, "--library", filled)
    refusals = {
        old: ("edition-older", "cũ hơn"),
        linked: ("edition-not-plain", "liên kết"),
        tmp_path / "nguoi-la": ("edition-signature", "không mang chữ ký"),
    }
    for source, (code, words) in refusals.items():
        for action in ("verify", "install"):
            refused = run("edition", action, source, "--json")
            assert (refused.code, refused.json["error"]["code"]) == (4, code)
        said = run("edition", "install", source).err
        assert words in said
        assert "→ " in said
    assert run("search", "cong du lieu mo", "--json").json["total"] == 1


def test_a_key_is_replaced(run, published: Path, filled: Path) -> None:
    keys = published.parent / "keys"
    roots = ("--root", keys / "root-1.pem", "--root", keys / "root-2.pem")
    rotated = run("edition", "rotate", "--to", published, *roots, "--new", keys / "moi.pem")
    assert rotated.code == 0
    refused = build(run, filled, published, "--json")
    assert (refused.code, json.loads(refused.out)["error"]["code"]) == (2, "edition-publishing")


@pytest.mark.parametrize(
    ("arguments", "code", "error"),
    [
        (("verify", "khong-co"), 1, "source-unreachable"),
        (("rollback",), 1, "edition-none"),
        (("changes",), 1, "edition-none"),
        (("trust", "khong-co.json"), 6, "storage"),
    ],
)
def test_what_is_not_there(run, arguments: tuple[str, ...], code: int, error: str) -> None:
    ran = run("edition", *arguments, "--json")
    assert (ran.code, ran.json["error"]["code"]) == (code, error)


def test_passphrases_are_asked_for_twice(run, tmp_path: Path, monkeypatch) -> None:
    typed = iter(["một", "hai"])
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setattr("getpass.getpass", lambda _prompt: next(typed))
    ran = run("edition", "keygen", "--keys", tmp_path / "k", "--to", tmp_path / "o", "--json")
    assert (ran.code, ran.json["error"]["code"]) == (2, "usage")
    assert not (tmp_path / "k").exists()


def test_a_shared_folder_is_kept_for_many_and_read_through_the_policy(
    run, published: Path, own_home: Path, tmp_path: Path
) -> None:
    shared = tmp_path / "shared"
    anchor = published / "metadata" / "1.root.json"
    assert run("edition", "trust", anchor, "--to", shared).code == 0
    assert run("edition", "install", published, "--to", shared).code == 0
    assert run("edition", "list", "--to", shared, "--json").json["current"] == 1
    assert run("edition", "verify", "--to", shared).code == 0
    assert run("edition", "list").code == 1
    assert not (own_home / "editions").exists()
    put_in_force(Policy(editions=shared))
    before = {path: path.stat().st_mtime_ns for path in shared.rglob("*") if path.is_file()}
    assert run("search", "cong du lieu mo", "--json").json["total"] == 1
    assert run("edition", "list", "--json").json["current"] == 1
    after = {path: path.stat().st_mtime_ns for path in shared.rglob("*") if path.is_file()}
    assert after == before
