"""The package on a bare computer: installed, used, upgraded, downgraded, and purged."""

from __future__ import annotations

from pathlib import Path

import policy_trial
from room import DEBS, HOME, Room, Said
from trial import DATA, Trial

TYPE = "application/vnd.summit-kb.edition"
SCHEME = "x-scheme-handler/summit-kb"
_CACHE = "/usr/share/icons/hicolor/icon-theme.cache"
_SYSTEMS = ("/etc/", "/var/", "/usr/local/", "/usr/share/mime/", _CACHE)
"""Where the system itself writes when any package comes or goes."""


def run(trial: Trial, package: Path, newer: Path, papers: Path) -> None:
    """Everything, in the order of a computer's life."""
    room = trial.room
    _bare(trial)
    before = room.files()
    _install(trial, package)
    with_program = room.files()
    trial.command_line()
    trial.window()
    trial.add(papers)
    trial.notes_made()
    _desktop(trial)
    _manuals(trial)
    policy_trial.run(trial)
    set_by_it = policy_trial.sums(trial)
    for version, what in ((newer, "upgrade"), (package, "downgrade")):
        _change(trial, version, what)
        policy_trial.still_there(trial, set_by_it, what)
        policy_trial.in_force(trial, what)
    _shared(trial)
    _remove(trial, package)
    _purge(trial, before, with_program)
    policy_trial.still_there(trial, set_by_it, "purge")


def _bare(trial: Trial) -> None:
    check, room = trial.report.check, trial.room
    said = room.run(
        "sh", "-c", "command -v python3 python pypy perl6; dpkg -l 'python*' | grep ^ii"
    )
    check("no Python in the room", not said.out.strip(), said.out)
    said = room.run("sh", "-c", "tail -n +3 /proc/net/dev | cut -d: -f1 | tr -d ' '")
    check("no network but lo", said.out.split() == ["lo"], said.out)
    said = room.run("getent", "hosts", "debian.org")
    check("no name is resolved", said.code != 0, said.text)


def _install(trial: Trial, package: Path) -> None:
    check, room = trial.report.check, trial.room
    said = _apt(room, package)
    check("apt-get install, offline", said.code == 0, said.text[-300:])
    said = room.run("sh", "-c", "dpkg -l 'python*' 'libpython*' 2>/dev/null | grep ^ii")
    check("no Python came with it", not said.out.strip(), said.out)
    said = room.run("dpkg", "--verify", "summit-kb")
    check("dpkg --verify", said.code == 0 and not said.text, said.text)
    told = room.run("dpkg-query", "-W", "-f", "${Version} ${Installed-Size} KiB", "summit-kb").out
    check("installed", told, f"{told}, {package.stat().st_size / 1e6:.1f} MB packed")


def _apt(room: Room, package: Path, *options: str) -> Said:
    room.run("apt-get", "update")
    return room.run(
        "apt-get",
        "install",
        "--yes",
        "--no-install-recommends",
        *options,
        f"{DEBS}/{package.name}",
        DEBIAN_FRONTEND="noninteractive",
        seconds=600,
    )


def _desktop(trial: Trial) -> None:
    """What the person's desktop knows of editions and addresses."""
    check, room = trial.report.check, trial.room
    file = f"{HOME}/SUMMIT-KB.edition"
    room.as_user("sh", "-c", f'echo "{{\\"format\\": 1, \\"library\\": \\"Thử\\"}}" > "{file}"')
    said = room.as_user("gio", "info", "-a", "standard::content-type", file)
    check("*.edition is an edition", TYPE in said.out, said.text)
    said = room.as_user("xdg-mime", "query", "filetype", file, XDG_CURRENT_DESKTOP="GNOME")
    check("xdg-mime: *.edition is an edition", said.out.strip() == TYPE, said.text)
    for name in (TYPE, SCHEME):
        said = room.as_user("xdg-mime", "query", "default", name)
        check(f"{name} opens Summit KB", said.out.strip() == "summit-kb.desktop", said.text)
        said = room.as_user("gio", "mime", name)
        check(f"gio: {name}", "summit-kb.desktop" in said.out, said.text)
    said = room.run("desktop-file-validate", "/usr/share/applications/summit-kb.desktop")
    check("desktop-file-validate", said.code == 0 and "error" not in said.text, said.text)


