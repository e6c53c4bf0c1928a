"""What shells complete after ``summit-kb``, made from the grammar: for bash, zsh and fish."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import command_tree
from command_tree import Argument, Command

_PLACES = {
    "bash": "bash-completion/completions/summit-kb",
    "zsh": "zsh/{zsh}/_summit-kb",
    "fish": "fish/vendor_completions.d/summit-kb.fish",
}
_FILES = ("DIR", "FILE", "PATH", "KEY", "SOURCE", "ROOT.json", "FILE.csl")


def write(share: Path, *, zsh: str = "site-functions") -> None:
    """All three below ``share``; ``zsh`` is the folder where zsh looks."""
    program = command_tree.read("en")
    for shell, make in (("bash", bash), ("zsh", zsh_function), ("fish", fish)):
        place = share / _PLACES[shell].format(zsh=zsh)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(make(program), encoding="utf-8")


def bash(program: Command) -> str:
    """Commands, actions, options, and the values an option chooses from; else files."""
    lines = [
        "# bash completion for summit-kb",
        "_summit_kb() {",
        '    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} at="" one',
        '    for one in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do',
        f'        case "$at $one" in {_bash_paths(program)}) at="$at $one" ;; esac',
        "    done",
        '    case "$at $before" in',
        *(f"    {line}" for line in _bash_values(program)),
        "    esac",
        '    case "$at" in',
        *(f'        "{_path(one)}") one="{_bash_words(one)}" ;;' for one in program.walk()),
        "    esac",
        '    mapfile -t COMPREPLY < <(compgen -W "$one" -- "$word")',
        "}",
        "complete -o default -o bashdefault -F _summit_kb summit-kb",
        "",
    ]
    return "\n".join(lines)


def _bash_paths(program: Command) -> str:
    return "|".join(f'"{_path(one)}"' for one in program.walk() if one.path)


def _path(command: Command) -> str:
    return "".join(f" {one}" for one in command.path)


def _bash_words(command: Command) -> str:
    below = [one.path[-1] for one in command.commands]
    return " ".join([*below, *(name for one in command.arguments for name in one.names)])


def _bash_values(program: Command) -> Iterator[str]:
    for command in program.walk():
        for one in command.arguments:
            if not (one.names and one.takes_value):
                continue
            at = "|".join(f'"{_path(command)} {name}"' for name in one.names)
            if one.choices:
                values = " ".join(one.choices)
                told = f'mapfile -t COMPREPLY < <(compgen -W "{values}" -- "$word")'
            else:
                told = "COMPREPLY=()"  # bash goes on to files
            yield f"    {at}) {told}; return ;;"


def zsh_function(program: Command) -> str:
    """A function of ``compsys``: commands with what they do, then options and files."""
    lines = ["#compdef summit-kb", "", "_summit_kb() {"]
    lines += ["  local -a below", '  case "$words[2] $words[3]" in']
    for group in (one for one in program.commands if one.commands):
        for one in group.commands:
            lines.append(
                f'    "{" ".join(one.path)}") _arguments -s {_zsh(one)} "*:file:_files" ;;'
            )
    lines += ["    *) case $words[2] in"]
    for one in program.commands:
        below = f"{_zsh_below(one)}; " if one.commands else ""
        lines.append(f'      {one.path[0]}) {below}_arguments -s {_zsh(one)} "*:file:_files" ;;')
    lines += [
        f"      *) {_zsh_below(program)}; _arguments -s {_zsh(program)} ;;",
        "    esac ;;",
        "  esac",
        "}",
        "",
        '_summit_kb "$@"',
        "",
    ]
    return "\n".join(lines)


def _zsh_below(command: Command) -> str:
    told = " ".join(_shell(f"{one.path[-1]}:{_unmarked(one.said)}") for one in command.commands)
    return f"below=({told}); _describe command below"


def _zsh(command: Command) -> str:
    return " ".join(_shell(told) for one in command.arguments for told in _zsh_option(one))


def _zsh_option(one: Argument) -> Iterator[str]:
    for name in one.names:
        said = f"[{_unmarked(one.said)}]" if one.said else ""
        value = ""
        if one.takes_value:
            value = f":{one.metavar.split('|')[0]}:" + (
                f"({' '.join(one.choices)})" if one.choices else "_files"
            )
        yield f"{'*' if one.repeats else ''}{name}{said}{value}"


def _unmarked(text: str) -> str:
    """Without the signs that mean something in zsh's descriptions."""
    return text.translate(str.maketrans({":": ",", "[": "(", "]": ")"}))


def fish(program: Command) -> str:
    """A line for each command, action and option."""
    lines = ["# fish completion for summit-kb", "complete -c summit-kb -f"]
    for command in program.walk():
        at = _fish_condition(command)
        lines += [
            f"complete -c summit-kb {at}-a {one.path[-1]} -d {_fish(one.said)}"
            for one in command.commands
        ]
        for one in command.arguments if command.path else program.arguments:
            lines += _fish_option(at if command.path else "", one)
    return "\n".join([*lines, ""])


def _fish_condition(command: Command) -> str:
    if not command.path:
        return "-n __fish_use_subcommand "
    told = "; and ".join(f"__fish_seen_subcommand_from {one}" for one in command.path)
    return f"-n {_fish(told)} "


def _fish_option(at: str, one: Argument) -> Iterator[str]:
    if not one.names:
        if one.metavar in _FILES:
            yield f"complete -c summit-kb {at}-F"
        return
    names = " ".join(
        f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in one.names
    )
    value = ""
    if one.takes_value:
        value = f" -x -a {_fish(' '.join(one.choices))}" if one.choices else " -r"
        value += " -F" if one.metavar in _FILES else ""
    said = f" -d {_fish(one.said)}" if one.said else ""
    yield f"complete -c summit-kb {at}{names}{value}{said}"


def _fish(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _shell(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"
