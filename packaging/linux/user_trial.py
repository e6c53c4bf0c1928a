"""The per-user installer on a bare computer: refusals first, then the life of a program."""

from __future__ import annotations

import shutil
import time
from collections.abc import Sequence
from pathlib import Path

from room import HOME, USER, Said
from trial import DATA, Trial

LOCAL = f"{HOME}/.local"
PROGRAM = f"{LOCAL}/lib/summit-kb"
RUN = f"{HOME}/Tải về/summit-kb.run"
NEWER = f"{HOME}/Tải về/summit-kb-newer.run"
BAD = f"{HOME}/Tải về/bad.run"
FAKES = f"{HOME}/Tải về/fakes"


def run(
    trial: Trial, installer: Path, newer: Path, papers: Path, screen_packages: Sequence[str]
) -> None:
    """Everything, in order; ``screen_packages`` are there where people have screens."""
    _bring(trial, {RUN: installer, NEWER: newer})
    before = trial.room.files()
    _refusals(trial)
    left = trial.room.files() - before
    trial.report.check("what was refused has left nothing", not left, sorted(left)[:4])
    _without_screen(trial)
    trial.room.run("apt-get", "install", "--yes", "--no-install-recommends", *screen_packages)
    before = trial.room.files()
    _install(trial)
    trial.command = f"{LOCAL}/bin/summit-kb"
    trial.command_line()
    trial.window()
    trial.add(papers)
    trial.notes_made()
    _upgrade_while_open(trial)
    _uninstall(trial, before)
    _elsewhere(trial)
    _purge(trial)


