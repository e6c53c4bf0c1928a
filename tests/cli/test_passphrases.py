import getpass
import os
import warnings
from pathlib import Path

import pytest

from summit_kb.cli.output import Output, Voice
from summit_kb.cli.passphrases import VARIABLE, Passphrases
from summit_kb.foundation.errors import StorageError, UsageError

KEY = Path("/usb/root-1.pem")


@pytest.fixture
def output() -> Output:
    return Output(Voice())


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    path.chmod(0o600)
    return path


def test_each_key_has_its_own_file(tmp_path: Path, output: Output) -> None:
    one, other = written(tmp_path / "1", "đèn biển\n"), written(tmp_path / "p", "khác = nhau\r\n")
    found = Passphrases(output, [f"root-1={one}", str(other)])
    assert found.of(KEY) == "đèn biển"
    assert found.of(Path("publishing.pem")) == "khác = nhau"


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such bits")
def test_a_file_that_others_can_read_is_refused(tmp_path: Path, output: Output) -> None:
    path = written(tmp_path / "1", "x")
    path.chmod(0o640)
    with pytest.raises(UsageError):
        Passphrases(output, [str(path)]).of(KEY)


def test_files_without_a_passphrase(tmp_path: Path, output: Output) -> None:
    with pytest.raises(UsageError):
        Passphrases(output, [str(written(tmp_path / "1", ""))]).of(KEY)
    with pytest.raises(StorageError):
        Passphrases(output, [str(tmp_path / "none")]).of(KEY)


def test_the_environment_and_then_the_terminal(
    output: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(getpass, "getpass", lambda text: asked.append(text) or "gõ")
    monkeypatch.delenv(VARIABLE, raising=False)
    assert Passphrases(output).of(KEY, new=True) == "gõ"
    assert "root-1.pem" in asked[0]
    assert len(asked) == 2
    monkeypatch.setenv(VARIABLE, "biến")
    assert Passphrases(output).of(KEY) == "biến"


def test_a_slip_of_the_fingers_makes_no_key(
    output: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = iter(["một", "hai"])
    monkeypatch.setattr(getpass, "getpass", lambda _text: next(typed))
    monkeypatch.delenv(VARIABLE, raising=False)
    with pytest.raises(UsageError):
        Passphrases(output).of(KEY, new=True)


def test_without_a_terminal_nothing_is_read_and_the_other_ways_are_named(
    output: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    def untold(_text: str) -> str:
        warnings.warn("Can not control echo on the terminal.", getpass.GetPassWarning, stacklevel=1)
        return "lộ"

    monkeypatch.setattr(getpass, "getpass", untold)
    monkeypatch.delenv(VARIABLE, raising=False)
    with pytest.raises(UsageError) as told:
        Passphrases(output).of(KEY)
    assert "--passphrase-file" in str(told.value.facts["detail"])
