import pytest

from summit_kb.app.words import Words
from summit_kb.cli.progress import Bar
from summit_kb.foundation.work import Progress


def test_the_bar_says_what_and_how_far_and_leaves_no_trace(
    capsys: pytest.CaptureFixture[str],
) -> None:
    bar = Bar(Words("en"))
    bar.show(Progress("read", 1, 4, "a.pdf"))
    bar.show(Progress("read", 2, 4, "b.pdf"))  # too soon after the first
    bar.show(Progress("store", 1, 0, "a"))  # one bar for reading and storing
    bar.show(Progress("read", 4, 4, "d.pdf"))
    bar.clear()
    lines = capsys.readouterr().err.split("\r")
    assert [line.split()[2] for line in lines if line.strip()] == ["1/4", "4/4"]
    assert lines[-2].strip() == lines[-1] == ""


def test_it_fits_the_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    Bar(Words("vi")).show(Progress("read", 1, 2, "x" * 200))
    assert len(capsys.readouterr().err.strip("\r")) <= 39