def _bring(trial: Trial, files: dict[str, Path]) -> None:
    for place, source in files.items():
        target = trial.room.root / place.strip("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    trial.room.run("chown", "-R", f"{USER}:{USER}", f"{HOME}/Tải về")


def _sh(trial: Trial, *arguments: str, file: str = RUN, **environment: str) -> Said:
    return trial.room.as_user("sh", file, *arguments, seconds=600, **environment)


def _refusals(trial: Trial) -> None:
    """Each ends with its code, says why, and leaves nothing."""
    check, room = trial.report.check, trial.room
    said = _sh(trial, "--check")
    check("run --check", said.code == 0, said.text)
    said = _sh(trial, "--uninstall")
    check("nothing to uninstall: 1", said.code == 1, said.text)
    said = _sh(trial, "--frobnicate", "--lang", "en")
    check("unknown option: 2", said.code == 2 and "Wrong usage" not in said.out, said.text)
    said = room.run("sh", RUN)
    check("as root without --prefix: 2", said.code == 2, said.text)
    damage = f'cp "{RUN}" "{BAD}"; printf x | dd of="{BAD}" bs=1 seek=9000000 conv=notrunc'
    room.as_user("sh", "-c", damage)
    said = _sh(trial, file=BAD)
    check("a flipped byte: 4", said.code == 4, said.text)
    room.as_user("sh", "-c", f'head -c 20000000 "{RUN}" > "{BAD}"')
    said = _sh(trial, file=BAD)
    check("a truncated copy: 4", said.code == 4, said.text)
    room.as_user("rm", BAD)
    _refuse_computer(trial)
    _refuse_place(trial)


def _refuse_computer(trial: Trial) -> None:
    check, room = trial.report.check, trial.room
    fakes = (("uname", "case $1 in -s) echo Linux ;; *) echo riscv64 ;; esac"),)
    fakes += (("getconf", "echo glibc 2.31"),)
    bare = f"mkdir '{FAKES}'; ln -s /usr/bin/* /usr/sbin/runuser '{FAKES}'; rm '{FAKES}/xz'"
    room.as_user("sh", "-c", bare)
    said = _sh(trial, PATH=FAKES)
    check("a computer without xz: 7", said.code == 7 and "xz" in said.text, said.text)
    room.as_user("rm", "-r", FAKES)
    for name, body in fakes:
        make = f"mkdir -p '{FAKES}'; printf '#!/bin/sh\\n{body}\\n' > '{FAKES}/{name}'"
        room.as_user("sh", "-c", f"{make}; chmod 755 '{FAKES}/{name}'")
        said = _sh(trial, PATH=f"{FAKES}:/usr/bin:/bin:/sbin:/usr/sbin")
        check(f"another computer ({name}): 7", said.code == 7, said.text)
        room.as_user("rm", "-r", FAKES)


def _refuse_place(trial: Trial) -> None:
    check, room = trial.report.check, trial.room
    for options, what in (("size=600m,noexec,mode=777", "noexec"), ("size=40m,mode=777", "full")):
        room.run("sh", "-c", f"mkdir -p /mnt/x; mount -t tmpfs -o {options} tmpfs /mnt/x")
        said = _sh(trial, "--prefix", "/mnt/x/người dùng")
        check(f"a place that is {what}: 6", said.code == 6, said.text)
        left = room.run("ls", "/mnt/x").out
        check(f"a place that is {what} is left empty", not left.strip(), left)
        room.run("umount", "/mnt/x")
    room.run("rmdir", "/mnt/x")
    said = _sh(trial, "--prefix", "/usr")
    check("a place of others': 6", said.code == 6, said.text)


def _without_screen(trial: Trial) -> None:
    """On a server the command line works, and what the window lacks is named."""
    said = _sh(trial)
    good = said.code == 0 and "libegl1" in said.err
    trial.report.check("without the libraries of a screen: installed, and told", good, said.err)
    said = trial.room.as_user(f"{LOCAL}/bin/summit-kb", "search", "--json", "da nang")
    trial.report.check("without a screen it searches", said.code == 0, said.out[:80])
    said = _sh(trial, "--uninstall", "--purge-data", "--yes")
    trial.report.check("and goes again", said.code == 0, said.text)


def _install(trial: Trial) -> None:
    check, room = trial.report.check, trial.room
    start = time.monotonic()
    said = _sh(trial, "--quiet")
    silent = said.code == 0 and not said.text
    check("--quiet installs, silently", silent, said.text or f"{time.monotonic() - start:.1f} s")
    check("own path is told", "PATH=" in _sh(trial).out)
    entry = f"{LOCAL}/share/applications/summit-kb.desktop"
    said = room.as_user("desktop-file-validate", entry)
    check("its menu entry is valid", "error" not in said.text, said.text)
    told = room.as_user("grep", "-E", "^(Try)?Exec", entry).out
    check("its menu entry names the place", told.count(f"{LOCAL}/bin/summit-kb") == 3, told)
    # Not xdg-mime, which takes a menu entry for broken when its program's path has a space.
    for name in ("x-scheme-handler/summit-kb", "application/vnd.summit-kb.edition"):
        said = room.as_user("gio", "mime", name)
        check(f"gio: {name}", "summit-kb.desktop" in said.out, said.text)
    file = f"{HOME}/SUMMIT-KB.edition"
    room.as_user("sh", "-c", f'echo "{{}}" > "{file}"')
    said = room.as_user("gio", "info", "-a", "standard::content-type", file)
    check("*.edition is an edition", "vnd.summit-kb.edition" in said.out, said.text)
    room.as_user("rm", file)
    address = "summit-kb://search?q=da%20nang"
    opened = room.start(
        trial.folder / "run-menu.log", "gio", "launch", entry, address, DISPLAY=trial.screen.name
    )
    _close(trial)
    check("its menu entry starts it", opened.wait(timeout=30) == 0, opened.returncode)
    at = f"{LOCAL}/bin:/usr/sbin:/usr/bin:/sbin:/bin"
    said = room.as_user("man", "-w", "summit-kb", PATH=at)
    check("its manual is found", said.code == 0, said.text)


def _close(trial: Trial) -> None:
    """End a window that a menu opened."""
    shown = trial.screen
    shown.window("Summit KB")
    trial.until("the answer to the address", lambda: trial.shows("menu", "hợp nhất"))
    trial.report.check("an address that starts it is answered", true=True)
    shown.window("Summit KB")
    shown.key("ctrl+q")
    end = time.monotonic() + 30
    while not shown.is_gone("Summit KB") and time.monotonic() < end:
        time.sleep(0.3)
    trial.report.check("the window of the menu closes", shown.is_gone("Summit KB"))
    time.sleep(2)


def _upgrade_while_open(trial: Trial) -> None:
    """A newer version arrives under an open window: the window goes on, the notes stay."""
    check, room, shown = trial.report.check, trial.room, trial.screen
    notes = trial.notes()
    running = room.start(trial.folder / "run-old.log", trial.command, "desktop", DISPLAY=shown.name)
    shown.window("Summit KB")
    time.sleep(5)
    said = _sh(trial, "--uninstall")
    check("uninstall while it runs: 5", said.code == 5, said.text)
    said = _sh(trial, file=NEWER)
    check("upgrade while it runs", said.code == 0 and "9.9" in said.out, said.text)
    versions = room.as_user("ls", f"{PROGRAM}/versions").out.split()
    check("both versions are there while one is open", len(versions) == 2, versions)
    shown.window("Summit KB")
    shown.key("ctrl+k")
    shown.type("hop tac quoc te")
    shown.key("Return")
    trial.until("an answer", lambda: "quốc tế" in trial.shown("old-version"))
    check("the open window still searches", running.poll() is None, running.poll())
    shown.key("ctrl+q")
    running.wait(timeout=40)
    check("upgrade keeps the notes", notes and trial.notes() == notes, trial.notes())
    said = _sh(trial, file=RUN)
    check("downgrade by the older installer", said.code == 0, said.text)
    versions = room.as_user("ls", f"{PROGRAM}/versions").out.split()
    check("versions nobody uses are gone", len(versions) == 1, versions)
    check("downgrade keeps the notes", notes and trial.notes() == notes, trial.notes())


def _uninstall(trial: Trial, before: set[str]) -> None:
    check, room = trial.report.check, trial.room
    said = room.as_user("sh", f"{PROGRAM}/setup.sh", "--uninstall")
    check("uninstall by what it left for it", said.code == 0, said.text)
    left = {path for path in room.files() - before if not path.startswith(DATA)}
    own = {
        f"{HOME}/{name}"
        for name in ("Tài liệu mới", "Thư viện run", "Ấn bản run", ".cache", ".config")
    }
    left = {path for path in left if not any(path.startswith(one) for one in own)}
    parents = {f"{LOCAL}", f"{LOCAL}/share"}
    check("uninstall leaves 0 files of the program", not left - parents, sorted(left - parents)[:5])
    kept = [path for path in room.files() if path.startswith(DATA)]
    check("uninstall keeps what is the user's", len(kept) > 5, f"{len(kept)} files and folders")


def _elsewhere(trial: Trial) -> None:
    """Another place, with everything that makes paths hard."""
    place = f'{HOME}/Chương trình "thử" $x & 100%'
    said = _sh(trial, "--prefix", place, "--quiet")
    trial.report.check("--prefix with spaces, accents and signs", said.code == 0, said.text)
    said = trial.room.as_user(f"{place}/bin/summit-kb", "search", "--json", "da nang")
    trial.report.check("it runs there, with the notes of before", said.code == 0, said.out[:60])
    entry = f"{place}/share/applications/summit-kb.desktop"
    said = trial.room.as_user("desktop-file-validate", entry)
    told = trial.room.as_user("grep", "^Exec", entry).out
    trial.report.check("its menu entry is valid", "error" not in said.text, said.text or told)
    said = _sh(trial, "--prefix", place, "--uninstall", "--quiet")
    there = (trial.room.root / place.strip("/")).exists()
    trial.report.check("uninstalled without a trace", said.code == 0 and not there, said.text)


def _purge(trial: Trial) -> None:
    check, room = trial.report.check, trial.room
    _sh(trial, "--quiet")
    said = _sh(trial, "--uninstall", "--purge-data")
    check("--purge-data asks; no answer deletes nothing", said.code == 2, said.text)
    check("it is still there", room.as_user("test", "-d", DATA).code == 0)
    said = _sh(trial, "--uninstall", "--purge-data", "--yes")
    check("--purge-data --yes", said.code == 0 and DATA in said.out, said.text)
    check("what was the user's is gone", room.as_user("test", "-e", DATA).code != 0)
