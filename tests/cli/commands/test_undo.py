from pathlib import Path


def test_a_change_is_taken_back_by_its_id(run, filled: Path) -> None:
    name = run("--library", filled, "--json", "list").json["documents"][0]["id"]
    change = run("--library", filled, "--json", "edit", name, "signer=Lan").json["change"]
    run("--library", filled, "edit", name, "place=Hà Nội")
    ran = run("--library", filled, "--json", "undo", change[:6])
    assert (ran.code, ran.json["of"]) == (0, change)
    shown = run("--library", filled, "--json", "show", name).json["document"]
    assert (shown["signer"], shown["place"]) == (None, "Hà Nội")
    again = run("--library", filled, "--json", "undo", change)
    assert (again.code, again.json["error"]["code"]) == (1, "nothing-to-undo")


def test_the_last_change_is_taken_back_and_said(run, filled: Path) -> None:
    name = run("--library", filled, "--json", "list").json["documents"][0]["id"]
    run("--library", filled, "remove", name)
    ran = run("--library", filled, "undo")
    assert ran.code == 0
    assert f"+ {name}" in ran.out
    assert "summit-kb redo" in ran.out


def test_what_is_in_the_way_is_named(run, filled: Path) -> None:
    name = run("--library", filled, "--json", "list").json["documents"][0]["id"]
    change = run("--library", filled, "--json", "edit", name, "signer=Lan").json["change"]
    run("--library", filled, "edit", name, "signer=Minh")
    ran = run("--library", filled, "undo", change)
    assert ran.code == 2
    assert f"{name}: signer" in ran.err
    assert run("--library", filled, "undo", "zzzz").code == 1
