"""What the doctor tells of policy, editions and sources."""

from pathlib import Path

import pytest

from summit_kb.app import doctor_places, editions
from summit_kb.app.publishing import ceremony, publishing
from summit_kb.app.workspace import Workspace
from summit_kb.foundation.policy import Policy, PolicyUnsafeError, put_in_force


def test_what_it_has_set_is_told_key_by_key(tmp_path: Path) -> None:
    put_in_force(
        Policy(
            sources=("/srv/a", "/srv/b"),
            accepted_age_days=90,
            topics=("du-lieu",),
            features_off=frozenset({"print", "add"}),
            settings={"language": "en"},
            origins=("there",),
        )
    )
    told = doctor_places.policy_facts()
    assert told["read-from"] == ["there"]
    assert told["set"] == [
        "accepted_age_days: 90",
        "sources: /srv/a, /srv/b",
        "topics: du-lieu",
        "features_off: add, print",
        "settings: language=en",
    ]


def test_a_source_that_is_not_there_is_told_and_waited_for_no_longer(tmp_path: Path) -> None:
    put_in_force(Policy(sources=(str(tmp_path / "gone"),)))
    [told] = doctor_places.source_facts()["known"]
    assert told.startswith(str(tmp_path / "gone"))
    assert "unreachable" in told


def test_the_edition_is_told_with_its_age_and_root(
    workspace: Workspace, write_file, tmp_path: Path
) -> None:
    assert doctor_places.edition_facts()["number"] is None
    made = ceremony.make_keys(tmp_path / "an-ban", *ceremony.in_one_folder(tmp_path / "keys", "x"))
    workspace.add([write_file("mo.txt", "Dữ liệu mở")], jobs=1)
    key = tmp_path / "keys" / "publishing.pem"
    publishing.build(workspace, tmp_path / "an-ban", key, "x", "Văn phòng")
    editions.trust(made.root)
    editions.install(tmp_path / "an-ban")
    put_in_force(Policy(accepted_age_days=7))
    told = doctor_places.edition_facts()
    assert (told["number"], told["publisher"]) == (1, "Văn phòng")
    assert (told["age-days"], told["accepted-days"]) == (0, 7)
    assert len(str(told["root"]).replace(" ", "")) >= 20


def test_a_policy_others_can_write_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def unsafe() -> Policy:
        raise PolicyUnsafeError(path="/etc/x", detail="uid 1000")

    monkeypatch.setattr(doctor_places, "policy", unsafe)
    assert "uid 1000" in str(doctor_places.policy_facts()["error"])


def test_a_program_that_is_installed_is_on_no_stick() -> None:
    assert doctor_places.place_facts() == {
        "stick": None,
        "stick-locked": False,
        "home-variable": True,
    }