def _manuals(trial: Trial) -> None:
    for language in ("en", "vi"):
        told = f'man -L {language} summit-kb | grep -c -- "--accept-duplicates"'
        said = trial.room.as_user("sh", "-c", told, LANG="C.UTF-8", MANWIDTH="100")
        trial.report.check(f"man page, {language}", said.code == 0, said.text)


def _change(trial: Trial, package: Path, what: str) -> None:
    check, room = trial.report.check, trial.room
    notes = trial.notes()
    said = _apt(room, package, "--allow-downgrades")
    check(what, said.code == 0, said.text[-200:])
    version = room.run("dpkg-query", "-W", "-f", "${Version}", "summit-kb").out
    check(f"{what}: the version is that of the package", f"_{version}_" in package.name, version)
    check(f"{what} keeps the notes", notes and trial.notes() == notes, trial.notes())
    found = trial.asked("search", "da nang").get("total")
    check(f"{what}: it still finds", found, found)
    said = room.run("dpkg", "--verify", "summit-kb")
    check(f"{what}: dpkg --verify", said.code == 0 and not said.text, said.text)


def _shared(trial: Trial) -> None:
    """Nothing of the user's lies in the program, nothing of the program can be written to."""
    said = trial.room.as_user("sh", "-c", "find /usr/lib/summit-kb -writable | head -3")
    trial.report.check("a user can write nowhere into the program", not said.out, said.out)


def _remove(trial: Trial, package: Path) -> None:
    """Removed and put back: what a purge takes more, there is nothing of."""
    room = trial.room
    said = room.run("apt-get", "remove", "--yes", "summit-kb", DEBIAN_FRONTEND="noninteractive")
    trial.report.check("remove", said.code == 0, said.text[-200:])
    state = room.run("dpkg-query", "-W", "-f", "${db:Status-Abbrev}", "summit-kb")
    trial.report.check("remove is as good as purge: no conffiles", state.code, state.text)
    said = _apt(room, package)
    trial.report.check("installed again", said.code == 0, said.text[-200:])


def _purge(trial: Trial, before: set[str], with_program: set[str]) -> None:
    check, room = trial.report.check, trial.room
    said = room.run("apt-get", "purge", "--yes", "summit-kb", DEBIAN_FRONTEND="noninteractive")
    check("purge", said.code == 0, said.text[-200:])
    after = room.files()
    ours = {path for path in with_program - before if "summit" in path}
    check("what was of the program", len(ours), f"{len(ours)} files and folders")
    others = (HOME, *policy_trial.OURS)
    left = {path for path in after if "summit" in path.lower() and not path.startswith(others)}
    check("purge leaves nothing of the program", not left, sorted(left)[:5])
    gone = {path for path in before - after if not path.startswith(_SYSTEMS)}
    check("purge takes nothing else away", not gone, sorted(gone)[:5])
    kept = [path for path in after if path.startswith(DATA)]
    check("purge keeps what is the user's", len(kept) > 5, f"{len(kept)} files and folders")
    told = "dpkg-query -L $(dpkg-query -W -f '${Package} ') 2>/dev/null | sort -u"
    owned = set(room.run("sh", "-c", told).out.splitlines())
    owned |= {f"/usr{path}" for path in owned}  # packages still name /lib, which is /usr/lib
    known = (*_SYSTEMS, *others)
    strays = {path for path in after - before - owned if not path.startswith(known)}
    strays = {path for path in strays if not path.endswith((".pyc", ".cache", ".uuid"))}
    check("no file without a package is left", not strays, sorted(strays)[:5])
