import json

import pytest

from summit_kb.cli.output import Output, Voice, printable
from summit_kb.foundation.errors import UsageError


def test_names_cannot_command_a_terminal() -> None:
    assert printable("a\x1b]0;title\x07b\x1b[2Jc\x9bd\rdđ") == "a]0;titleb[2Jcddđ"
    assert printable("\x1b[1mđậm\x1b[0m\n\t") == "\x1b[1mđậm\x1b[0m\n\t"


def test_a_failure_for_people_goes_to_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    code = Output(Voice(language="en")).failure(UsageError(detail="x"))
    captured = capsys.readouterr()
    assert code == 2
    assert captured.out == ""
    assert captured.err.count("\n") == 2


def test_a_failure_for_programs_goes_to_stdout(capsys: pytest.CaptureFixture[str]) -> None:
    Output(Voice(json=True)).failure(UsageError(detail="x"))
    captured = capsys.readouterr()
    assert json.loads(captured.out)["error"]["code"] == "usage"
    assert captured.err == ""


def test_matches_stand_in_brackets_where_there_is_no_colour() -> None:
    assert Output(Voice()).match("số") == "[số]"


def test_quiet_says_nothing_beside_the_result(capsys: pytest.CaptureFixture[str]) -> None:
    Output(Voice(quiet=True)).message("x")
    Output(Voice()).message("y")
    assert capsys.readouterr().err == "y\n"


def test_colour_is_for_terminals(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert Output(Voice()).match("số") == "\x1b[1;33msố\x1b[0m"
