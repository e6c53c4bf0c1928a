"""summit-kb topics."""

from pathlib import Path

import pytest


@pytest.fixture
def topics(run, filled: Path):
    """Runs ``topics`` with --json and wants it done."""

    def call(*arguments: object) -> dict:
        ran = run("--library", filled, "--json", "topics", *arguments)
        assert ran.code == 0, ran.out
        return ran.json

    return call


def test_the_tree_tells_how_many_documents_have_a_topic(run, filled: Path, topics) -> None:
    topics("add", "Dữ liệu mở", "Open data", "--broader", "du-lieu", "--synonym", "cổng dữ liệu")
    [data, opened] = topics()["topics"]
    assert (data["id"], data["documents"]) == ("du-lieu", 0)
    assert (opened["id"], opened["broader"], opened["synonyms"]) == (
        "open-data",
        "du-lieu",
        ["cổng dữ liệu"],
    )
    ran = run("--library", filled, "topics")
    assert "  Dữ liệu mở" in ran.out
    assert "Open data" in run("--library", filled, "--lang", "en", "topics", "list").out


def test_topics_are_proposed_confirmed_and_rejected(run, filled: Path, topics) -> None:
    topics("add", "Giao thông", "Traffic")
    told = topics("propose")["proposed"]
    proposed = {one["document"]: [p["topic"] for p in one["proposed"]] for one in told}
    [traffic] = [name for name, found in proposed.items() if found == ["traffic"]]
    opened = next(name for name, found in proposed.items() if found == ["du-lieu"])
    topics("confirm", traffic, "traffic")
    document = run("--library", filled, "--json", "show", traffic).json["document"]
    assert (document["topics"], document["proposed_topics"]) == (["traffic"], [])
    topics("reject", opened, "all")
    assert opened not in topics("propose")["documents"]
    assert topics("list", "traffic")["documents"] == [traffic]
    ran = run("--library", filled, "topics", "confirm", opened, "du-lieu")
    assert ran.code == 1
    assert "du-lieu" in ran.err


def test_a_dry_run_tells_what_would_be_touched(run, filled: Path, topics) -> None:
    name = run("--library", filled, "--json", "list").json["documents"][0]["id"]
    topics("add", "Số liệu", "Figures")
    run("--library", filled, "edit", name, "topics=du-lieu")
    before = (filled / "topics.toml").read_bytes()
    plan = topics("merge", "du-lieu", "figures", "--dry-run")
    assert plan["dry_run"] is True
    assert name in plan["plan"]["documents"]
    assert plan["plan"]["proposals"] == len(plan["plan"]["documents"]) - 1
    assert plan["plan"]["removed"] == ["du-lieu"]
    assert (filled / "topics.toml").read_bytes() == before
    done = topics("merge", "du-lieu", "figures")
    assert done["documents"] == plan["plan"]["documents"]
    assert run("--library", filled, "undo", done["change"]).code == 0
    assert (filled / "topics.toml").read_bytes() == before


def test_editing_adds_to_and_takes_from_names(topics) -> None:
    topics("edit", "du-lieu", "--synonym", "số liệu", "--synonym", "data sets")
    topics("rename", "du-lieu", "--vi", "Dữ liệu số", "--drop-synonym", "số liệu")
    [topic] = topics()["topics"]
    assert (topic["vi"], topic["synonyms"]) == ("Dữ liệu số", ["data sets"])


def test_removing_asks_what_becomes_of_the_documents(run, filled: Path, topics) -> None:
    name = run("--library", filled, "--json", "list").json["documents"][0]["id"]
    run("--library", filled, "edit", name, "topics=du-lieu")
    ran = run("--library", filled, "--lang", "en", "topics", "remove", "du-lieu")
    assert ran.code == 2
    assert "--replace-by" in ran.err
    plain = run("--library", filled, "topics", "remove", "du-lieu", "--force")
    assert plain.code == 0
    assert name in plain.out
    assert topics()["topics"] == []


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("move", "du-lieu", "--broader", "du-lieu"), 2),
        (("move", "du-lieu"), 2),
        (("edit", "nowhere", "--vi", "X"), 1),
        (("list", "nowhere"), 1),
        (("add", "Dữ liệu", "Other"), 2),
        (("dance",), 2),
    ],
)
def test_what_does_not_go_ends_with_its_exit_code(
    run, filled: Path, arguments: tuple[str, ...], code: int
) -> None:
    assert run("--library", filled, "topics", *arguments).code == code


def test_nothing_changed_is_said(run, filled: Path) -> None:
    ran = run("--library", filled, "--lang", "en", "topics", "move", "du-lieu", "--top")
    assert ran.code == 0
    assert "Nothing changed" in ran.out
