"""A small library's folder, and bags of it to spoil."""

import hashlib
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from summit_kb.library.bags.writing import write_bag

FILES = {
    "library.toml": "format = 1\n",
    "documents/ke-hoach/document.toml": 'title = "Kế hoạch"\n',
    "documents/ke-hoach/Kế hoạch 100%.txt": "Mở dữ liệu",
    "history/2026-01.jsonl": "{}\n",
    ".derived/catalogue": "x",
    ".trash/20260101T000000Z-cu/document.toml": 'title = "Cũ"\n',
    ".writer.lock": "",
    "documents/.new-1/document.toml": "",
    "history/.pending.json": "{}",
}
KEPT = (
    "documents/ke-hoach/Kế hoạch 100%.txt",
    "documents/ke-hoach/document.toml",
    "history/2026-01.jsonl",
    "library.toml",
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "thu-vien"
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def bag(root: Path, tmp_path: Path) -> Path:
    return write_bag(root, tmp_path / "goi", [("External-Description", "Thử")]).path


def by_hand(folder: Path, payload: Mapping[str, bytes], version: str = "1.0") -> Path:
    """A bag as another tool makes it: one manifest, no bag-info."""
    folder.mkdir()
    lines: list[str] = []
    for name, data in payload.items():
        path = folder / "data" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        lines.append(f"{hashlib.sha512(data).hexdigest()} data/{name}\n")
    (folder / "manifest-sha512.txt").write_text("".join(lines), encoding="utf-8")
    declared = f"BagIt-Version: {version}\nTag-File-Character-Encoding: UTF-8\n"
    (folder / "bagit.txt").write_text(declared, encoding="utf-8")
    return folder


@pytest.fixture
def make_bag() -> Callable[..., Path]:
    return by_hand


@pytest.fixture
def make_zip(tmp_path: Path) -> Callable[[Mapping[str, bytes | str]], Path]:
    """A zip file with these entries, whatever they are called."""

    def make(entries: Mapping[str, bytes | str]) -> Path:
        path = tmp_path / "goi.zip"
        with zipfile.ZipFile(path, "w") as archive:
            for name, data in entries.items():
                archive.writestr(name, data)
        return path

    return make
