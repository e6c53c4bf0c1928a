import sys
from pathlib import Path

import psutil
import pytest

from summit_kb.ingest.ocr.tesseract import (
    PROGRAM_VARIABLE,
    RecognitionError,
    find,
    ready,
)


def test_an_empty_name_means_that_there_is_none():
    assert find({PROGRAM_VARIABLE: ""}) is None
    assert find({"PATH": ""}) is None or find({"PATH": ""}).version


def test_a_program_that_is_no_tesseract_is_none(program):
    assert find({PROGRAM_VARIABLE: str(program("print('tea')"))}) is None


def test_version_and_languages_are_asked_for(answering):
    made = answering("pass")
    assert find() == made
    assert ready() == made
    assert made.reads_english


def test_one_without_vietnamese_reads_nothing(answering):
    answering("pass", languages="eng")
    assert find() is not None
    assert ready() is None


def test_a_page_goes_in_and_its_table_comes_out(answering):
    made = answering(
        """
        import os
        page = sys.stdin.buffer.read()
        print(len(page), os.environ["OMP_THREAD_LIMIT"], *sys.argv[1:])
        """
    )
    said = made.tsv(b"P5 picture", 200, 20).split()
    assert said == ["10", "1", "stdin", "stdout", "-l", "vie", "--dpi", "200", "tsv"]


def test_a_failure_is_told_with_its_last_words(answering):
    made = answering("sys.exit('no space left')")
    with pytest.raises(RecognitionError, match="no space left"):
        made.tsv(b"", 200, 20)


def test_one_that_takes_too_long_is_ended(answering, tmp_path):
    note = tmp_path / "pid"
    made = answering(
        f"""
        import os, pathlib, time
        pathlib.Path({str(note)!r}).write_text(str(os.getpid()))
        time.sleep(600)
        """
    )
    with pytest.raises(RecognitionError, match="timed out"):
        made.tsv(b"", 200, 5)
    assert not psutil.pid_exists(int(note.read_text()))


@pytest.mark.parametrize(("sure", "turn"), [("9.5", 90), ("0.4", 0)])
def test_the_turn_is_told_where_it_is_sure(answering, sure, turn):
    made = answering(f"print('Rotate: 90\\nOrientation confidence: {sure}')")
    assert made.turn(b"", 200, 20) == turn


def test_without_its_model_no_turn_is_looked_for(answering):
    assert answering("sys.exit(1)", languages="vie").turn(b"", 200, 20) == 0


@pytest.fixture
def brought(answering, tmp_path, monkeypatch):
    """A frozen program's folder with a Tesseract in it that tells where it would look."""
    made = answering(
        """
        import os
        print(os.environ.get("TESSDATA_PREFIX"), os.environ.get("LD_LIBRARY_PATH"))
        """
    )
    monkeypatch.delenv(PROGRAM_VARIABLE)
    folder = tmp_path / "program"
    (folder / "recognition").mkdir(parents=True)
    suffix = ".exe" if sys.platform == "win32" else ""
    place = folder / "recognition" / f"tesseract{suffix}"
    place.write_bytes(Path(made.program).read_bytes())
    place.chmod(0o755)
    monkeypatch.setattr(sys, "_MEIPASS", str(folder), raising=False)
    return place


@pytest.mark.skipif(sys.platform == "win32", reason="a script is no program there")
def test_the_one_brought_along_comes_first_with_its_own_libraries(brought):
    found = find()
    assert found is not None
    assert found.program == str(brought)
    folder = brought.parent
    assert found.tsv(b"", 200, 20).split() == [str(folder / "tessdata"), str(folder / "lib")]


def test_the_one_named_comes_before_the_one_brought_along(brought):
    assert find({PROGRAM_VARIABLE: ""}) is None


def test_another_program_keeps_its_surroundings(brought, answering, monkeypatch):
    monkeypatch.delenv("TESSDATA_PREFIX", raising=False)
    other = answering("import os; print(os.environ.get('TESSDATA_PREFIX'))")
    assert other.tsv(b"", 200, 20).split() == ["None"]


def test_languages_that_came_alone_are_for_the_systems_program(answering, tmp_path, monkeypatch):
    folder = tmp_path / "program" / "recognition" / "tessdata"
    folder.mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "program"), raising=False)
    made = answering("import os; print(os.environ.get('TESSDATA_PREFIX'))")
    assert made.tsv(b"", 200, 20).split() == [str(folder)]
