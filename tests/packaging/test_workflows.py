"""The workflows: every script and option they name is there, and they may do little."""

import ast
import functools
import re
import shlex
import stat
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
LISTS = re.compile(r"(keys|installer|signed)\+?=\(")
"""Options of the scripts that sign, gathered before they are called."""


def _read(path):
    told = yaml.safe_load(path.read_text(encoding="utf-8"))
    told["on"] = told.pop(True)  # YAML 1.1 takes the word for a yes
    return told


@pytest.fixture(params=FILES, ids=lambda path: path.stem)
def workflow(request):
    return _read(request.param)


def _steps(workflow):
    return [step for job in workflow["jobs"].values() for step in job["steps"]]


def _commands(workflow):
    """Lines of the shell, continued ones joined, with the words of each."""
    for step in _steps(workflow):
        joined = re.sub(r"\\\n\s*", " ", step.get("run", ""))
        for line in joined.splitlines():
            if not line.strip().startswith("#"):
                yield line.strip(), _words(line)


def _words(line):
    plain = re.sub(r"\$\{(\w+):\+([^}]*)\}", r"\2", line)  # what stands there when it is set
    plain = re.sub(r"\$\{\w+\[@\]\+\"[^}]*\}\"\}", "", plain)
    try:
        return shlex.split(plain, comments=True)
    except ValueError:
        return plain.split()


def _script(words):
    """The script of ours that a command runs, and what comes after it."""
    for number, word in enumerate(words):
        if word.startswith(("packaging/", "tools/", "./", "benchmarks/")):
            return word, words[number + 1 :]
    return None, []


def _sources(script):
    """The source of a script and of the modules of ours that it imports."""
    folders = (script.parent, ROOT / "packaging" / "freeze")
    seen, waiting = {}, [script]
    while waiting:
        path = waiting.pop()
        if path in seen:
            continue
        seen[path] = path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(seen[path])):
            names = [one.name for one in node.names] if isinstance(node, ast.Import) else []
            names += [node.module] if isinstance(node, ast.ImportFrom) and node.module else []
            found = [folder / f"{name}.py" for name in names for folder in folders]
            waiting += [one for one in found if one.is_file()]
    return seen.values()


@functools.cache
def _options(script):
    """Every option that some parser there takes."""
    calls = [
        node
        for source in _sources(script)
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
    ]
    words = [word.value for call in calls for word in call.args if isinstance(word, ast.Constant)]
    return {word for word in words if isinstance(word, str) and word.startswith("--")}


def test_there_are_workflows():
    assert [path.name for path in FILES] == ["checks.yml", "installers.yml"]


def test_every_script_is_there(workflow):
    named = {script for _line, words in _commands(workflow) if (script := _script(words)[0])}
    assert named
    for script in named:
        path = ROOT / script
        assert path.exists(), script
        if script.startswith("./") or path.suffix == ".sh":
            runs = path.suffix == ".cmd" or path.stat().st_mode & stat.S_IXUSR
            assert runs, script


def test_every_option_is_one_of_the_script(workflow):
    given = 0
    for line, words in _commands(workflow):
        script, rest = _script(words)
        if script is None or not script.endswith(".py"):
            continue
        options = {word.partition("=")[0] for word in rest if word.startswith("--")}
        assert options <= _options(ROOT / script), line
        given += len(options)
    lists = [
        line
        for line, _rest in _commands(workflow)
        if re.search(r"(keys|installer|signed)\+?=\(", line)
    ]
    for line in lists:
        options = set(re.findall(r"--[a-z0-9-]+", line))
        known = _options(ROOT / "packaging/macos/mac_installers.py") | _options(
            ROOT / "packaging/windows/installers.py"
        )
        assert options <= known, line
    assert given > 5 or not any("packaging/" in line for line, _rest in _commands(workflow))


def test_what_the_guard_finds():
    known = _options(ROOT / "packaging" / "macos" / "mac_bundle.py")
    assert {"--root", "--identity", "--notary-key"} <= known
    assert "--no-such-option" not in known
    assert _script(shlex.split("python packaging/a.py --x")) == ("packaging/a.py", ["--x"])
    assert _words('a ${ROOT:+--root "$ROOT"} b') == ["a", "--root", "$ROOT", "b"]


def test_actions_are_of_one_commit(workflow):
    used = [step["uses"] for step in _steps(workflow) if "uses" in step]
    assert used
    for one in used:
        assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", one), one


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_one_commit_for_each_action_and_its_version_beside_it(path):
    lines = re.findall(r"uses: (\S+)@(\w+)(.*)", path.read_text(encoding="utf-8"))
    commits = {(name, commit) for name, commit, _rest in lines}
    assert len(commits) == len({name for name, _commit in commits})
    assert all(re.fullmatch(r" # v\d+\.\d+\.\d+", rest) for _name, _commit, rest in lines)


def test_they_may_read_and_little_else(workflow):
    assert workflow["permissions"] == {}
    assert "pull_request_target" not in workflow["on"]
    writing = {}
    for name, job in workflow["jobs"].items():
        writing[name] = {what for what, right in job["permissions"].items() if right != "read"}
        assert job["timeout-minutes"] <= 120
    writing = {name: rights for name, rights in writing.items() if rights}
    assert writing in ({}, {"attest": {"id-token", "attestations"}, "release": {"contents"}})
    for step in _steps(workflow):
        if step.get("uses", "").startswith("actions/checkout@"):
            assert step["with"]["persist-credentials"] is False


def test_secrets_come_by_the_environment_of_a_step(workflow):
    """Never in a command, where a log could show them; and no pull request reaches them."""
    for step in _steps(workflow):
        assert "${{" not in step.get("run", ""), step["name"]
    has_secrets = [name for name, job in workflow["jobs"].items() if "secrets." in str(job)]
    for name in has_secrets:
        assert "signing" in workflow["jobs"][name]["environment"]
    assert "pull_request" not in workflow["on"] or not has_secrets


def test_jobs_wait_for_what_they_take(workflow):
    jobs = workflow["jobs"]
    made = {}
    for name, job in jobs.items():
        for step in job["steps"]:
            told = step.get("with", {})
            if "upload-artifact" in step.get("uses", ""):
                made[told["name"]] = name
    for name, job in jobs.items():
        before, waiting = set(), [name]
        while waiting:
            needs = jobs[waiting.pop()].get("needs", [])
            waiting += [needs] if isinstance(needs, str) else needs
            before |= set(waiting)
        for step in job["steps"]:
            told = step.get("with", {})
            if "download-artifact" in step.get("uses", ""):
                wanted = (
                    [made[told["name"]]]
                    if "name" in told
                    else [
                        maker for artifact, maker in made.items() if artifact.startswith("release-")
                    ]
                )
                assert set(wanted) <= before, name


def test_every_system_is_built_and_tried():
    jobs = _read(ROOT / ".github" / "workflows" / "installers.yml")["jobs"]
    systems = {str(job["runs-on"]).split("-")[0] for job in jobs.values()}
    assert systems == {"ubuntu", "windows", "macos"}
    told = (ROOT / ".github" / "workflows" / "installers.yml").read_text(encoding="utf-8")
    for trial in ("clean_room.py", "windows_trial.py", "package_trial.py"):
        assert trial in told
    assert told.count("--self-test") >= 2


def test_no_host_is_named():
    for path in FILES:
        assert not re.search(r"https?://|\b[\w-]+\.(?:com|org|io|net)\b", path.read_text("utf-8"))
