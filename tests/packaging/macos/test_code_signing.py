"""What is signed, in which order, and what Apple is asked; with stand-ins for its programs."""

import argparse
import plistlib
from pathlib import Path

import pytest

import code_signing
from code_signing import Notary
from steps import BuildError


@pytest.fixture
def ran(monkeypatch):
    """The commands that would run, and what each prints."""
    commands = []

    def run(command, **_how):
        commands.append([str(word) for word in command])
        return "  status: Accepted" if "notarytool" in command else ""

    monkeypatch.setattr(code_signing, "run", run)
    return commands


def test_all_code_is_signed_from_the_inside_out(app):
    order = [path.relative_to(app).as_posix() for path in code_signing.signing_order(app)]
    framework = "Contents/Frameworks/PySide6/QtCore.framework/Versions/A"
    assert order == [
        f"{framework}/Helpers/helper",
        framework,
        "Contents/Frameworks/PySide6/QtCore.abi3.so",
        "Contents/Frameworks/libpython3.dylib",
        "Contents/MacOS/summit-kb",
        "Contents/MacOS/summit-kb-desktop",
        ".",
    ]


def test_programs_alone_have_rights(app, ran, tmp_path):
    code_signing.sign(app, "Developer ID Application: A", tmp_path / "work")
    *signed, verified = ran
    for command in signed:
        assert command[:6] == [
            *("codesign", "--force", "--sign", "Developer ID Application: A"),
            *("--options", "runtime"),
        ]
        assert "--timestamp" in command
    rights = [Path(one[-1]).name for one in signed if "--entitlements" in one]
    assert rights == ["summit-kb", "summit-kb-desktop", "Summit KB.app"]
    told = plistlib.loads((tmp_path / "work" / "entitlements.plist").read_bytes())
    assert told == code_signing.ENTITLEMENTS
    assert verified[:4] == ["codesign", "--verify", "--deep", "--strict"]


def test_without_an_identity_nothing_is_asked_of_apple(tmp_path):
    command = code_signing.command(code_signing.AD_HOC, tmp_path, None)
    assert command == [
        *("codesign", "--force", "--sign", "-", "--timestamp=none", str(tmp_path)),
    ]


def test_a_bundle_is_sent_packed_and_gets_its_answer(app, ran, tmp_path):
    code_signing.notarise(app, Notary(profile="house"), tmp_path)
    packed, sent, fastened = ran
    assert packed[0] == "ditto"
    assert sent == [
        *("xcrun", "notarytool", "submit", packed[-1], "--keychain-profile", "house", "--wait"),
    ]
    assert fastened == ["xcrun", "stapler", "staple", str(app)]


def test_what_apple_refuses_is_told(monkeypatch, tmp_path):
    monkeypatch.setattr(code_signing, "run", lambda _command: "  status: Invalid")
    with pytest.raises(BuildError, match="status: Invalid"):
        code_signing.notarise(tmp_path / "a.pkg", Notary(profile="house"), tmp_path)


def test_who_asks_apple():
    parser = argparse.ArgumentParser()
    code_signing.add_options(parser)
    assert code_signing.notary_of(parser.parse_args([])) is None
    given = ["--notary-key", "a.p8", "--notary-key-id", "K", "--notary-issuer", "I"]
    notary = code_signing.notary_of(parser.parse_args(given))
    assert notary.told == ["--key", "a.p8", "--key-id", "K", "--issuer", "I"]
    with pytest.raises(BuildError, match="notary-profile"):
        _ = Notary(key=Path("a.p8")).told
