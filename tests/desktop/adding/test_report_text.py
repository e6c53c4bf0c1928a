"""The report as text."""

from pathlib import Path

from summit_kb.app.reports import Added, AddReport, Duplicate, Failed
from summit_kb.app.words import Words
from summit_kb.desktop.adding.report_text import failed_lines, report_text
from summit_kb.foundation.errors import StorageError


def _report(fake):
    return AddReport(
        added=(Added(Path("a.pdf"), fake.make_document(1), 3),),
        duplicates=(Duplicate(Path("b.pdf"), "tai-lieu-001"),),
        failed=(Failed(Path("c.pdf"), StorageError(path="c.pdf", detail="full")),),
    )


def test_every_file_has_its_line(fake):
    lines = report_text(_report(fake), Words("en")).splitlines()
    assert lines[0] == "+ a.pdf -> tai-lieu-001"
    assert lines[1] == "= b.pdf -> tai-lieu-001"
    assert lines[2].startswith("! c.pdf [storage] ")
    assert len(lines) == 3


def test_failures_say_what_to_do(fake):
    ((name, sentence, remedy),) = failed_lines(_report(fake), Words("vi"))
    assert name == "c.pdf"
    assert "c.pdf" in sentence
    assert remedy


def test_an_index_that_could_not_be_written_is_a_failure():
    report = AddReport(index_error=StorageError(path="index", detail="full"))
    ((name, sentence, _remedy),) = failed_lines(report, Words("en"))
    assert (name, "index" in sentence) == ("", True)
