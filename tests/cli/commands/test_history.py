from pathlib import Path


def test_who_did_what_the_newest_first(run, filled: Path) -> None:
    first, second, _ = (
        d["id"] for d in run("--library", filled, "--json", "list").json["documents"]
    )
    change = run("--library", filled, "--json", "edit", first, "signer=Lan").json["change"]
    run("--library", filled, "remove", second)
    run("--library", filled, "undo")
    told = run("--library", filled, "--json", "history").json["changes"]
    assert [one["action"] for one in told] == ["undo", "remove", "edit", "add"]
    assert [one["undone"] for one in told] == [False, True, False, False]
    assert told[2]["change"] == change
    assert told[2]["changes"] == [
        {"document": first, "field": "signer", "before": None, "after": "Lan"}
    ]
    of_one = run("--library", filled, "--json", "history", first).json["changes"]
    assert [one["action"] for one in of_one] == ["edit", "add"]
    assert len(run("--library", filled, "--json", "history", "--limit", 1).json["changes"]) == 1


def test_history_for_people(run, filled: Path) -> None:
    name = run("--library", filled, "--json", "list").json["documents"][0]["id"]
    run("--library", filled, "edit", name, "signer=Lan")
    plain = run("--library", filled, "history", name).out
    assert f"{name}  Người ký: – → Lan" in plain
    assert "được thêm" in plain


def test_no_history_is_nothing_found(run, empty: Path) -> None:
    assert run("--library", empty, "history").code == 1
    assert run("--library", empty, "--json", "history", "nobody").json == {"changes": []}
    assert run("--library", empty, "history", "--limit", "0").code == 2
