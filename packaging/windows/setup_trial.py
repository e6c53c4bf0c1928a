"""The setup in Wine: silent install, upgrade, downgrade, refusals, uninstall, purge."""

from __future__ import annotations

import shutil
import time
from dataclasses import dataclass
from pathlib import Path

from trial_table import Trial
from wine_prefix import WinePrefix

KEY = r"Software\Summit KB"
UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Summit KB"
CLASSES = r"Software\Classes"


@dataclass(frozen=True)
class Setups:
    """Two versions; the older has ``lib/only-in-old.txt``, the newer ``lib/only-in-new.txt``."""

    old: Path
    new: Path


@dataclass(frozen=True)
class Scope:
    option: str
    hive: str
    folder: str
    menu: str


def scopes(wine: WinePrefix) -> list[Scope]:
    user = f"C:\\users\\{wine.user.name}"
    menu = r"Microsoft\Windows\Start Menu\Programs"
    return [
        Scope("/AllUsers", "HKLM", r"C:\Program Files\Summit KB", f"C:\\ProgramData\\{menu}"),
        Scope(
            "/CurrentUser",
            "HKCU",
            f"{user}\\AppData\\Local\\Programs\\Summit KB",
            f"{user}\\AppData\\Roaming\\{menu}",
        ),
    ]


def run(wine: WinePrefix, setups: Setups, trial: Trial) -> None:
    trial.part = "setup, Windows 7"
    wine.become("win7")
    trial.check("ends with 8", wine.run(str(setups.old), "/S") == 8)
    wine.become("win10")
    for scope in scopes(wine):
        name = scope.option.strip("/")
        trial.part = f"setup, {name}"
        _life(wine, setups, scope, trial)
        trial.part = f"setup, {name}, running"
        _running(wine, setups, scope, trial)
        trial.part = f"setup, {name}, stopped"
        _stopped(wine, setups, scope, trial)
        trial.part = f"setup, {name}, /D="
        _elsewhere(wine, setups, scope, trial)
    trial.part = "setup, options"
    _options(wine, setups, trial)


def _life(wine: WinePrefix, setups: Setups, scope: Scope, trial: Trial) -> None:
    """From nothing to nothing, by way of everything that happens in a department."""
    data = wine.user / "AppData" / "Local" / "summit-kb" / "notes" / "ghi chú.jsonl"
    data.parent.mkdir(parents=True, exist_ok=True)
    data.write_text("kept", encoding="utf-8")
    trial.check("install ends with 0", wine.run(str(setups.old), "/S", scope.option) == 0)
    _is_there(wine, scope, "0.1.0", trial)
    trial.check("the program starts", _starts(wine, scope))
    stray = wine.place(scope.folder) / "of somebody else.txt"
    stray.write_text("kept", encoding="utf-8")
    trial.check("upgrade ends with 0", wine.run(str(setups.new), "/S", scope.option) == 0)
    _is_there(wine, scope, "0.2.0", trial)
    program = wine.place(scope.folder) / "program"
    trial.check("old files gone", not (program / "lib" / "only-in-old.txt").exists())
    trial.check("new files there", (program / "lib" / "only-in-new.txt").is_file())
    trial.check("nothing staged is left", _parts(wine, scope) == ["program"])
    trial.check("downgrade ends with 4", wine.run(str(setups.old), "/S", scope.option) == 4)
    trial.check("and changed nothing", (program / "lib" / "only-in-new.txt").is_file())
    asked = wine.run(str(setups.old), "/S", "/DOWNGRADE", scope.option)
    trial.check("downgrade when asked for", asked == 0 and _version(wine, scope) == "0.1.0")
    trial.check("a stray file is kept", stray.read_text(encoding="utf-8") == "kept")
    quiet = wine.value(scope.hive, UNINSTALL, "QuietUninstallString") or ""
    trial.check("quiet uninstall ends with 0", _quietly(wine, quiet) == 0)
    _is_gone(wine, scope, trial)
    trial.check("but not the stray file", stray.is_file())
    trial.check("nor the user's data", data.read_text(encoding="utf-8") == "kept")
    wine.run(str(setups.new), "/S", scope.option)
    trial.check(
        "purge ends with 0", wine.run(_uninstaller(scope), "/S", scope.option, "/PURGE") == 0
    )
    trial.check("user data purged", not data.parent.parent.exists())
    trial.check("stray file kept by purge", stray.is_file())
    stray.unlink()
    stray.parent.rmdir()


