"""What is frozen: the files of one commit, and the moment every date in the folder comes from."""

from __future__ import annotations

import shutil
import subprocess
import tarfile
import tomllib
from dataclasses import dataclass
from pathlib import Path

from steps import BuildError, run


@dataclass(frozen=True)
class SourceTree:
    """A copy of the project. ``moment`` is the commit's time in seconds since 1970."""

    folder: Path
    moment: int
    commit: str

    @property
    def version(self) -> str:
        project = tomllib.loads((self.folder / "pyproject.toml").read_text(encoding="utf-8"))
        return str(project["project"]["version"])


def take(root: Path, folder: Path, *, as_it_lies: bool, commit: str = "HEAD") -> SourceTree:
    """A fresh copy in ``folder`` of a commit of the project at ``root``, or of its files."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    moment, commit = run(["git", "-C", root, "log", "-1", "--format=%ct %H", commit]).split()
    if as_it_lies:
        _copy_files(root, folder)
    else:
        _unpack_commit(root, folder, commit)
    return SourceTree(folder, int(moment), commit)


def put_root_of_trust(source: SourceTree, file: Path) -> None:
    """Put in what the program trusts before anybody has told it anything."""
    if not file.is_file():
        raise BuildError(f"no root of trust at {file}")
    place = source.folder / "resources" / "trust" / "root.json"
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, place)


def _unpack_commit(root: Path, folder: Path, commit: str) -> None:
    command = ["git", "-C", str(root), "archive", "--format=tar", commit]
    with (
        subprocess.Popen(command, stdout=subprocess.PIPE) as archive,
        tarfile.open(fileobj=archive.stdout, mode="r|") as files,
    ):
        # Python 3.11 before 3.11.4 knows no filter; what git hands over is our own.
        if hasattr(tarfile, "data_filter"):
            files.extractall(folder, filter="data")
        else:
            files.extractall(folder)
    if archive.returncode != 0:
        raise BuildError("git archive failed")


def _copy_files(root: Path, folder: Path) -> None:
    listing = run(
        ["git", "-C", root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    )
    for name in filter(None, listing.split("\0")):
        if (root / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(root / name, folder / name)
