import shutil
from datetime import date
from pathlib import Path

import pytest

from summit_kb.app.workspace import Workspace
from summit_kb.domain.document import Identity, Relation
from summit_kb.domain.kinds import RelationKind, Validity
from summit_kb.foundation.policy import Policy, put_in_force
from summit_kb.library.store import Library


@pytest.fixture
def name(workspace: Workspace, write_file) -> str:
    [added] = workspace.add([write_file("a.txt", "Dữ liệu mở của thành phố")], jobs=1).added
    return added.document.id


def edit(library: Library, name: str, more: str, old: str = "", new: str = "") -> None:
    """Change a record by hand: ``more`` goes to the top, ``old`` becomes ``new``."""
    path = library.documents_folder / name / "document.toml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(more + text.replace(old, new), encoding="utf-8")


def errors(workspace: Workspace) -> list[tuple[str | None, str]]:
    return [(p.document, p.code) for p in workspace.check() if p.severity.value == "error"]


def codes(workspace: Workspace) -> set[str]:
    return {problem.code for problem in workspace.check()}


def test_a_sound_library_has_only_work_left_to_do(workspace: Workspace, name: str) -> None:
    assert codes(workspace) == {"undated", "unconfirmed"}
    assert errors(workspace) == []


def test_files_are_held_to_their_hash(workspace: Workspace, name: str) -> None:
    path = workspace.library.documents_folder / name / "a.txt"
    path.write_text("khác", encoding="utf-8")
    (path.parent / "b.txt").write_text("thừa", encoding="utf-8")
    assert errors(workspace) == [(name, "file-changed")]
    assert "file-unlisted" in codes(workspace)
    path.unlink()
    assert errors(workspace) == [(name, "file-missing")]


def test_ids_of_vocabularies_must_be_known(workspace: Workspace, name: str) -> None:
    edit(workspace.library, name, 'topics = ["du-lieu", "x"]\nevent = "y"\n')
    assert errors(workspace) == [(name, "topic-unknown"), (name, "event-unknown")]
    edit(workspace.library, name, 'session = "z"\n', 'event = "y"', 'event = "hoi-nghi"')
    assert errors(workspace) == [(name, "topic-unknown"), (name, "session-unknown")]


def test_a_session_without_its_event(workspace: Workspace, name: str) -> None:
    edit(workspace.library, name, 'session = "phien-1"\n')
    assert errors(workspace) == [(name, "session-unknown")]


def test_broken_relations_are_not_known_absent_ones(workspace: Workspace, name: str) -> None:
    absent = '[[relations]]\nkind = "cites"\ntarget = "x"\nnumber = "1/QĐ"\n\n[[files]]'
    edit(workspace.library, name, "", "[[files]]", absent)
    assert errors(workspace) == []
    edit(workspace.library, name, "", 'number = "1/QĐ"\n', "")
    assert errors(workspace) == [(name, "relation-broken")]
    edit(workspace.library, name, "", 'target = "x"', f'target = "{name}"')
    assert errors(workspace) == [(name, "relation-to-itself")]


def test_the_original_must_be_there(workspace: Workspace, name: str) -> None:
    edit(workspace.library, name, "", 'role = "original"', 'role = "attachment"')
    assert errors(workspace) == [(name, "original-missing")]


def test_two_documents_of_one_identity(workspace: Workspace, name: str) -> None:
    edit(workspace.library, name, 'number = "43-NQ/TW"\n')
    folder = workspace.library.documents_folder
    shutil.copytree(folder / name, folder / "z-ban-sao")
    assert errors(workspace) == [("z-ban-sao", "identity-duplicate")]
    linked = f'[[relations]]\nkind = "translation-of"\ntarget = "{name}"\n\n[[files]]'
    edit(workspace.library, "z-ban-sao", "", "[[files]]", linked)
    assert errors(workspace) == []
    edit(workspace.library, "z-ban-sao", "", "translation-of", "same-text")
    assert errors(workspace) == []
    edit(workspace.library, "z-ban-sao", "", "same-text", "cites")
    assert errors(workspace) == [("z-ban-sao", "identity-duplicate")]


def test_an_unreadable_record_names_its_document(workspace: Workspace, name: str) -> None:
    edit(workspace.library, name, "colour = 1\n")
    assert errors(workspace) == [(name, "key-unknown")]


def test_the_index_is_looked_at(workspace: Workspace, name: str, tmp_path: Path) -> None:
    edit(workspace.library, name, "# xem lại\n")
    assert "index-not-current" in codes(workspace)
    workspace.index()
    assert "index-not-current" not in codes(workspace)
    files = [path for path in (workspace.library.derived / "index").rglob("*") if path.is_file()]
    largest = max(files, key=lambda path: path.stat().st_size)
    largest.write_bytes(b"x" * largest.stat().st_size)
    assert (None, "index-damage") in errors(workspace)


def test_documents_without_words(workspace: Workspace, name: str) -> None:
    shutil.rmtree(workspace.library.derived / "texts")
    assert "document-no-text" in codes(workspace)


def test_a_validity_that_relations_contradict(workspace: Workspace, add_record) -> None:
    add_record("old", validity=Validity.IN_FORCE)
    add_record("new", relations=(Relation(RelationKind.REPLACES, "old"),))
    told = [p for p in workspace.check() if p.code == "validity-contradicted"]
    assert [(p.document, p.facts["kind"], p.facts["target"]) for p in told] == [
        ("old", "replaced-by", "new")
    ]
    assert errors(workspace) == []


def test_a_spoilt_line_of_the_history_is_told(workspace: Workspace, name: str) -> None:
    assert "history-line" not in codes(workspace)
    [path] = (workspace.library.root / "history").glob("*.jsonl")
    path.write_bytes(b"mine\n" + path.read_bytes())
    told = [problem for problem in workspace.check() if problem.code == "history-line"]
    assert [(one.severity.value, one.facts["line"]) for one in told] == [("warning", 1)]
    # What is derived mends itself, so nobody is bothered with it.
    for spoilt in ("catalogue", "sketches"):
        for file in [workspace.library.derived / spoilt]:
            if file.is_file():
                file.write_bytes(b"\xff")
    assert codes(workspace) <= {"undated", "unconfirmed", "history-line", "index-not-current"}


def test_one_document_is_checked_by_itself(workspace: Workspace, add_record) -> None:
    add_record("a", topics=("none",))
    add_record("b", content="Khác", identity=Identity("report", None, None, date(2021, 5, 2)))
    workspace.refresh()
    found = workspace.check_document("a")
    assert {problem.document for problem in found} == {"a"}
    assert {"topic-unknown", "undated"} <= {problem.code for problem in found}
    whole = [problem for problem in workspace.check() if problem.document == "a"]
    assert {problem.code for problem in found} == {problem.code for problem in whole}
    (workspace.library.documents_folder / "a" / "document.toml").write_text("title =", "utf-8")
    assert [problem.code for problem in workspace.check_document("a")] == ["toml-syntax"]


def test_what_a_department_is_not_shown_is_not_missing(library: Library, add_record) -> None:
    cites = Relation(RelationKind.CITES, "khac")
    add_record("mo", topics=("du-lieu-mo",), relations=(cites,))
    add_record("khac", "Tài liệu khác")
    put_in_force(Policy(topics=("du-lieu-mo",)))
    shown = Workspace.open(library.root)
    assert set(shown.library.documents) == {"mo"}
    assert errors(shown) == []
    shown.close()
