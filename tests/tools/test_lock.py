import re
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("requirements.lock", "requirements-dev.lock")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
# Packages whose module has another name.
MODULES = {
    "citeproc-py": "citeproc",
    "PySide6_Essentials": "PySide6",
    "Whoosh-Reloaded": "whoosh",
    "markdown-it-py": "markdown_it",
    "pillow": "PIL",
}
ENVIRONMENTS = [
    default_environment()
    | {
        "python_version": version,
        "python_full_version": f"{version}.1",
        "sys_platform": platform,
        "os_name": name,
        "extra": "",
    }
    for version in ("3.11", "3.12", "3.13")
    for platform, name in (("linux", "posix"), ("win32", "nt"), ("darwin", "posix"))
]


def pins(lock: str) -> list[Requirement]:
    text = (ROOT / lock).read_text("utf-8").replace("\\\n", " ")
    return [Requirement(line.split("--hash")[0]) for line in text.splitlines() if line.strip()]


def held(lock: str, wanted: Requirement, environment: dict[str, str]) -> bool:
    """Whether ``lock`` pins ``wanted`` there, to a version it allows."""
    for pin in pins(lock):
        if canonicalize_name(pin.name) == canonicalize_name(wanted.name) and (
            pin.marker is None or pin.marker.evaluate(environment)
        ):
            version = str(pin.specifier).removeprefix("==")
            return wanted.specifier.contains(version, prereleases=True)
    return False


def group(name: str) -> list[Requirement]:
    found: list[Requirement] = []
    for entry in PROJECT["dependency-groups"][name]:
        found += [Requirement(entry)] if isinstance(entry, str) else group(entry["include-group"])
    return found


@pytest.mark.parametrize(
    "environment", ENVIRONMENTS, ids=lambda e: f"{e['sys_platform']}-{e['python_version']}"
)
@pytest.mark.parametrize(("lock", "groups"), [(LOCKS[0], ["build"]), (LOCKS[1], ["dev"])])
def test_the_lock_holds_what_the_project_asks_for(lock: str, groups: list[str], environment):
    asked = [Requirement(line) for line in PROJECT["project"]["dependencies"]]
    asked += [each for name in groups for each in group(name)]
    assert [str(each) for each in asked if not held(lock, each, environment)] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_the_lock_holds_what_its_packages_ask_for_here(lock: str):
    here = {k: str(v) for k, v in default_environment().items()} | {"extra": ""}
    missing: list[str] = []
    for pin in pins(lock):
        if pin.marker is not None and not pin.marker.evaluate(here):
            continue
        for line in metadata.requires(pin.name) or []:
            wanted = Requirement(line)
            if (wanted.marker is None or wanted.marker.evaluate(here)) and not held(
                lock, wanted, here
            ):
                missing.append(f"{pin.name} needs {wanted}")
    assert missing == []


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_is_exact_and_hashed(lock: str):
    entries = (ROOT / lock).read_text("utf-8").replace("\\\n", " ").splitlines()
    for entry in entries:
        assert re.match(r"[a-z0-9-]+==[^ ]+ ", entry), entry
        hashes = re.findall(r"--hash=(\S+)", entry)
        assert hashes
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", each) for each in hashes)


@pytest.mark.parametrize("lock", LOCKS)
def test_no_host_stands_in_the_lock(lock: str):
    text = (ROOT / lock).read_text("utf-8")
    assert re.findall(r"://|@ |--(?:extra-)?index|--find-links|--trusted-host", text) == []


def test_what_runs_is_what_is_tested():
    tested = {str(pin) for pin in pins(LOCKS[1])}
    assert [str(pin) for pin in pins(LOCKS[0]) if str(pin) not in tested] == []


def test_every_package_the_program_runs_with_has_its_notice():
    notices = (ROOT / "docs" / "third-party.md").read_text("utf-8").lower().replace("_", "-")
    absent = [pin.name for pin in pins(LOCKS[0]) if canonicalize_name(pin.name) not in notices]
    assert absent == []


def test_every_dependency_is_imported_somewhere():
    imports = "\n".join(
        path.read_text("utf-8") for path in (ROOT / "src" / "summit_kb").rglob("*.py")
    )
    asked = [Requirement(line).name for line in PROJECT["project"]["dependencies"]]
    modules = {name: MODULES.get(name, name.replace("-", "_")) for name in asked}
    unused = [
        name
        for name, module in modules.items()
        if not re.search(rf"^\s*(?:import|from) {module}\b", imports, re.MULTILINE)
    ]
    assert unused == []
