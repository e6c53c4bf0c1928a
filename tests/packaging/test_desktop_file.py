"""The entry for the menus of Linux desktops: it opens addresses of ours, in both languages."""

import configparser
import re
from pathlib import Path

from summit_kb.app.words import Words
from summit_kb.cli import options
from summit_kb.domain import address

FILE = Path(__file__).parents[2] / "packaging" / "linux" / "summit-kb.desktop"


def _parser():
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(FILE, encoding="utf-8")
    return parser


def _entry():
    return _parser()["Desktop Entry"]


def test_it_takes_our_addresses_and_editions_and_nothing_else():
    entry = _entry()
    taken = {f"x-scheme-handler/{address.SCHEME}", "application/vnd.summit-kb.edition"}
    assert set(entry["MimeType"].rstrip(";").split(";")) == taken
    assert re.fullmatch(r"summit-kb desktop %u", entry["Exec"])


def test_its_actions_are_commands_of_ours():
    parser = _parser()
    for name in parser["Desktop Entry"]["Actions"].rstrip(";").split(";"):
        action = parser[f"Desktop Action {name}"]
        assert options.read(action["Exec"].split()[1:], Words("en")).command == "desktop"
        assert action["Name[vi]"] != action["Name"]


def test_its_command_is_one_of_ours():
    asked = "summit-kb://document/a?page=3"
    _program, *arguments = _entry()["Exec"].replace("%u", asked).split()
    read = options.read(arguments, Words("en"))
    assert (read.command, read.locator) == ("desktop", asked)


def test_what_people_read_is_in_both_languages():
    entry = _entry()
    for key in ("GenericName", "Comment", "Keywords"):
        assert entry[key]
        assert entry[f"{key}[vi]"] != entry[key]
