"""The trial on a real Mac: what it would run, in order; here with stand-ins."""

import sys
from types import SimpleNamespace

import pytest

import info_plist
import package_trial


@pytest.fixture
def mac(app, tmp_path, monkeypatch):
    """A Mac on which every command ends with 0, and what ran there."""
    info_plist.write(app, "0.1.0", 2026)
    monkeypatch.setattr(package_trial, "APP", app)
    ran = []

    def run(words, **_how):
        ran.append(words)
        return SimpleNamespace(returncode=1 if "--self-test" in words else 0)

    monkeypatch.setattr(package_trial.subprocess, "run", run)
    return ran


def test_what_is_tried_in_order(mac, tmp_path, capsys):
    trial = package_trial.Trial()
    package_trial.live(tmp_path / "a.pkg", trial, tmp_path, signed=True)
    programs = [words[1] if words[0] == "sudo" else words[0] for words in mac]
    starter = str(package_trial.STARTER)
    once = ["installer", "codesign", starter, starter, starter]
    assert programs == [*once, *once, "spctl", "rm", "pkgutil"]
    # The self-test failed both times, and the bundle is not really gone.
    assert trial.failed == 3
    assert capsys.readouterr().out.count("FAIL") == 3


@pytest.mark.skipif(sys.platform == "darwin", reason="there it would install")
def test_elsewhere_it_says_so(capsys):
    assert package_trial.main(["a.pkg"]) == 2
    assert "on a Mac" in capsys.readouterr().err
