"""What macOS is told of the program, read back as macOS reads it."""

import plistlib
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

import info_plist
from summit_kb.domain import address
from summit_kb.editions import marker

ROOT = Path(__file__).parents[3]


@pytest.fixture
def told(app):
    info_plist.write(app, "0.2.0rc1", 2026, (13, 3))
    return plistlib.loads((app / "Contents" / "Info.plist").read_bytes())


def test_it_is_the_same_program_as_on_linux(told):
    metainfo = next((ROOT / "packaging" / "linux").glob("*.metainfo.xml"))
    component = ElementTree.fromstring(metainfo.read_text(encoding="utf-8"))
    assert told["CFBundleIdentifier"] == component.findtext("id")
    types = {one.text for one in component.iter("mediatype")}
    (edition,) = told["UTExportedTypeDeclarations"]
    tags = edition["UTTypeTagSpecification"]
    assert {*tags["public.mime-type"], "x-scheme-handler/summit-kb"} == types


def test_it_opens_editions_and_addresses_and_nothing_else(told):
    (documents,) = told["CFBundleDocumentTypes"]
    (edition,) = told["UTExportedTypeDeclarations"]
    assert documents["LSItemContentTypes"] == [edition["UTTypeIdentifier"]]
    (ending,) = edition["UTTypeTagSpecification"]["public.filename-extension"]
    assert marker.NAME.endswith(f".{ending}")
    (addresses,) = told["CFBundleURLTypes"]
    assert addresses["CFBundleURLSchemes"] == [address.SCHEME]


def test_version_system_languages(told, app):
    assert (told["CFBundleShortVersionString"], told["CFBundleVersion"]) == ("0.2.0rc1", "0.2.0")
    assert told["LSMinimumSystemVersion"] == "13.3"
    assert (told["LSBackgroundOnly"], told["NSHighResolutionCapable"]) == (False, True)
    assert (app / "Contents" / "MacOS" / told["CFBundleExecutable"]).is_file()
    for language in told["CFBundleLocalizations"]:
        words = app / "Contents" / "Resources" / f"{language}.lproj" / "InfoPlist.strings"
        strings = plistlib.loads(words.read_bytes())
        assert ("bản" in strings[info_plist.EDITION]) == (language == "vi")
        assert {told["CFBundleURLTypes"][0]["CFBundleURLName"], "Summit KB edition"} < set(strings)


@pytest.mark.parametrize(
    ("version", "plain"),
    [("0.1.0", "0.1.0"), ("1.2", "1.2.0"), ("2.0.1.dev3", "2.0.1"), ("x", "0.0.0")],
)
def test_a_version_in_three_numbers(version, plain):
    assert info_plist.plain_version(version) == plain
