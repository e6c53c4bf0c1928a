"""Image and package: what they hold, what the installer is told; stand-ins for their makers."""

import os
import plistlib
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

import code_signing
import info_plist
import mac_installers
from mac_installers import Facts

FACTS = Facts("0.1.0", "13.0", "arm64")


def test_facts_are_those_of_the_bundle(app):
    info_plist.write(app, "0.1.0", 2026, (13, 3))
    facts = Facts.of(app, "arm64")
    assert facts == Facts("0.1.0", "13.3", "arm64")
    assert facts.file_name("pkg") == "summit-kb-0.1.0-macos-arm64.pkg"


def test_the_package_lays_program_and_command(app, tmp_path):
    mac_installers.lay_root(app, tmp_path / "root")
    laid = tmp_path / "root" / mac_installers.PLACE
    assert (laid / "Contents" / "Resources" / "libpython3.dylib").is_symlink()
    starter = tmp_path / "root" / mac_installers.STARTER
    assert os.access(starter, os.X_OK)
    (component,) = plistlib.loads(mac_installers.components())
    assert (tmp_path / "root" / component["RootRelativeBundlePath"]).is_dir()
    # Else the installer would put it wherever it finds another copy.
    assert component["BundleIsRelocatable"] is False


@pytest.mark.skipif(sys.platform == "win32", reason="a script of the shell")
def test_the_command_hands_over_what_it_was_given(tmp_path):
    program = tmp_path / mac_installers.PLACE / "Contents" / "MacOS" / "summit-kb"
    program.parent.mkdir(parents=True)
    program.write_text('#!/bin/sh\nprintf "%s|" "$@"\n', encoding="ascii")
    program.chmod(0o755)
    script = mac_installers._STARTER.replace('"/App', f'"{tmp_path}/App')
    done = subprocess.run(
        ["sh", "-c", script, "summit-kb", "search", "Đà Nẵng"],
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stdout == "search|Đà Nẵng|"


def test_the_installer_asks_for_processor_system_and_the_whole_computer():
    told = ElementTree.fromstring(mac_installers.distribution(FACTS, "summit-kb.pkg"))
    assert told.find("options").get("hostArchitectures") == "arm64"
    assert told.find("volume-check/allowed-os-versions/os-version").get("min") == "13.0"
    domains = told.find("domains")
    assert (domains.get("enable_localSystem"), domains.get("enable_anywhere")) == ("true", "false")
    packages = [one for one in told.findall("pkg-ref") if one.text]
    assert [(one.get("id"), one.text) for one in packages] == [
        (mac_installers.PACKAGE, "summit-kb.pkg")
    ]
    chosen = {one.get("choice") for one in told.iter("line")}
    assert chosen == {one.get("id") for one in told.findall("choice")}
    assert told.find("pkg-ref/must-close/app").get("id") == info_plist.IDENTIFIER


def test_both_are_made_of_what_is_there(app, tmp_path, monkeypatch):
    info_plist.write(app, "0.1.0", 2026)
    seen = []

    def run(command):
        command = [str(word) for word in command]
        for option in (
            "--root",
            "--component-plist",
            "--distribution",
            "--resources",
            "-srcfolder",
        ):
            if option in command:
                assert Path(command[command.index(option) + 1]).exists()
        if command[0] == "productbuild":
            license_text = Path(command[command.index("--resources") + 1], "LICENSE.txt")
            assert license_text.read_text(encoding="utf-8").startswith("MIT")
        if command[0] == "hdiutil":
            stage = Path(command[command.index("-srcfolder") + 1])
            assert sorted(path.name for path in stage.iterdir()) == ["Applications", app.name]
        if command[0] in ("hdiutil", "productbuild"):
            Path(command[-1]).write_bytes(b"made")
        seen.append(command[0])
        return ""

    monkeypatch.setattr(mac_installers, "run", run)
    monkeypatch.setattr(mac_installers.sys, "platform", "darwin")
    assert mac_installers.main([str(app), str(tmp_path / "out")]) == 0
    assert seen == ["hdiutil", "pkgbuild", "productbuild"]
    assert {path.suffix for path in (tmp_path / "out").iterdir()} == {".dmg", ".pkg"}


def test_signed_ones_have_the_time_of_apple(tmp_path):
    made, told = mac_installers.package_commands(
        tmp_path, tmp_path / "a.pkg", FACTS, "Developer ID Installer: A"
    )
    assert "--sign" not in made
    assert told[-4:] == [
        "--sign",
        "Developer ID Installer: A",
        "--timestamp",
        str(tmp_path / "a.pkg"),
    ]
    unsigned = mac_installers.package_commands(tmp_path, tmp_path / "a.pkg", FACTS, "")[1]
    assert "--sign" not in unsigned
    assert code_signing.AD_HOC not in unsigned
