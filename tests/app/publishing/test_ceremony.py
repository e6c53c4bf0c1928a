from pathlib import Path

import pytest

from summit_kb.app.publishing import ceremony
from summit_kb.app.publishing.ceremony import KeyFile, make_keys, replace_root, rotate
from summit_kb.editions.errors import KeyFileError, PublishingError
from summit_kb.editions.repository import Repository
from summit_kb.editions.standing import key_id, shown, standing
from summit_kb.foundation.errors import StorageError


def three(tmp_path: Path) -> list[KeyFile]:
    """Three people, three sticks, three passphrases."""
    return [
        KeyFile(tmp_path / f"usb-{who}" / f"root-{who}.pem", f"mật khẩu {who}") for who in "abc"
    ]


def test_three_people_hold_three_keys(tmp_path: Path) -> None:
    roots, publishing = three(tmp_path), KeyFile(tmp_path / "may" / "publishing.pem", "của phòng")
    made = make_keys(tmp_path / "an-ban", roots, publishing)
    assert made.root == tmp_path / "an-ban" / "metadata" / "1.root.json"
    assert [path.parent.name for path in made.roots] == ["usb-a", "usb-b", "usb-c"]
    with pytest.raises(KeyFileError):
        KeyFile(roots[0].path, roots[1].passphrase).open()
    assert roots[0].open().public_key != roots[1].open().public_key
    new = KeyFile(tmp_path / "may" / "moi.pem", "x")
    rotate(tmp_path / "an-ban", [roots[2], roots[0]], new)
    assert standing(Repository(tmp_path / "an-ban")).version == 2


def test_a_passphrase_shows_nowhere(tmp_path: Path) -> None:
    assert "bí mật" not in repr(KeyFile(tmp_path / "a.pem", "bí mật"))


def test_when_one_key_cannot_be_written_none_is_left(tmp_path: Path) -> None:
    (tmp_path / "usb-c").write_text("a file where the stick should be", encoding="utf-8")
    with pytest.raises(StorageError):
        make_keys(tmp_path / "an-ban", three(tmp_path), KeyFile(tmp_path / "p.pem", "x"))
    assert list(tmp_path.rglob("*.pem")) == []
    assert not (tmp_path / "an-ban").exists()


def test_keys_lie_apart_from_what_others_read(tmp_path: Path) -> None:
    repository, library = tmp_path / "an-ban", tmp_path / "thu-vien"
    for folder in (repository, library / "keys"):
        made, publishing = ceremony.in_one_folder(folder, "x")
        with pytest.raises(PublishingError, match="key-inside"):
            make_keys(repository, made, publishing, library=library)
    one = KeyFile(tmp_path / "a.pem", "x")
    with pytest.raises(PublishingError, match="key-twice"):
        make_keys(repository, [one, one], KeyFile(tmp_path / "p.pem", "x"))
    assert list(tmp_path.rglob("*.pem")) == []


@pytest.mark.parametrize("threshold", [0, 4])
def test_a_threshold_nobody_can_meet(tmp_path: Path, threshold: int) -> None:
    with pytest.raises(PublishingError, match="threshold"):
        make_keys(
            tmp_path / "an-ban",
            three(tmp_path),
            KeyFile(tmp_path / "p.pem", "x"),
            threshold=threshold,
        )
    assert list(tmp_path.rglob("*.pem")) == []


def test_there_is_one_folder_for_one_set_of_keys(an_ban: Path, tmp_path: Path) -> None:
    with pytest.raises(PublishingError, match="exists"):
        make_keys(an_ban, three(tmp_path), KeyFile(tmp_path / "p.pem", "x"))
    assert list(tmp_path.rglob("*.pem")) == []


def test_too_few_root_keys_make_no_new_publishing_key(an_ban, key_file, tmp_path: Path) -> None:
    new = KeyFile(tmp_path / "moi.pem", "x")
    for roots in (["root-1"], ["root-1", "root-1"], ["root-1", "publishing"]):
        with pytest.raises(PublishingError, match="threshold"):
            rotate(an_ban, [key_file(name) for name in roots], new)
    assert not new.path.exists()
    rotate(an_ban, [key_file("root-1"), key_file("root-3")], new)
    with pytest.raises(PublishingError, match="key-exists"):
        rotate(an_ban, [key_file("root-1"), key_file("root-3")], new)


def test_a_lost_root_key_is_replaced_by_the_others(an_ban, key_file, tmp_path: Path) -> None:
    before = standing(Repository(an_ban))
    lost, new = key_id(key_file("root-2").open()), KeyFile(tmp_path / "root-4.pem", "x")
    pair = [key_file("root-1"), key_file("root-3")]
    for written in ("", "khác", shown(key_id(key_file("publishing").open()))):
        with pytest.raises(PublishingError, match="no-such-key"):
            replace_root(an_ban, pair, written, new)
    with pytest.raises(PublishingError, match="threshold"):
        replace_root(an_ban, pair[:1], shown(lost), new)
    assert not new.path.exists()
    replace_root(an_ban, pair, shown(lost).upper(), new)
    after = standing(Repository(an_ban))
    assert (after.version, after.threshold, after.anchor) == (2, 2, before.anchor)
    assert set(after.roots) == set(before.roots) - {lost} | {key_id(new.open())}
    assert after.publishing == before.publishing
    with pytest.raises(PublishingError, match="threshold"):
        rotate(an_ban, [key_file("root-1"), key_file("root-2")], KeyFile(tmp_path / "p", "x"))
    rotate(an_ban, [key_file("root-1"), new], KeyFile(tmp_path / "p.pem", "x"))
