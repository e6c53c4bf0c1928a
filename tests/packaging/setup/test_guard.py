import subprocess
import sys
from pathlib import Path

import pytest

import guard
from guard import only_one
from speech import SetUpError

_HOLDER = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from guard import only_one
with only_one(Path(sys.argv[2])):
    print("held", flush=True)
    sys.stdin.readline()
print("freed", flush=True)
"""


def holder(path: Path) -> subprocess.Popen[bytes]:
    setup = str(Path(guard.__file__).parent)
    process = subprocess.Popen(
        [sys.executable, "-c", _HOLDER, setup, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stdout.readline().strip() == b"held"
    return process


def test_a_second_shell_waits_says_so_and_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    path = tmp_path / "build" / "set-up.lock"
    with holder(path) as other:

        def let_go(_seconds: float) -> None:
            other.communicate(b"\n")

        monkeypatch.setattr(guard.time, "sleep", let_go)
        with only_one(path):
            pass
    assert "Waiting" in capsys.readouterr().err


def test_a_killed_set_up_holds_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    path = tmp_path / "set-up.lock"
    with holder(path) as other:
        other.kill()
        other.wait()
        with only_one(path):
            pass
    assert capsys.readouterr().err == ""


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path):
    (tmp_path / "build").write_bytes(b"")
    with pytest.raises(SetUpError) as caught, only_one(tmp_path / "build" / "set-up.lock"):
        pytest.fail("there is no such folder")
    assert str(tmp_path / "build") in caught.value.vi
    assert str(tmp_path / "build") in caught.value.en
