"""A program that knows nothing but docs/formats/edition.md comes to the same verdict."""

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest


def loaded(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


PROGRAM = Path(__file__).parents[2] / "docs" / "formats" / "verify_edition.py"
second = loaded(PROGRAM)
harm = loaded(Path(__file__).with_name("test_attacks.py"))
signed = loaded(Path(__file__).with_name("test_attacks_signed.py"))


@pytest.fixture
def edition(make_publisher):
    publisher = make_publisher()
    publisher.publish()
    return publisher.copy("usb")


def verdict(edition, root):
    command = [sys.executable, "-X", "utf8", str(PROGRAM), str(edition), str(root)]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


def test_a_good_edition_holds(edition):
    said = verdict(edition, edition / "metadata" / "1.root.json")
    assert (said.returncode, said.stderr) == (0, "")
    assert said.stdout.startswith("edition 1 of Thư viện của sở")


@pytest.mark.parametrize("part", ["blobs/*/*", "targets/*", "metadata/1.targets.json"])
def test_a_flipped_byte_is_refused(edition, part):
    root = edition.parent / "root.json"
    root.write_bytes((edition / "metadata" / "1.root.json").read_bytes())
    path = max(edition.glob(part), key=lambda one: one.stat().st_size)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(bytes(data))
    said = verdict(edition, root)
    assert said.returncode == 1
    assert said.stderr.startswith("refused: ")


def test_what_a_stranger_signed_is_refused(edition, make_publisher):
    other = make_publisher("khac", publishing="stranger")
    other.publish("stranger")
    root = edition.parent / "root.json"
    root.write_bytes((edition / "metadata" / "1.root.json").read_bytes())
    for name in ("1.targets.json", "1.snapshot.json", "timestamp.json"):
        signed = (other.folder / "metadata" / name).read_bytes()
        (edition / "metadata" / name).write_bytes(signed)
    said = verdict(edition, root)
    assert said.returncode == 1
    assert "signed" in said.stderr


def test_it_imports_nothing_of_ours():
    assert "summit_kb" not in PROGRAM.read_text(encoding="utf-8")


@pytest.fixture
def root(world, tmp_path):
    path = tmp_path / "root.json"
    path.write_bytes((world.first / "metadata" / "1.root.json").read_bytes())
    return path


# What the program of its own remembers or trusts is not the business of this one.
OURS = {"lost root", "spoilt root", "pipe for the root"}


@pytest.mark.timeout(20)
@pytest.mark.parametrize("name", sorted(harm.ATTACKS.keys() - OURS))
def test_harm_is_refused_here_too(make_case, root, name, capsys):
    case = make_case()
    harm.ATTACKS[name][0](case)
    with pytest.raises(SystemExit) as ended:
        second.main(case.stick, root)
    assert str(ended.value).startswith("refused: ")
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("name", signed.NAMES)
def test_a_name_is_refused_here_too(make_case, root, name):
    case = make_case()
    made = case.values()
    made["files"][signed.FILE] = [signed.SHA256, 1]
    sha256 = "f" * 64 if "no hash" in name else signed.SHA256
    made["files"][signed.NAMES[name]] = [sha256, 1]
    case.write(case.stick / "blobs" / "2d" / signed.SHA256, b"x")
    case.sign(made)
    with pytest.raises(SystemExit) as ended:
        second.main(case.stick, root)
    assert "not an allowed name" in str(ended.value)


@pytest.mark.parametrize("name", signed.CLASHES)
def test_two_names_for_one_file_are_refused_here_too(make_case, root, name):
    case = make_case()
    made = case.values()
    for one in signed.CLASHES[name]:
        made["files"][f"{signed.FOLDER}/{one}"] = [signed.SHA256, 1]
    case.write(case.stick / "blobs" / "2d" / signed.SHA256, b"x")
    case.sign(made)
    with pytest.raises(SystemExit, match="by case"):
        second.main(case.stick, root)


@pytest.mark.parametrize("stick", ["first", "second"])
def test_what_the_program_takes_holds_here_too(make_case, root, stick, capsys):
    second.main(make_case(stick).stick, root)
    assert "files hold" in capsys.readouterr().out


def test_an_older_edition_is_refused_by_who_remembers(world, root, tmp_path, capsys):
    memory = tmp_path / "memory"
    memory.mkdir()
    second.main(world.second, root, memory)
    with pytest.raises(SystemExit, match="BadVersionNumberError"):
        second.main(world.first, root, memory)
    second.main(world.first, root)
    assert capsys.readouterr().out.count("files hold") == 2
