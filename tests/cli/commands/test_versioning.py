from pathlib import Path

from summit_kb.library.store import Library


def test_a_document_becomes_a_version_and_comes_back(run, filled: Path) -> None:
    names = [one.id for one in Library.open(filled).documents.values() if one.language == "vi"]
    kept, gone = names
    done = run("as-version", gone, kept, "--older", "--library", filled, "--json")
    assert done.code == 0
    shown = run("show", kept, "--library", filled, "--json").json["document"]
    assert [one["current"] for one in shown["versions"]] == [True, False]
    assert run("show", gone, "--library", filled).code == 1
    assert run("undo", "--library", filled).code == 0
    assert sorted(Library.open(filled).documents) == sorted(
        [*names, *(set(Library.open(filled).documents) - set(names))]
    )
    assert len(run("show", kept, "--library", filled, "--json").json["document"]["versions"]) == 1


def test_of_itself(run, filled: Path) -> None:
    name = next(iter(Library.open(filled).documents))
    ran = run("as-version", name, name, "--library", filled, "--json")
    assert (ran.code, ran.json["error"]["code"]) == (2, "version-refused")
