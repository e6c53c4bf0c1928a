"""A program that knows nothing but docs/formats/edition.md comes to the same verdict."""

import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = Path(__file__).parents[2] / "docs" / "formats" / "verify_edition.py"


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
