"""Whether every protection of editions is proven: each is taken away once, and a test must fail.

    python tools/protections.py [--only WORDS]

The protections and the edits that take them away stand in protections.toml. Each edit is made in a
copy of the tree of its own, in which the attacks of tests/editions run until two of them fail.
Exit code 1 when taking a protection away fails no test, 2 when an edit no longer fits.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TABLE = Path(__file__).with_suffix(".toml")
PACKAGE = Path("src", "summit_kb")
_SECONDS = 300
# Those that start processes prove nothing here.
_LEFT_OUT = {"test_second_program.py", "test_stopped_publishing.py", "test_exporting.py"}
# What must still go well, or the edit has broken more than a protection.
_SANE = "tests/editions/test_installing.py::test_an_edition_is_installed_whole"
_SIGNED = {"catalogue", "fields", "ids", "names", "text_json", "texts"}
_FAILED = re.compile(r"^(?:FAILED|ERROR) tests/editions/(.+?)(?: - .*)?$", re.MULTILINE)


@dataclass(frozen=True)
class Protection:
    """``before`` stands once in ``file`` of the package, and becomes ``after`` without it."""

    name: str
    file: str
    before: str
    after: str

    def taken_away(self, text: str) -> str:
        """The text without the protection; raises ValueError when the edit no longer fits."""
        before, after = self.before.strip("\n"), self.after.strip("\n")
        if text.count(before) != 1:
            detail = f"{self.name}: stands {text.count(before)} times in {self.file}"
            raise ValueError(detail)
        return text.replace(before, after)


def protections(table: Path = TABLE) -> list[Protection]:
    """All of the table, in its order."""
    return [Protection(**row) for row in tomllib.loads(table.read_text("utf-8"))["protection"]]


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--only", metavar="WORDS", default="", help="those with WORDS in the name")
    only: str = parser.parse_args().only
    found = [one for one in protections() if only in one.name]
    misfits = [problem for one in found if (problem := misfit(one))]
    if misfits:
        print("\n".join(misfits))
        return 2
    with ThreadPoolExecutor(max_workers=2) as pool:
        proven = list(pool.map(tried, [None, *found]))
    print(f"{len(found)} protections, {sum(proven[1:])} proven")
    return 0 if all(proven) else 1


def misfit(protection: Protection) -> str:
    """Why its edit cannot be made; nothing when it can."""
    try:
        made = protection.taken_away((ROOT / PACKAGE / protection.file).read_text("utf-8"))
        compile(made, protection.file, "exec")
    except (ValueError, SyntaxError) as error:
        return f"{protection.name}: {error}"
    return ""


def tried(protection: Protection | None) -> bool:
    """Whether a test fails without the protection, and says so; None tries the tree as it is."""
    with tempfile.TemporaryDirectory(prefix="protections-") as folder:
        tree = copied(Path(folder))
        if protection is not None:
            path = tree / PACKAGE / protection.file
            path.write_text(protection.taken_away(path.read_text("utf-8")), "utf-8")
        is_whole = protection is None or attacked(tree, [_SANE])[0] == 0
        code, said = attacked(tree, tests(tree, protection)) if is_whole else (1, "")
    failed = _FAILED.findall(said)
    if protection is None:
        print(f"the tree as it is: {said.strip().splitlines()[-1]}", flush=True)
        return code == 0
    # Without a failed test the edit broke the tree, which proves nothing either.
    told = "; ".join(failed) or ("THE TREE IS BROKEN" if code else "NO TEST FAILS")
    print(f"{protection.name}\n    {told}", flush=True)
    return bool(failed)


def copied(folder: Path) -> Path:
    """What the attacks need, as far as it can be written to; the rest by link."""
    ignore: Callable[..., set[str]] = shutil.ignore_patterns("__pycache__", "desktop")
    shutil.copytree(ROOT / "src", folder / "src", ignore=ignore)
    shutil.copytree(ROOT / "tests" / "editions", folder / "tests" / "editions", ignore=ignore)
    for name in ("pyproject.toml", "tests/conftest.py"):
        shutil.copy(ROOT / name, folder / name)
    for name in ("resources", "corpus", "tools", "packaging", "docs"):
        (folder / name).symlink_to(ROOT / name, target_is_directory=True)
    return folder


def tests(tree: Path, protection: Protection | None) -> list[str]:
    """Test files, those most likely to tell first."""
    stem = Path(protection.file).stem if protection else ""
    first = "test_attacks_signed.py" if stem in _SIGNED else f"test_{stem}.py"

    def order(path: Path) -> tuple[bool, bool, str]:
        return path.name != first, not path.name.startswith("test_attacks"), path.name

    found = sorted((tree / "tests" / "editions").glob("test_*.py"), key=order)
    return [str(path.relative_to(tree)) for path in found if path.name not in _LEFT_OUT]


def attacked(tree: Path, named: list[str]) -> tuple[int, str]:
    """Exit code and words of pytest on these tests in ``tree``."""
    options = ["-n", "0", "-q", "--maxfail=2", "--tb=no", "-p", "no:randomly", "-rfE",
               "--timeout=25", "-p", "no:cacheprovider"]  # fmt: skip
    environment = {
        **os.environ,
        "PYTHONPATH": str(tree / "src"),
        "PYTHONDONTWRITEBYTECODE": "1",
        "TMPDIR": str(tree),
    }
    try:
        done = subprocess.run(
            [sys.executable, "-m", "pytest", *options, *named],
            cwd=tree, env=environment, capture_output=True, text=True, check=False,
            timeout=_SECONDS,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return 1, "FAILED tests/editions/ hangs"
    return done.returncode, done.stdout + done.stderr


if __name__ == "__main__":
    sys.exit(main())
