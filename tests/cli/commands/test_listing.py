from pathlib import Path

KEYS = {
    "id",
    "title",
    "title_en",
    "type",
    "number",
    "date",
    "issuer",
    "signer",
    "speaker",
    "event",
    "language",
    "topics",
    "validity",
    "relations",
    "files",
    "added",
    "proposed",
}


def test_the_documents_have_the_keys_of_the_contract(run, filled: Path) -> None:
    documents = run("list", "--library", filled, "--json").json["documents"]
    assert len(documents) == 3
    for document in documents:
        assert document.keys() >= KEYS
        assert document["files"][0].keys() >= {"name", "role", "sha256", "pages"}
        for proposal in document["proposed"].values():
            assert proposal.keys() == {"value", "confidence", "where", "page", "words"}


def test_for_people_one_bad_document_hides_no_other(run, filled: Path) -> None:
    bad = filled / "documents" / "hong"
    bad.mkdir()
    (bad / "document.toml").write_text("title = 1\n", encoding="utf-8")
    ran = run("list", "--library", filled, "--lang", "en")
    assert ran.code == 0
    assert "3 documents" in ran.out
    assert "document.toml, line 1" in ran.err
    assert run("list", "--library", filled, "--quiet").err == ""
