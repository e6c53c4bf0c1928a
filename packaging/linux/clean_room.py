"""Proves the Linux installers on a computer that has nothing: a minimal Debian without a network.

    sudo .venv/bin/python packaging/linux/clean_room.py --program FOLDER [--work FOLDER] [--fast]
        [--only deb|run] [--twice]

Builds the package and the per-user installer of the program in FOLDER, twice in two versions, and
lives through install, work, upgrade, downgrade and removal, as the person who works there (never
as root). Prints a line for each thing tried, keeps pictures and logs in WORK/report, and ends with
1 when one of them failed. Needs what room.py and screen.py need.
"""

from __future__ import annotations

import argparse
import filecmp
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import deb_trial
import debian_needs
import debian_package
import package_review
import papers
import release
import room
import screen
import user_installer
import user_trial
from trial import Report, Trial

# A computer with a desktop has these; they read what the package tells about types and menus.
DESKTOP = (
    "desktop-file-utils",
    "gtk-update-icon-cache",
    "hicolor-icon-theme",
    "libglib2.0-bin",
    "man-db",
    "shared-mime-info",
    "xdg-utils",
    "xz-utils",
)
NEWER = "9.9"
"""Packed badly: nobody is given it."""


def main(arguments: Sequence[str]) -> int:
    told = _options(arguments)
    if os.geteuid() != 0:
        print("clean_room.py needs root (mmdebstrap, namespaces)", file=sys.stderr)
        return 2
    report = Report()
    for name, trial in _trials(told):
        if told.only in (None, name):
            print(f"== {name}", flush=True)
            try:
                trial(report)
            except (screen.ScreenError, subprocess.TimeoutExpired) as error:
                report.check(f"{name}: to its end", true=False, seen=error)
    print(f"\n{len(report.lines) - report.failed} of {len(report.lines)} as they should be")
    for good, what, seen in report.lines:
        if not good:
            print(f"FAIL {what}: {seen}")
    return 1 if report.failed else 0


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--program", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--work", type=Path, default=Path("build/clean-room"), metavar="FOLDER")
    parser.add_argument("--suite", default="bookworm")
    parser.add_argument("--only", choices=("deb", "run"))
    parser.add_argument("--fast", action="store_true", help="pack badly, for trying out")
    parser.add_argument("--twice", action="store_true", help="make each again, compare the bytes")
    return parser.parse_args(arguments)


def _trials(told: argparse.Namespace) -> list[tuple[str, Callable[[Report], None]]]:
    return [
        ("deb", lambda report: _try_deb(told, report)),
        ("run", lambda report: _try_run(told, report)),
    ]


def _try_deb(told: argparse.Namespace, report: Report) -> None:
    debs = told.work / "debs"
    # Once: a commit that comes meanwhile makes another package.
    versions, when = (release.debian_version(release.version()), NEWER), release.when()
    older, newer = [
        debian_package.build(
            debian_package.Order(told.program, version, when, fast=told.fast or version == NEWER),
            told.work / "out",
        )
        for version in versions
    ]
    folder = told.work / "report"
    folder.mkdir(parents=True, exist_ok=True)
    package_review.review(older, report, folder)
    if told.twice:
        again = debian_package.build(
            debian_package.Order(told.program, versions[0], when, fast=told.fast),
            told.work / "again",
        )
        report.check("the package is the same file when made again", _same(older, again))
    base = _base(told, debs, [older, newer])
    _live(told, base, report, "deb", lambda one, folder: deb_trial.run(one, older, newer, folder))


def _try_run(told: argparse.Namespace, report: Report) -> None:
    when = release.when()
    older, newer = [
        user_installer.build(
            user_installer.Order(told.program, version, when, fast=told.fast or version == NEWER),
            told.work / "out",
        )
        for version in (release.version(), NEWER)
    ]
    if told.twice:
        again = user_installer.build(
            user_installer.Order(told.program, release.version(), when, fast=told.fast),
            told.work / "again",
        )
        report.check("the installer is the same file when made again", _same(older, again))
    base = _base(told, told.work / "debs", [])
    drawn = debian_needs.for_the_window(told.program)

    def life(one: Trial, folder: Path) -> None:
        user_trial.run(one, older, newer, folder, drawn)

    _live(told, base, report, "run", life)


def _same(one: Path, other: Path) -> bool:
    return filecmp.cmp(one, other, shallow=False)


def _base(told: argparse.Namespace, debs: Path, made: Sequence[Path]) -> Path:
    """A bare system with a desktop's tools, and the folder of everything that may be asked for."""
    base = room.make_base(told.work, told.suite)
    needs = [one.split(" ")[0] for one in debian_needs.packages(told.program)]
    debs.mkdir(parents=True, exist_ok=True)
    for old in debs.glob("summit-kb_*"):
        old.unlink()
    for package in made:
        shutil.copyfile(package, debs / package.name)
    wanted = [*needs, *DESKTOP, *debian_needs.recommended(told.program)]
    room.fetch(base, debs, wanted)
    return base


def _live(
    told: argparse.Namespace,
    base: Path,
    report: Report,
    name: str,
    trial: Callable[[Trial, Path], None],
) -> None:
    folder = told.work / "report"
    folder.mkdir(parents=True, exist_ok=True)
    shown = screen.Screen()
    try:
        inside = room.enter(base, told.work / "room", told.work / "debs", screen.SOCKETS)
        with inside as place:
            place.run("apt-get", "update")
            tools = [one for one in debian_needs.recommended(told.program) if "tess" in one]
            said = place.run(
                "apt-get", "install", "--yes", "--no-install-recommends", *DESKTOP, *tools
            )
            report.check("a bare computer with a desktop's tools", said.code == 0, said.text[-90:])
            made = papers.make(told.work / "papers")
            trial(Trial(place, shown, report, folder, name=name), made)
    finally:
        shown.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
