"""The lock is read for Windows, on whatever system this is."""

from pathlib import Path

import pytest

from windows_pins import needed, pins

ROOT = Path(__file__).resolve().parents[3]
LOCK = """\
one==1.0 \\
    --hash=sha256:aa \\
    --hash=sha256:bb
two==2.0 ; sys_platform == 'win32' \\
    --hash=sha256:cc
three==3.0 ; sys_platform == 'linux' \\
    --hash=sha256:dd
four==4.1 ; python_full_version < '3.12' \\
    --hash=sha256:ee
four==4.2 ; python_full_version >= '3.12' \\
    --hash=sha256:ff
"""


def test_only_what_holds_on_windows():
    found = pins(LOCK, "3.11")
    assert sorted(found) == ["four", "one", "two"]
    assert found["one"].line == "one==1.0 --hash=sha256:aa --hash=sha256:bb"


@pytest.mark.parametrize(("python", "version"), [("3.11", "4.1"), ("3.13", "4.2")])
def test_for_the_python_that_is_shipped(python, version):
    assert pins(LOCK, python)["four"].version == version


def test_extras_and_markers_lead_on():
    requires = {
        "app": ["lib[fast]>=1", "unix; os_name == 'posix'"],
        "lib": ["always", "quick; extra == 'fast'", "slow; extra == 'slow'"],
        "always": [],
        "quick": ["app"],
    }
    assert set(needed(requires, ["app"], "3.11")) == {"app", "lib", "always", "quick"}


def test_what_is_needed_and_not_there_is_named():
    with pytest.raises(KeyError, match="lost"):
        needed({"app": ["lost"]}, ["app"], "3.11")


def test_our_own_lock_can_be_read():
    found = pins((ROOT / "requirements.lock").read_text(encoding="utf-8"), "3.13")
    assert found["pyside6-essentials"].hashes
