from pathlib import Path

import pytest

from summit_kb.app.publishing import publishing
from summit_kb.app.publishing.publishing import build, plan
from summit_kb.domain.document import Identity
from summit_kb.editions.catalogue import What
from summit_kb.editions.errors import KeyFileError, LibraryNotSoundError, PublishingError
from summit_kb.editions.repository import Repository
from summit_kb.foundation.errors import InUseError


def test_what_would_change_is_told_by_kind_and_topic(
    workspace, an_ban: Path, keys: Path, add_record
) -> None:
    add_record("mot", topics=("du-lieu",))
    add_record("hai", topics=("du-lieu", "du-lieu-mo"))
    first = plan(workspace, an_ban)
    assert (first.may_publish, first.draft.catalogue.number) == (True, 1)
    assert first.counts == {
        What.ADDED: 2,
        What.AMENDED: 0,
        What.EXPIRED: 0,
        What.REMOVED: 0,
    }
    assert {name: len(told) for name, told in first.by_topic.items()} == {
        "du-lieu": 2,
        "du-lieu-mo": 1,
    }
    told = "Có  hai\nnghị quyết"
    built = build(workspace, an_ban, keys / "publishing.pem", "đèn biển", "Văn phòng", note=told)
    assert (built.catalogue.number, built.catalogue.note) == (1, "Có hai nghị quyết")
    assert plan(workspace, an_ban).draft.is_same
    add_record("ba")
    workspace.remove(["mot"])
    again = plan(workspace, an_ban)
    assert (again.counts[What.ADDED], again.counts[What.REMOVED]) == (1, 1)
    assert list(again.by_topic) == ["du-lieu", ""]


def test_what_stands_in_the_way_is_told_and_refused(
    workspace, an_ban: Path, keys: Path, add_record
) -> None:
    add_record("mot", topics=("khong-co",), identity=Identity("other"))
    found = plan(workspace, an_ban)
    assert not found.may_publish
    assert [(one.document, one.code) for one in found.errors] == [("mot", "topic-unknown")]
    assert "undated" in {one.code for one in found.warnings}
    with pytest.raises(LibraryNotSoundError):
        build(workspace, an_ban, keys / "publishing.pem", "đèn biển", "Văn phòng")
    assert Repository(an_ban).latest() is None


def test_a_plan_needs_no_folder_yet(workspace, tmp_path: Path, add_record) -> None:
    add_record("mot")
    assert plan(workspace, tmp_path / "chua-co").draft.catalogue.number == 1
    assert not (tmp_path / "chua-co").exists()


def test_a_key_that_may_not_is_refused_before_the_long_work(
    workspace, an_ban: Path, keys: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def too_long(*_given: object, **_named: object) -> None:
        raise AssertionError

    monkeypatch.setattr(workspace, "check", too_long)
    monkeypatch.setattr(publishing.building, "build", too_long)
    with pytest.raises(KeyFileError):
        build(workspace, an_ban, keys / "publishing.pem", "sai", "Văn phòng")
    with pytest.raises(PublishingError, match="stranger"):
        build(workspace, an_ban, keys / "root-1.pem", "đèn biển", "Văn phòng")


def test_who_changes_the_library_is_waited_for(workspace, an_ban: Path, keys: Path) -> None:
    with workspace.library.writing(), pytest.raises(InUseError):
        build(workspace, an_ban, keys / "publishing.pem", "đèn biển", "Văn phòng")
    assert Repository(an_ban).latest() is None
