"""The MSI packages in Wine: silent install, upgrade, downgrade, uninstall, for both scopes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from trial_table import Trial
from wine_prefix import WinePrefix

KEY = r"Software\Summit KB"
_OPEN = r"Software\Classes\SummitKB.Edition\shell\open\command"


def run(wine: WinePrefix, old: Sequence[Path], new: Sequence[Path], trial: Trial) -> None:
    """``old`` and ``new`` hold the package for all users and the one for one user."""
    wine.become("win10")
    user = f"C:\\users\\{wine.user.name}\\AppData\\Local\\Programs\\Summit KB"
    cases = (("machine", "HKLM", r"C:\Program Files\Summit KB"), ("user", "HKCU", user))
    for (scope, hive, folder), before, after in zip(cases, old, new, strict=True):
        trial.part = f"msi, {scope}"
        _life(wine, (before, after), hive, folder, trial)


def _life(
    wine: WinePrefix, packages: tuple[Path, Path], hive: str, folder: str, trial: Trial
) -> None:
    old, new = packages
    trial.check("install ends with 0", _msiexec(wine, "/i", str(old)) == 0)
    program = wine.place(folder) / "program"
    trial.check("files", (program / "lib" / "only-in-old.txt").is_file())
    trial.check("registered", wine.value(hive, KEY, "Version") == "0.1.0")
    opens = f'"{folder}\\program\\summit-kb-desktop.exe" "%1"'
    trial.check(".edition opens it", wine.value(hive, _OPEN) == opens)
    stray = wine.place(folder) / "of somebody else.txt"
    stray.write_text("kept", encoding="utf-8")
    trial.check("upgrade ends with 0", _msiexec(wine, "/i", str(new)) == 0)
    trial.check("old files gone", not (program / "lib" / "only-in-old.txt").exists())
    trial.check("new files there", (program / "lib" / "only-in-new.txt").is_file())
    trial.check("new version registered", wine.value(hive, KEY, "Version") == "0.2.0")
    trial.check("downgrade refused", _msiexec(wine, "/i", str(old)) != 0)
    trial.check("and changed nothing", (program / "lib" / "only-in-new.txt").is_file())
    trial.check("uninstall ends with 0", _msiexec(wine, "/x", str(new)) == 0)
    trial.check("program gone", not program.exists())
    trial.check("registry clean", wine.value(hive, KEY, "Version") is None)
    trial.check("a stray file is kept", stray.is_file())
    stray.unlink()


def _msiexec(wine: WinePrefix, what: str, package: str) -> int:
    place = "Z:" + package.replace("/", "\\")
    return wine.run("msiexec", what, place, "/qn")
