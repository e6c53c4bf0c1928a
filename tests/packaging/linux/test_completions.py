import shutil
import subprocess

import pytest

import command_tree
import completions

PROGRAM = command_tree.read("en")
needs_bash = pytest.mark.skipif(shutil.which("bash") is None, reason="no bash here")


def _complete(tmp_path, *words):
    script = tmp_path / "summit-kb"
    script.write_text(completions.bash(PROGRAM), encoding="utf-8")
    asked = '. "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _summit_kb; '
    done = subprocess.run(
        ["bash", "-c", asked + 'printf "%s\\n" "${COMPREPLY[@]}"', "-", str(script), *words],
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.split()


@needs_bash
@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["summit-kb", "sear"], ["searches", "search"]),
        (["summit-kb", "edition", "inst"], ["install"]),
        (["summit-kb", "search", "--sort", ""], ["relevance", "date"]),
        (["summit-kb", "notes", "add", "--colour", "p"], ["pink", "purple"]),
        (["summit-kb", "--lang", "v"], ["vi"]),
        (["summit-kb", "add", "--topic", ""], []),
    ],
)
def test_bash_completes(tmp_path, words, expected):
    assert _complete(tmp_path, *words) == expected


def test_every_shell_knows_every_command():
    for told in (completions.zsh_function(PROGRAM), completions.fish(PROGRAM)):
        assert all(one.path[-1] in told for one in PROGRAM.walk() if one.path)


def test_signs_of_the_shells_are_marked():
    odd = command_tree.Argument(("--odd",), "X", "it's [a] colon: here", (), False, False)
    program = command_tree.Command((), "", (odd,), ())
    assert r"it'\''s (a) colon, here" in completions.zsh_function(program)
    assert r"it\'s [a] colon: here" in completions.fish(program)


def test_they_lie_where_the_shells_look(tmp_path):
    completions.write(tmp_path, zsh="vendor-completions")
    assert {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*summit-kb*")} == {
        "bash-completion/completions/summit-kb",
        "zsh/vendor-completions/_summit-kb",
        "fish/vendor_completions.d/summit-kb.fish",
    }
