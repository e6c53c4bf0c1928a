"""Every harm to a stick as a reader at the command line meets it: 4, a cause and a remedy."""

import importlib.util
import json
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from summit_kb.cli.main import main
from summit_kb.editions.errors import EditionNotFoundError


def loaded(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


ATTACKS = loaded("test_attacks").ATTACKS
SIGNED = loaded("test_attacks_signed")


@pytest.fixture
def case(make_case, monkeypatch: pytest.MonkeyPatch):
    """A reader whose home has the computer's editions, and who names the stick."""
    made = make_case()
    monkeypatch.setenv("SUMMIT_KB_HOME", str(made.computer.folder.parent))
    monkeypatch.setattr("summit_kb.app.updating.drives.mounted", tuple)
    return made


def refused(case, capsys: pytest.CaptureFixture[str], code: int, language: str) -> None:
    before = case.computer.state
    assert main(["edition", "verify", str(case.stick), "--json"]) == code
    assert json.loads(capsys.readouterr().out)["error"]["code"].startswith("edition-")
    assert main(["--lang", language, "edition", "install", str(case.stick)]) == code
    said = capsys.readouterr().err.strip().splitlines()
    assert "→ " in said[-1]
    assert len(" ".join(said)) > 40
    assert "Traceback" not in " ".join(said)
    assert case.computer.state == before
    assert len(case.titles()) == 3


@pytest.mark.slow
@pytest.mark.timeout(60)
@pytest.mark.parametrize("name", ATTACKS)
def test_harm_ends_with_4(case, capsys: pytest.CaptureFixture[str], name: str) -> None:
    attack, refusal = ATTACKS[name]
    attack(case)
    code = 1 if refusal is EditionNotFoundError else 4
    refused(case, capsys, code, ("vi", "en")[list(ATTACKS).index(name) % 2])


def a_name(case) -> None:
    made = case.values()
    made["files"][SIGNED.NAMES["up and out"]] = [SIGNED.SHA256, 1]
    case.sign(made)


def a_device(case) -> None:
    made = case.values()
    made["files"][SIGNED.NAMES["CON"]] = [SIGNED.SHA256, 1]
    case.sign(made)


def a_clash(case) -> None:
    made = case.values()
    for one in SIGNED.CLASHES["case"]:
        made["files"][f"{SIGNED.FOLDER}/{one}"] = [SIGNED.SHA256, 1]
    case.sign(made)


def a_bomb(case) -> None:
    made = case.values()
    SIGNED.BOMBS["a file of an exabyte"](made)
    case.sign(made)


def a_foreign_key(case) -> None:
    case.sign(case.values(), by="stranger")


SIGNS: list[Callable[..., None]] = [a_name, a_device, a_clash, a_bomb, a_foreign_key]


@pytest.mark.parametrize("attack", SIGNS)
def test_what_was_signed_and_is_harm_ends_with_4(
    case, capsys: pytest.CaptureFixture[str], attack: Callable[..., None]
) -> None:
    attack(case)
    refused(case, capsys, 4, "vi")
