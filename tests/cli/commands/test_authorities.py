"""summit-kb authorities."""

from pathlib import Path


def test_names_are_added_listed_and_merged(run, filled: Path) -> None:
    name = run("--library", filled, "--json", "list").json["documents"][0]["id"]
    run("--library", filled, "edit", name, "issuer=UBND TP Đà Nẵng")
    add = ("--library", filled, "authorities", "add", "issuer", "UBND thành phố Đà Nẵng")
    assert run(*add, "--from", "1997-01-01", "--abbreviation", "UBTP").code == 0
    [entry] = run("--library", filled, "--json", "authorities").json["issuers"]
    assert (entry["from"], entry["abbreviation"]) == ("1997-01-01", "UBTP")
    merge = ("authorities", "merge", "issuer", "UBND TP Đà Nẵng", "UBND thành phố Đà Nẵng")
    plan = run("--library", filled, "--json", *merge, "--dry-run").json
    assert (plan["dry_run"], plan["plan"]["documents"]) == (True, [name])
    assert name in run("--library", filled, *merge, "--dry-run").out
    assert run("--library", filled, "--json", *merge).json["documents"] == [name]
    document = run("--library", filled, "--json", "show", name).json["document"]
    assert document["issuer"] == "UBND thành phố Đà Nẵng"
    ran = run("--library", filled, "authorities", "list")
    assert "UBND TP Đà Nẵng" in ran.out


def test_what_is_not_there_is_named(run, filled: Path) -> None:
    ran = run("--library", filled, "--lang", "en", "authorities", "merge", "signer", "A", "B")
    assert ran.code == 1
    assert "No signer on the list" in ran.err
    assert run("--library", filled, "authorities", "add", "king", "A").code == 2
    assert run("--library", filled, "authorities", "add", "signer", "A", "--from", "x").code == 2
