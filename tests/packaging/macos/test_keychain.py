"""The keychain of a build: what is asked of macOS, here of a stand-in, and what is left lying."""

import base64
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[3] / "packaging" / "macos" / "keychain.sh"
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a script of the shell")


@pytest.fixture
def make(tmp_path):
    """Run the script; a program called ``security`` writes down what it is asked."""
    programs, keys = tmp_path / "programs", tmp_path / "keys"
    programs.mkdir()
    security = programs / "security"
    security.write_text(
        f'#!/bin/sh\nprintf "%s|" "$@" >>"{tmp_path}/asked"\necho >>"{tmp_path}/asked"\n'
        f'[ "$1" != import ] || cp "$2" "{tmp_path}/imported"\n[ "$1" != "$FAILS_AT" ]\n',
        encoding="utf-8",
    )
    security.chmod(0o755)

    def run(**given):
        env = {
            "PATH": f"{programs}:{os.environ['PATH']}",
            "SIGNING_PKCS12": base64.b64encode(b"certificates").decode(),
            "SIGNING_PKCS12_PASSWORD": "geheim",
            "FAILS_AT": "",
            **given,
        }
        return subprocess.run(
            [str(SCRIPT), str(keys)], env=env, capture_output=True, text=True, check=False
        )

    return run


def test_certificates_go_into_a_keychain_and_do_not_stay(make, tmp_path):
    done = make(NOTARY_KEY=base64.b64encode(b"key of Apple").decode())
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    asked = [line.split("|")[0] for line in (tmp_path / "asked").read_text("utf-8").splitlines()]
    assert asked[0] == "create-keychain"
    assert asked.index("unlock-keychain") < asked.index("import") < asked.index("list-keychains")
    assert (tmp_path / "imported").read_bytes() == b"certificates"
    (left,) = (tmp_path / "keys").iterdir()
    assert (left.name, left.read_bytes()) == ("notary.p8", b"key of Apple")
    assert stat.S_IMODE(left.stat().st_mode) == 0o600


def test_nor_when_they_are_refused(make, tmp_path):
    assert make(FAILS_AT="import").returncode != 0
    assert list((tmp_path / "keys").iterdir()) == []
    assert "list-keychains" not in (tmp_path / "asked").read_text("utf-8")


def test_without_certificates_nothing_is_made(tmp_path):
    done = subprocess.run(
        [str(SCRIPT), str(tmp_path / "keys")],
        env={"PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode != 0
    assert "SIGNING_PKCS12" in done.stderr