def _running(wine: WinePrefix, setups: Setups, scope: Scope, trial: Trial) -> None:
    wine.run(str(setups.old), "/S", scope.option)
    hold = wine.drive / "hold.txt"
    hold.write_text("", encoding="utf-8")
    window = f"{scope.folder}\\program\\summit-kb-desktop.exe"
    running = wine.start(window, environ={"SUMMIT_KB_STANDIN_HOLD": r"C:\hold.txt"})
    time.sleep(3)
    before = _files(wine, scope)
    upgrade = wine.start(str(setups.new), "/S", scope.option).wait(240)
    trial.check("upgrade while it runs ends with 3", upgrade == 3)
    trial.check("and changed nothing", _files(wine, scope) == before)
    # As a console hands it over: NSIS knows "_?=" and "/D=" without quotes only.
    removal = f'"{_uninstaller(scope)}" /S {scope.option} _?={scope.folder}'
    code = wine.start("cmd", "/c", _batch(wine, removal)).wait(240)
    trial.check("uninstall while it runs ends with 3", code == 3)
    trial.check("and changed nothing either", _files(wine, scope) == before)
    hold.unlink()
    running.wait(60)
    wine.settle()
    trial.check("then it goes", wine.run(str(setups.new), "/S", scope.option) == 0)
    _remove(wine, scope)


def _stopped(wine: WinePrefix, setups: Setups, scope: Scope, trial: Trial) -> None:
    """A setup that was stopped: while laying, and between its two renames."""
    wine.run(str(setups.old), "/S", scope.option)
    place = wine.place(scope.folder)
    before = _files(wine, scope)
    going = wine.start(str(setups.new), "/S", scope.option)
    until = time.monotonic() + 60
    while not (place / "program.new").exists() and going.poll() is None:
        if time.monotonic() > until:
            break
        time.sleep(0.002)
    going.kill()
    going.wait(60)
    wine.end()
    left = {path for path in _files(wine, scope) if path.parts[0] != "program.new"}
    new = (place / "program" / "lib" / "only-in-new.txt").exists()
    trial.check("killed: the old or the new is whole", new or left == before)
    trial.check("and the next setup goes", wine.run(str(setups.new), "/S", scope.option) == 0)
    trial.check("leaving nothing staged", _parts(wine, scope) == ["program"])
    (place / "program").rename(place / "program.old")
    shutil.copytree(place / "program.old", place / "program.new")
    mended = wine.run(str(setups.new), "/S", scope.option)
    trial.check("stopped between renames: mended", mended == 0 and _starts(wine, scope))
    trial.check("leaving nothing staged again", _parts(wine, scope) == ["program"])
    _remove(wine, scope)


def _elsewhere(wine: WinePrefix, setups: Setups, scope: Scope, trial: Trial) -> None:
    folder = r"C:\Cơ quan\Summit KB"
    shutil.copyfile(setups.old, wine.drive / "setup.exe")
    # One argument for cmd: NSIS knows "/D=" only without quotes, at the end.
    line = f"C:\\setup.exe /S {scope.option} /D={folder}"
    trial.check("install into /D=", wine.run("cmd", "/c", line) == 0)
    there = Scope(scope.option, scope.hive, folder, scope.menu)
    _is_there(wine, there, "0.1.0", trial)
    trial.check("upgrade finds it", wine.run(str(setups.new), "/S", scope.option) == 0)
    _is_there(wine, there, "0.2.0", trial)
    other = Scope(scope.option, scope.hive, r"C:\Other", scope.menu)
    moved = wine.run(str(setups.new), "/S", scope.option, r"/D=C:\Other")
    trial.check("moving to another folder", moved == 0)
    _is_there(wine, other, "0.2.0", trial)
    trial.check("the first folder is gone", not wine.place(folder).exists())
    _remove(wine, other)
    _is_gone(wine, other, trial)


def _options(wine: WinePrefix, setups: Setups, trial: Trial) -> None:
    both = wine.run(str(setups.old), "/S", "/AllUsers", "/CurrentUser")
    trial.check("both scopes end with 2", both == 2)
    log = r"C:\setup.log"
    wine.run(str(setups.old), "/S", "/AllUsers", f"/LOG={log}", "/DESKTOP")
    said = wine.place(log).read_bytes().decode("utf-16")
    trial.check("/LOG= tells what was done", "in force" in said and "done" in said)
    desktop = wine.place(r"C:\users\Public\Desktop\Summit KB.lnk")
    trial.check("/DESKTOP puts a shortcut there", desktop.is_file())
    key = f"{CLASSES}\\.edition"
    wine.run("reg", "add", f"HKLM\\{key}", "/ve", "/d", "Another.Program", "/f")
    wine.run(str(setups.new), "/S", "/AllUsers")
    trial.check("another's association stays", wine.value("HKLM", key) == "Another.Program")
    all_users = scopes(wine)[0]
    _remove(wine, all_users)
    trial.check("after uninstall too", wine.value("HKLM", key) == "Another.Program")
    trial.check("desktop shortcut gone", not desktop.exists())
    wine.run("reg", "delete", f"HKLM\\{key}", "/f")
    wine.run("reg", "add", f"HKLM\\{KEY}", "/v", "InstalledBy", "/d", "msi", "/f")
    trial.check("over an MSI ends with 6", wine.run(str(setups.old), "/S", "/AllUsers") == 6)
    trial.check("and put nothing there", not wine.place(all_users.folder).exists())
    wine.run("reg", "delete", f"HKLM\\{KEY}", "/f")


