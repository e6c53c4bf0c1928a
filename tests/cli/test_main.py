import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from summit_kb.app.workspace import Workspace
from summit_kb.cli import main as cli


def test_a_wrong_command_line_is_told_in_both_languages(run) -> None:
    vi, en = run("serch"), run("serch", "--lang", "en")
    assert (vi.code, en.code) == (2, 2)
    assert "Không hiểu lệnh" in vi.err
    assert "not understood" in en.err
    assert vi.out == en.out == ""


def test_errors_with_json_are_one_object_on_stdout(run, tmp_path: Path) -> None:
    ran = run("list", "--library", tmp_path, "--json", "--lang", "en")
    assert ran.code == 2
    assert ran.json["error"].keys() == {"code", "message", "remedy"}
    assert ran.json["error"]["code"] == "library-not-found"
    assert ran.err == ""


def test_common_options_work_before_and_after_the_command(run, filled: Path) -> None:
    before = run("--json", "--library", filled, "list").json
    after = run("list", "--json", "--library", filled).json
    assert before == after
    assert len(before["documents"]) == 3


@pytest.mark.logs
def test_our_own_fault_is_told_logged_and_ends_with_70(
    run, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object, **__: object) -> Workspace:
        raise ZeroDivisionError("by chance")

    monkeypatch.setattr(Workspace, "open", broken)
    ran = run("list", "--json")
    assert ran.code == 70
    assert "by chance" in ran.json["error"]["message"]
    assert "summit-kb.log" in ran.json["error"]["message"]
    assert "ZeroDivisionError" in caplog.text


@pytest.mark.logs
def test_a_system_that_refuses_ends_with_6(run, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object, **__: object) -> Workspace:
        raise PermissionError(13, "Permission denied", "kho")

    monkeypatch.setattr(Workspace, "open", refused)
    ran = run("list")
    assert ran.code == 6
    assert "kho: không có quyền" in ran.err


@pytest.mark.parametrize(
    ("platform", "said"),
    [(sys.platform, BrokenPipeError()), ("win32", OSError(22, "Invalid argument"))],
)
def test_a_reader_that_goes_away_is_no_failure(
    run, filled: Path, monkeypatch: pytest.MonkeyPatch, platform: str, said: OSError
) -> None:
    class Gone(io.StringIO):
        def write(self, _text: str) -> int:
            monkeypatch.setattr(sys, "platform", platform)
            raise said

    monkeypatch.setattr(sys, "stdout", Gone())
    assert cli.main(["list", "--library", str(filled)]) == 0


def test_ctrl_c_is_told(run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> Workspace:
        raise KeyboardInterrupt

    monkeypatch.setattr(Workspace, "open", interrupted)
    ran = run("list", "--lang", "en")
    assert ran.code == 3
    assert "Stopped" in ran.err


def test_version_and_help(run) -> None:
    assert run("--version").out.startswith("summit-kb ")
    for command in ("add", "search", "check"):
        ran = run(command, "--help")
        assert ran.code == 0
        assert "--library" in ran.out


@pytest.mark.skipif(os.name == "nt", reason="nothing is closed by a shell there")
def test_a_start_without_a_place_to_print_ends_as_with_one(filled: Path) -> None:
    command = [sys.executable, "-m", "summit_kb.cli", "list", "--library", str(filled)]
    shut = ["sh", "-c", '"$@" <&- >&- 2>&-', "sh", *command]
    assert subprocess.run(shut, check=False).returncode == 0


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C is another thing there")
def test_ctrl_c_during_add_keeps_what_is_done(empty: Path, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number}.txt").write_text(f"Tài liệu số {number} " * 50, encoding="utf-8")
    command = [sys.executable, "-m", "summit_kb.cli", "add", str(folder), "--jobs", "1"]
    child = subprocess.Popen(
        [*command, "--json", "--library", str(empty)], stdout=subprocess.PIPE, text=True
    )
    documents = empty / "documents"
    limit = time.monotonic() + 60
    while len(list(documents.iterdir())) < 3 and time.monotonic() < limit:
        time.sleep(0.01)
    child.send_signal(signal.SIGINT)
    out, _ = child.communicate(timeout=60)
    done = json.loads(out)
    assert child.returncode == 3
    assert done["cancelled"] is True
    there = {path.name for path in documents.iterdir()}
    assert there == {added["document"] for added in done["added"]}
    assert 3 <= len(there) < 300


def test_on_a_stick_that_is_locked_one_is_told_that_nothing_is_kept(
    run, filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli.portable, "read_only_data", lambda: tmp_path)
    told = run("--library", filled, "list", "--lang", "en")
    assert told.code == 0
    assert "not kept" in told.err
    assert run("--library", filled, "list", "--quiet").err == ""
