"""The trial on a real Windows: what it reads of the registry, and that it runs nowhere else."""

import json
import sys

import pytest

import windows_trial

SAID = """
HKEY_LOCAL_MACHINE\\Software\\Summit KB
    Version    REG_SZ    0.1.0
    InstallDir    REG_EXPAND_SZ    C:\\Program Files\\Summit KB

"""


def test_a_value_is_read():
    assert windows_trial.read_value(SAID, "Version") == "0.1.0"
    assert windows_trial.read_value(SAID, "InstallDir") == r"C:\Program Files\Summit KB"
    assert windows_trial.read_value(SAID, "Other") == ""
    assert windows_trial.read_value("", "Version") == ""


def test_a_self_test_is_read(capsys):
    checks = [
        {"name": "window", "passed": True, "detail": ""},
        {"name": "recognition", "passed": False, "detail": "none here"},
    ]
    assert windows_trial.read_failed(json.dumps({"self_test": {"checks": checks}})) == {
        "recognition"
    }
    assert "recognition: none here" in capsys.readouterr().out
    assert windows_trial.read_failed("Traceback") == {"self-test"}


@pytest.mark.skipif(sys.platform == "win32", reason="there it would install")
def test_elsewhere_it_says_so(capsys):
    assert windows_trial.main(["--setup", "a.exe"]) == 2
    assert "wine_test.py" in capsys.readouterr().err
