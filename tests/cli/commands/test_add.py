import errno
from pathlib import Path

from PIL import Image

from summit_kb.foundation.errors import InUseError
from summit_kb.library.store import Library


def add(run, root: Path, *arguments: object):
    return run("add", "--library", root, "--json", "--jobs", 1, *arguments)


def test_files_become_documents(run, empty: Path, incoming: Path) -> None:
    ran = add(run, empty, incoming, "--topic", "du-lieu", "--type", "report")
    assert ran.code == 0
    assert ran.json.keys() >= {"added", "duplicates", "failed"}
    rows = {Path(row["path"]).name: row for row in ran.json["added"]}
    assert set(rows) == {"mo.txt", "giao-thong.md", "open-data.html"}
    assert rows["mo.txt"].keys() == {
        "path",
        "document",
        "pages",
        "warnings",
        "similar",
        "version",
    }
    library = Library.open(empty)
    document = library.get(rows["mo.txt"]["document"])
    assert document.topics == ("du-lieu",)
    assert document.identity.type == "report"


def test_the_same_bytes_again_are_a_duplicate(run, filled: Path, incoming: Path) -> None:
    ran = add(run, filled, incoming / "mo.txt")
    assert ran.code == 0
    [duplicate] = ran.json["duplicates"]
    assert duplicate["of"] in Library.open(filled).documents
    assert not ran.json["added"]


def test_duplicates_are_added_when_wanted(run, filled: Path, incoming: Path) -> None:
    ran = add(run, filled, incoming / "mo.txt", "--accept-duplicates")
    assert len(ran.json["added"]) == 1
    assert len(Library.open(filled).documents) == 4


def test_copies_in_one_add_are_duplicates_of_the_first(run, empty: Path, incoming: Path) -> None:
    (incoming / "ban-sao.txt").write_bytes((incoming / "mo.txt").read_bytes())
    ran = add(run, empty, incoming)
    [duplicate] = ran.json["duplicates"]
    assert Path(duplicate["path"]).name == "mo.txt"
    assert duplicate["of"] in {row["document"] for row in ran.json["added"]}


def test_what_fails_is_listed_and_the_rest_go_on(run, empty: Path, incoming: Path) -> None:
    (incoming / "hong.pdf").write_bytes(b"%PDF-1.7\nnothing of the kind")
    (incoming / "trong.txt").write_text("")
    ran = add(run, empty, incoming, incoming / "none.txt")
    assert ran.code == 3
    assert len(ran.json["added"]) == 3
    failed = {Path(row["path"]).name: row for row in ran.json["failed"]}
    assert set(failed) == {"hong.pdf", "trong.txt", "none.txt"}
    assert failed["trong.txt"]["code"] == "empty-file"
    assert all(row["message"] for row in failed.values())


def test_for_people(run, empty: Path, incoming: Path) -> None:
    (incoming / "trong.txt").write_text("")
    ran = run("add", incoming, "--library", empty, "--lang", "en", "--jobs", 1)
    assert "3 added, 0 duplicates, 1 failed." in ran.out
    assert "→" in ran.out


def test_a_topic_nobody_knows_is_refused_before_anything_is_done(
    run, empty: Path, incoming: Path
) -> None:
    ran = add(run, empty, incoming, "--topic", "khong-co")
    assert ran.code == 2
    assert "du-lieu" in ran.json["error"]["message"]
    assert not Library.open(empty).documents


def test_another_writer_ends_with_5(run, empty: Path, incoming: Path) -> None:
    with Library.open(empty).writing():
        ran = add(run, empty, incoming)
    assert ran.code == InUseError.exit_code == 5
    assert ran.json["error"]["code"] == "in-use"


def test_a_full_disk_ends_with_6_and_a_whole_library(
    run, empty: Path, incoming: Path, monkeypatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("summit_kb.library.writer.atomic.sync_together", refuse)
    ran = add(run, empty, incoming)
    monkeypatch.undo()
    assert ran.code == 6
    assert {row["code"] for row in ran.json["failed"]} == {"storage"}
    assert run("check", "--library", empty).code == 0


SECRET = "BỘ XÂY DỰNG\n\nSố: 12/BC-BXD\n\nTỐI MẬT\n\nBÁO CÁO\n\nVề một việc\n"


def test_a_secrecy_mark_stops_that_file_and_asks(run, empty: Path, incoming: Path) -> None:
    (incoming / "mat.txt").write_text(SECRET, encoding="utf-8")
    ran = add(run, empty, incoming, "--lang", "en")
    assert ran.code == 3
    [failed] = ran.json["failed"]
    assert failed["code"] == "secret-document"
    assert "Secret" in failed["message"]
    assert "--accept-secret" in failed["remedy"]
    assert len(ran.json["added"]) == 3
    kept = [path.read_text(encoding="utf-8") for path in (empty / ".derived").rglob("*.json")]
    assert not any("Về một việc" in text for text in kept)


def test_a_secret_document_is_taken_when_somebody_answers_for_it(
    run, empty: Path, incoming: Path
) -> None:
    path = incoming / "mat.txt"
    path.write_text(SECRET, encoding="utf-8")
    ran = add(run, empty, path, "--accept-secret")
    assert ran.code == 0
    [added] = ran.json["added"]
    shown = run("show", added["document"], "--library", empty, "--json").json["document"]
    assert shown["secrecy"] == "secret"
    assert shown["proposed"]["secrecy"]["where"] == "page 1: TỐI MẬT"


def test_scans_can_wait_to_be_recognised(run, empty: Path, tmp_path: Path) -> None:
    scan = tmp_path / "quet.png"
    Image.new("L", (400, 600), 90).save(scan)
    [added] = add(run, empty, scan, "--no-ocr").json["added"]
    assert {"pages-without-text", "ocr-waiting"} <= set(added["warnings"])
    assert added["pages"] == 1
    shown = run("show", added["document"], "--library", empty, "--json").json
    assert shown["ocr"] == {"confidence": None, "waiting": True, "pages": []}
