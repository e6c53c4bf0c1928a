"""Versions as Windows wants them, and words of the setup in both languages."""

import re
from pathlib import Path

import pytest

from installers import four, make, version

HERE = Path(__file__).resolve().parents[3] / "packaging" / "windows"


@pytest.mark.parametrize(
    ("given", "wanted"), [("0.1.0", "0.1.0.0"), ("2.0", "2.0.0.0"), ("1.2.3rc1", "1.2.3.0")]
)
def test_four_numbers(given, wanted):
    assert four(given) == wanted


def test_the_version_is_the_projects():
    assert re.match(r"\d+\.\d+", version())


def test_a_folder_without_the_program_is_refused(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"summit-kb\.exe"):
        make(tmp_path, tmp_path / "out", "1.0", ("setup",), None)
    assert not (tmp_path / "out").exists()


def test_every_word_of_the_setup_is_said_in_both_languages():
    words = (HERE / "setup" / "words.nsh").read_text(encoding="utf-8")
    said = re.findall(r"LangString (\w+) \$\{LANG_(\w+)\}", words)
    scripts = [*HERE.glob("*.nsi"), *(HERE / "setup").glob("*.nsh")]
    text = "".join(path.read_text(encoding="utf-8") for path in scripts)
    used = set(re.findall(r"\$\((\w+)\)", text))
    assert {word for word, _ in said} == used
    assert len(said) == 2 * len(used)


def test_every_exit_code_is_documented():
    text = "".join(path.read_text(encoding="utf-8") for path in (HERE / "setup").glob("*.nsh"))
    codes = set(re.findall(r"Fail '\w*\.?(?:\$\{PREFIX\})?' (\d)|SetErrorLevel (\d)", text))
    page = (HERE.parents[1] / "docs" / "it" / "install-windows.md").read_text(encoding="utf-8")
    for code in {one or other for one, other in codes}:
        assert re.search(rf"^\| {code} \|", page, re.MULTILINE), code
