"""What a release is called and when it was made: the same answer at every build of a commit."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_PRE_RELEASE = re.compile(r"(?<=\d)(a|b|rc|\.dev)(?=\d)")


def version() -> str:
    """The version in pyproject.toml."""
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return str(told["project"]["version"])


def debian_version(told: str) -> str:
    """A version as Debian sorts it: 0.2.0rc1 comes before 0.2.0."""
    return _PRE_RELEASE.sub(lambda found: "~" + found[0].lstrip("."), told)


def when() -> int:
    """Seconds since 1970 that every file of the release bears: of the commit that is built."""
    if told := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(told)
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return int(done.stdout)


def day(seconds: int) -> str:
    """A moment as a date."""
    return datetime.fromtimestamp(seconds, UTC).date().isoformat()
