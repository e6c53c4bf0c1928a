"""The package for Debian, Ubuntu and what descends from them.

    python packaging/linux/debian_package.py --program FOLDER --out FOLDER [--version V]
        [--maintainer "NAME <ADDRESS>"] [--fast]

FOLDER is the program's, as packaging/freeze makes it. The package carries its own Python, asks for
nothing at install, has no maintainer scripts (the system's triggers bring the caches of menus,
types and icons up to date), and is the same file at every build of a commit. ``--fast`` packs
badly, for trying out.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import debian_needs
import release
import shared_files

PROGRAM = "usr/lib/summit-kb"
NOTICES = "share/THIRD-PARTY-NOTICES.txt"
MAINTAINER = "Summit KB <maintainers@summit-kb.invalid>"
_DESCRIPTION = """\
Description: find, read and cite documents in Vietnamese, without a network
 A library of resolutions, speeches and reports on one's own computer: typed
 with or without accents, a search lands on the right page, with its words
 marked. Numbers, articles and events in the text are links; scans are
 recognised; notes, references and briefing books are at hand. Signed editions
 come by stick or share and are verified before anything of them is read.
 .
 Thư viện văn kiện ngay trên máy của mình: gõ có dấu hay không dấu đều đến
 đúng trang. Tiếng Việt là ngôn ngữ mặc định.
 .
 The package carries its own Python and Qt, and a small library to try.
"""


@dataclass(frozen=True)
class Order:
    """What is to be packed, and how it is called."""

    program: Path
    version: str
    when: int
    maintainer: str = MAINTAINER
    fast: bool = False


def build(order: Order, out: Path) -> Path:
    """The package in ``out``."""
    package = out / f"summit-kb_{order.version}_{_architecture()}.deb"
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out) as folder:
        root = Path(folder, "root")
        _lay(order, root)
        shared_files.set_times(root, order.when)
        pressed = ["-Zgzip", "-z1"] if order.fast else ["-Zxz", "-z9"]
        command = ["dpkg-deb", "--root-owner-group", *pressed, "--build", str(root), str(package)]
        clock = {**os.environ, "SOURCE_DATE_EPOCH": str(order.when)}
        subprocess.run(command, check=True, env=clock, stdout=subprocess.DEVNULL)
    return package


def _lay(order: Order, root: Path) -> None:
    """The whole tree of the package."""
    share = root / "usr" / "share"
    shutil.copytree(order.program, root / PROGRAM, symlinks=True)
    _link(root / "usr" / "bin" / "summit-kb", "../lib/summit-kb/summit-kb")
    shared_files.lay(share, release.version(), order.when, zsh="vendor-completions")
    doc = share / "doc" / "summit-kb"
    shared_files.lay_documentation(doc)
    if (order.program / NOTICES).is_file():
        _link(doc / Path(NOTICES).name, f"../../../lib/summit-kb/{NOTICES}")
    shutil.copyfile(shared_files.HERE / "copyright", doc / "copyright")
    (doc / "changelog").write_text(_changelog(order), encoding="utf-8")
    shared_files.pack(doc / "changelog")
    overrides = share / "lintian" / "overrides" / "summit-kb"
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(shared_files.HERE / "lintian-overrides", overrides)
    _control(order, root)


def _link(path: Path, target: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(target)


def _changelog(order: Order) -> str:
    day = subprocess.run(
        ["date", "-u", "-R", "-d", f"@{order.when}"], capture_output=True, text=True, check=True
    ).stdout.strip()
    return (
        f"summit-kb ({order.version}) unstable; urgency=medium\n\n"
        f"  * Version {release.version()}.\n\n -- {order.maintainer}  {day}\n"
    )


def _control(order: Order, root: Path) -> None:
    """DEBIAN/control and the sums that ``dpkg --verify`` checks."""
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    sums = [f"{_md5(path)}  {path.relative_to(root)}\n" for path in files]
    folder = root / "DEBIAN"
    folder.mkdir()
    (folder / "md5sums").write_text("".join(sums), encoding="utf-8")
    told = control(order, debian_needs.packages(order.program), installed_size(root))
    (folder / "control").write_text(told, encoding="utf-8")


def control(order: Order, depends: Sequence[str], kibibytes: int) -> str:
    """The control file."""
    recommends = debian_needs.recommended(order.program)
    return (
        f"Package: summit-kb\nVersion: {order.version}\nArchitecture: {_architecture()}\n"
        f"Maintainer: {order.maintainer}\nInstalled-Size: {kibibytes}\n"
        f"Depends: {', '.join(depends)}\nRecommends: {', '.join(recommends)}\n"
        f"Section: text\nPriority: optional\n{_DESCRIPTION}"
    )


def installed_size(root: Path) -> int:
    """As dpkg counts: KiB of each file rounded up, one for a folder or a link."""
    counted = 0
    for path in root.rglob("*"):
        plain = path.is_file() and not path.is_symlink()
        counted += -(-path.stat().st_size // 1024) if plain else 1
    return counted


def _md5(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()


def _architecture() -> str:
    command = ["dpkg", "--print-architecture"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--program", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--version", default=release.debian_version(release.version()))
    parser.add_argument("--maintainer", default=MAINTAINER)
    parser.add_argument("--fast", action="store_true")
    told = parser.parse_args(arguments)
    order = Order(told.program, told.version, release.when(), told.maintainer, told.fast)
    package = build(order, told.out)
    print(f"{package}  {package.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
