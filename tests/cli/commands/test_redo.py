from pathlib import Path


def test_what_was_undone_is_made_again(run, filled: Path) -> None:
    name = run("--library", filled, "--json", "list").json["documents"][0]["id"]
    nothing = run("--library", filled, "--json", "redo")
    assert (nothing.code, nothing.json["error"]["code"]) == (1, "nothing-to-redo")
    change = run("--library", filled, "--json", "edit", name, "signer=Lan").json["change"]
    run("--library", filled, "undo")
    ran = run("--library", filled, "--lang", "en", "redo")
    assert ran.code == 0
    assert f"To take it back: summit-kb undo {change}" in ran.out
    assert run("--library", filled, "--json", "show", name).json["document"]["signer"] == "Lan"
