import shutil
import subprocess

import pytest

import command_tree
import manual
from summit_kb.foundation.errors import ExitCode
from summit_kb.foundation.paths import HOME_VARIABLE
from summit_kb.ingest.ocr.tesseract import PROGRAM_VARIABLE

LANGUAGES = ("vi", "en")


@pytest.fixture(scope="module")
def pages():
    return {one: manual.page(one, "1.2.3", "2026-11-23") for one in LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_and_option_stands_in_it(pages, language):
    page = pages[language]
    for command in command_tree.read(language).walk():
        assert not command.path or f'.SS "{" ".join(command.path)}"'.replace("-", r"\-") in page
        for argument in command.arguments:
            assert all(name.replace("-", r"\-") in page for name in argument.names)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_exit_code_and_variable_is_explained(language):
    words = manual.ManualWords(language)
    assert {int(code) for code in words.table("exit")} == {int(one) for one in ExitCode}
    assert {HOME_VARIABLE, PROGRAM_VARIABLE} <= set(words.table("environment"))


def test_what_people_read_is_in_both_languages(pages):
    words = {one: manual.ManualWords(one) for one in LANGUAGES}
    for table in ("headings", "exit", "environment", "files", "options"):
        vi, en = (words[one].table(table) for one in LANGUAGES)
        assert set(vi) == set(en)
        assert not [key for key in vi if vi[key] == en[key]]
    assert "show this help message" not in pages["vi"]


def test_no_line_is_taken_for_a_request(pages):
    known = (".TH", ".SH", ".SS", ".TP", ".PP", ".B ", ".br", ".nh", ".ad")
    for page in pages.values():
        wrong = [
            line
            for line in page.splitlines()
            if line.startswith((".", "'")) and line[:3] not in known
        ]
        assert [line for line in wrong if not line.startswith(known)] == []


@pytest.mark.skipif(shutil.which("man") is None, reason="no man here")
@pytest.mark.parametrize("language", LANGUAGES)
def test_man_shows_it_without_a_complaint(pages, language, tmp_path):
    (tmp_path / "summit-kb.1").write_text(pages[language], encoding="utf-8")
    done = subprocess.run(
        ["man", "--warnings", "-l", str(tmp_path / "summit-kb.1")],
        capture_output=True,
        text=True,
        check=True,
        env={"LC_ALL": "C.UTF-8", "MANWIDTH": "80", "PATH": "/usr/bin:/bin", "MANPAGER": "cat"},
    )
    assert "summit-kb" in done.stdout
    assert done.stderr == ""


def test_both_pages_lie_where_man_looks(tmp_path):
    written = manual.write(tmp_path, "1.2.3", 0)
    assert {path.relative_to(tmp_path).as_posix() for path in written} == {
        "man1/summit-kb.1",
        "vi/man1/summit-kb.1",
    }
    assert "1970" in written[0].read_text(encoding="utf-8")
