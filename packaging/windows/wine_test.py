"""Try the setup and the MSI packages in Wine: both scopes, silently, from install to purge.

    python packaging/windows/wine_test.py [--program FOLDER] [--work FOLDER] [--only setup|msi]

Without ``--program`` a small folder stands for the program; with it, the real one is installed.
What starts in Wine is always a stand-in for Python (Wine has not all that Qt for Windows needs):
this tries installers, not the program. Needs Debian's nsis, wixl, wine64.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

import installers
import launchers
import msi_trial
import setup_trial
import standins
from trial_table import Trial
from wine_prefix import WinePrefix

VERSIONS = ("0.1.0", "0.2.0")


def program_folders(given: Path | None, work: Path) -> list[Path]:
    """The same program twice, told apart by one file, as an older and a newer version."""
    folders = [work / name for name in ("only-in-old", "only-in-new")]
    for folder in folders:
        if given is None:
            _small(folder)
        else:
            shutil.copytree(given, folder)
        standins.lay(folder / "python")
        (folder / "lib" / f"{folder.name}.txt").write_text(folder.name, encoding="utf-8")
    return folders


def _small(folder: Path) -> None:
    (folder / "lib" / "below").mkdir(parents=True)
    (folder / "lib" / "below" / "a file.txt").write_text("văn kiện", encoding="utf-8")
    for launcher in launchers.LAUNCHERS:
        stub = (launchers.stubs() / launcher.stub).read_bytes()
        (folder / launcher.name).write_bytes(launchers.make(launcher, stub))


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--program", type=Path, help="a program folder; else a small one")
    parser.add_argument("--work", type=Path, help="where to work; else in the temporary folder")
    parser.add_argument("--only", choices=("setup", "msi"))
    given = parser.parse_args()
    work = Path(tempfile.mkdtemp(prefix="summit-kb-wine-", dir=given.work))
    kinds = {"setup": ("setup",), "msi": ("msi", "msi-user")}.get(given.only, installers.KINDS)
    trial = Trial()
    wine: WinePrefix | None = None
    try:
        made = {
            version: installers.make(folder, work / version, version, kinds, None)
            for version, folder in zip(VERSIONS, program_folders(given.program, work), strict=True)
        }
        wine = WinePrefix(work / "prefix")
        old, new = made.values()
        if given.only != "msi":
            setup_trial.run(wine, setup_trial.Setups(old[0], new[0]), trial)
        if given.only != "setup":
            msi_trial.run(wine, old[-2:], new[-2:], trial)
    finally:
        if wine is not None:
            wine.close()
        shutil.rmtree(work, ignore_errors=True)
    print(trial.table())
    return 1 if trial.failed else 0


if __name__ == "__main__":
    sys.exit(main())
