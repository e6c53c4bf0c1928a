"""What lies beside the program on a Linux system: menus, types, icons, manuals, documentation.

The tree is that of ``/usr/share`` and ``~/.local/share`` alike.
"""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
from pathlib import Path

import completions
import manual
import release

HERE = Path(__file__).resolve().parent
ICON = release.ROOT / "resources" / "icons" / "app.svg"
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
METAINFO = "vn.summitkb.summitkb.metainfo.xml"


def lay(share: Path, version: str, when: int, *, zsh: str = "site-functions") -> None:
    """Everything but the documentation, below ``share``."""
    _copy(HERE / "summit-kb.desktop", share / "applications" / "summit-kb.desktop")
    _copy(HERE / "summit-kb.mime.xml", share / "mime" / "packages" / "summit-kb.xml")
    told = (HERE / METAINFO).read_text(encoding="utf-8")
    told = told.replace("@VERSION@", version).replace("@DATE@", release.day(when))
    _write(share / "metainfo" / METAINFO, told)
    _icons(share / "icons" / "hicolor")
    for page in manual.write(share / "man", version, when):
        pack(page)
    completions.write(share, zsh=zsh)


def _icons(theme: Path) -> None:
    _copy(ICON, theme / "scalable" / "apps" / "summit-kb.svg")
    for size in ICON_SIZES:
        target = theme / f"{size}x{size}" / "apps" / "summit-kb.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        command = ["rsvg-convert", "-w", str(size), "-h", str(size), "-o", str(target), str(ICON)]
        subprocess.run(command, check=True)


def lay_documentation(doc: Path) -> None:
    """What it is made of and the guide for IT, below ``doc``."""
    _copy(release.ROOT / "docs" / "third-party.md", doc / "third-party.md")
    guide = release.ROOT / "docs" / "it"
    for page in sorted(guide.glob("*.md")):
        _copy(page, doc / "it" / page.name)
    _copy(HERE / "policy.toml", doc / "examples" / "policy.toml")


def pack(path: Path) -> Path:
    """The file as ``.gz`` in its place, the same at every build."""
    packed = path.with_name(path.name + ".gz")
    with packed.open("wb") as target, gzip.GzipFile("", "wb", 9, target, mtime=0) as stream:
        stream.write(path.read_bytes())
    path.unlink()
    return packed


def set_times(root: Path, when: int) -> None:
    """Every file, folder and link below ``root`` bears ``when``; modes are those of a package."""
    for path in [*root.rglob("*"), root]:
        if not path.is_symlink():
            path.chmod(_mode(path))
        os.utime(path, (when, when), follow_symlinks=False)


def _mode(path: Path) -> int:
    if path.is_dir():
        return 0o755
    library = ".so" in path.name
    return 0o755 if path.stat().st_mode & 0o100 and not library else 0o644


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _write(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")