def _is_there(wine: WinePrefix, scope: Scope, version: str, trial: Trial) -> None:
    program = f"{scope.folder}\\program\\summit-kb-desktop.exe"
    opens = f'"{program}" "%1"'
    hive = scope.hive
    trial.check(f"{version}: files", wine.place(program).is_file())
    trial.check(f"{version}: shortcut", wine.place(f"{scope.menu}\\Summit KB.lnk").is_file())
    trial.check(f"{version}: registered", _version(wine, scope) == version)
    trial.check(f"{version}: in Programs", wine.value(hive, UNINSTALL, "DisplayVersion") == version)
    quiet = f'"{_uninstaller(scope)}" {scope.option} /S'
    found = wine.value(hive, UNINSTALL, "QuietUninstallString")
    trial.check(f"{version}: quiet uninstall", found == quiet)
    kind = wine.value(hive, f"{CLASSES}\\.edition")
    opened = wine.value(hive, f"{CLASSES}\\{kind}\\shell\\open\\command")
    trial.check(f"{version}: .edition opens it", opened == opens)
    address = wine.value(hive, f"{CLASSES}\\summit-kb\\shell\\open\\command")
    trial.check(f"{version}: summit-kb:// opens it", address == opens)
    other = {"HKLM": "HKCU", "HKCU": "HKLM"}[hive]
    trial.check(f"{version}: other hive untouched", wine.value(other, KEY, "Version") is None)


def _is_gone(wine: WinePrefix, scope: Scope, trial: Trial) -> None:
    place = wine.place(scope.folder)
    trial.check("program gone", not (place / "program").exists())
    trial.check("uninstaller gone", not (place / "uninstall.exe").exists())
    trial.check("shortcut gone", not wine.place(f"{scope.menu}\\Summit KB.lnk").exists())
    keys = wine.registry(scope.hive)
    left = [key for key in keys if "summit" in key or key.endswith(r"\.edition")]
    trial.check("registry clean", not left)


def _starts(wine: WinePrefix, scope: Scope) -> bool:
    """Whether the program's starter starts its Python, with its arguments."""
    said = wine.drive / "said.txt"
    said.unlink(missing_ok=True)
    program = f"{scope.folder}\\program\\summit-kb.exe"
    environ = {"SUMMIT_KB_STANDIN_SAID": r"C:\said.txt"}
    wine.run(program, "search", "Đà Nẵng", environ=environ)
    if not said.is_file():
        return False
    line = said.read_bytes().decode("utf-16-le")
    return f"{scope.folder}\\program\\python\\python.exe".lower() in line.lower() and (
        "Đà Nẵng" in line
    )


def _version(wine: WinePrefix, scope: Scope) -> str | None:
    return wine.value(scope.hive, KEY, "Version")


def _parts(wine: WinePrefix, scope: Scope) -> list[str]:
    return sorted(path.name for path in wine.place(scope.folder).iterdir() if path.is_dir())


def _files(wine: WinePrefix, scope: Scope) -> set[Path]:
    place = wine.place(scope.folder)
    return {path.relative_to(place) for path in place.rglob("*") if path.is_file()}


def _uninstaller(scope: Scope) -> str:
    return f"{scope.folder}\\uninstall.exe"


def _quietly(wine: WinePrefix, quiet: str) -> int:
    """Run the registered command as Windows would, split at its quotes."""
    program, _, rest = quiet.removeprefix('"').partition('"')
    return wine.run(program, *rest.split())


def _batch(wine: WinePrefix, line: str) -> str:
    """A file of commands: Wine would put an argument with blanks into quotes."""
    (wine.drive / "line.cmd").write_text(f"@{line}\r\n@exit %ERRORLEVEL%\r\n", encoding="utf-8")
    return r"C:\line.cmd"


def _remove(wine: WinePrefix, scope: Scope) -> None:
    wine.run(_uninstaller(scope), "/S", scope.option)
