"""The installer for one user: a shell script with the program packed behind it.

    python packaging/linux/user_installer.py --program FOLDER --out FOLDER [--version V] [--fast]

``installer.sh`` is the script; what it does, and its exit codes, stand at its top. It unpacks
straight to where the program will lie: a temporary folder may be small, or forbid programs. The
file is the same at every build of a commit.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import lzma
import os
import platform
import shutil
import sys
import tarfile
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import debian_needs
import release
import shared_files

_SPARE_KIB = 20_000


@dataclass(frozen=True)
class Order:
    """What is to be packed, and how it is called."""

    program: Path
    version: str
    when: int
    fast: bool = False


def build(order: Order, out: Path) -> Path:
    """The installer in ``out``."""
    out.mkdir(parents=True, exist_ok=True)
    target = out / f"summit-kb-{order.version}-{platform.machine()}.run"
    with tempfile.TemporaryDirectory(dir=out) as folder:
        root = Path(folder, "root")
        shutil.copytree(order.program, root / "program", symlinks=True)
        share = root / "share"
        shared_files.lay(share, release.version(), order.when)
        doc = share / "doc" / "summit-kb"
        shared_files.lay_documentation(doc)
        shutil.copyfile(release.ROOT / "LICENSE", doc / "LICENSE")
        shared_files.set_times(root, order.when)
        packed = pack(root, 0 if order.fast else 9, Path(folder, "packed"))
        facts = {
            "VERSION": order.version,
            "MACHINE": platform.machine(),
            "GLIBC": debian_needs.oldest_glibc(order.program),
            "KIB": str(_kibibytes(root) + _SPARE_KIB),
            "SUM": _sha256(packed),
            "PACKAGES": " ".join(debian_needs.for_the_window(order.program)),
        }
        with target.open("wb") as stream, packed.open("rb") as rest:
            stream.write(script(facts))
            shutil.copyfileobj(rest, stream)
    target.chmod(0o755)
    os.utime(target, (order.when, order.when))
    return target


def script(facts: dict[str, str]) -> bytes:
    """installer.sh with its facts; ``SKIP`` is the place of the first byte after it, from 1."""
    text = (shared_files.HERE / "installer.sh").read_text(encoding="utf-8")
    for name, fact in facts.items():
        text = text.replace(f"@{name}@", fact)
    bare = len(text.encode("utf-8")) - len("@SKIP@")
    skip = bare + 1
    while bare + len(str(skip)) + 1 != skip:
        skip = bare + len(str(skip)) + 1
    return text.replace("@SKIP@", str(skip)).encode("utf-8")


def pack(root: Path, level: int, target: Path) -> Path:
    """Everything below ``root`` in a tar, in the order of names, owned by nobody in particular."""
    with (
        lzma.open(target, "wb", preset=level) as pressed,
        tarfile.open(fileobj=pressed, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        for path in sorted(root.rglob("*")):
            # Found by path, not by inode: a hard link is packed as a file of its own.
            info = archive.gettarinfo(path, str(path.relative_to(root)))
            info.uid = info.gid = 0
            info.uname = info.gname = ""
            if info.islnk():
                info.type, info.size = tarfile.REGTYPE, path.stat().st_size
            content = io.BytesIO(path.read_bytes()) if info.isreg() else None
            archive.addfile(info, content)
    return target


def _kibibytes(root: Path) -> int:
    files = (path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(-(-path.stat().st_size // 4096) * 4 for path in files)


def _sha256(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--program", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--version", default=release.version())
    parser.add_argument("--fast", action="store_true", help="pack badly, for trying out")
    told = parser.parse_args(arguments)
    order = Order(told.program, told.version, release.when(), told.fast)
    made = build(order, told.out)
    print(f"{made}  {made.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
