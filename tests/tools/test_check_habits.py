import subprocess
from pathlib import Path

import pytest

from check_habits import ignores_of, names_of, places_of, tracked, translations_of

HASH = "#"  # written apart, so that this file does not ignore anything itself


@pytest.mark.parametrize("path", ["src/a/utils.py", "src/common/x.py", "src/a/_helpers.py"])
def test_names_that_say_nothing_are_refused(source, path: str):
    assert len(list(names_of(source(path, "")))) == 1


def test_names_that_say_something_are_fine(source):
    assert list(names_of(source("src/summit_kb/search/snippets.py", ""))) == []


@pytest.mark.parametrize(
    "call",
    [
        'self.tr(f"{n} results")',
        'self.tr("results: " + name)',
        'self.tr("%s results" % n)',
        'self.tr("{} results".format(n))',
        'QCoreApplication.translate("Card", f"{n} results")',
    ],
)
def test_a_text_put_together_cannot_be_translated(source, call: str):
    assert len(list(translations_of(source("src/a.py", call + "\n")))) == 1


@pytest.mark.parametrize(
    "call",
    [
        'self.tr("%n results", "", n)',
        'self.tr("Open {name}").format(name=name)',
        "self.tr(LABELS[kind])",
        "painter.translate(left + 1, top - 2)",
    ],
)
def test_literals_and_other_calls_pass(source, call: str):
    assert list(translations_of(source("src/a.py", call + "\n"))) == []


@pytest.mark.parametrize(
    ("comment", "explained"),
    [
        ("noqa", False),
        ("noqa: E501", False),
        ("noqa: E501, F401", False),
        ("type: ignore", False),
        ("pyright: ignore[reportPrivateUsage]", False),
        ("noqa: E501 an address", True),
        ("noqa: B008 - frozen, shared on purpose", True),
        ("pyright: ignore[reportPrivateUsage] Whoosh has no other door", True),
        ("type: ignore no stubs", True),
    ],
)
def test_what_is_ignored_is_explained(source, comment: str, explained: bool):
    found = list(ignores_of(source("src/a.py", f"x = 1  {HASH} {comment}\n")))
    assert (found == []) is explained


@pytest.mark.parametrize(
    "line",
    [
        "https:" + "//packages.example.org/simple",
        "index-" + "url = x",
        "https:" + "//example.org/a-1.0.tar" + ".gz",
        "see /ho" + "me/lan/notes.txt",
        "/tm" + "p/x.log",
    ],
)
def test_places_of_one_machine_are_found(line: str):
    assert len(list(places_of(Path("a.md"), f"first\n{line}\n"))) == 1


@pytest.mark.parametrize("line", ["https:" + "//example.org/", "src/home/page.py", "TMPDIR"])
def test_other_places_pass(line: str):
    assert list(places_of(Path("a.md"), line)) == []


def test_files_git_ignores_are_left_alone(tmp_path: Path):
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    for name in ("kept.md", "văn bản.toml", "built.md", "image.png"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    (tmp_path / ".gitignore").write_text("built.md\n", encoding="utf-8")
    found = {path.as_posix() for path in tracked(tmp_path)}
    assert found == {".gitignore", "kept.md", "văn bản.toml"}
