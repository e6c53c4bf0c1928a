"""What an official does with an installed program, done in the clean room and written down."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import screen
from room import HOME, USER, Room, Said
from screen import Screen

QUERY = "nghi quyet 43 do thi thong minh"
QUOTE = "thành phố Đà Nẵng"
DATA = f"{HOME}/.local/share/summit-kb"
STARTER = "nghi-quyet-43-nq-tw-2019-01-24"


@dataclass
class Report:
    """One line for each thing that was tried."""

    lines: list[tuple[bool, str, str]] = field(default_factory=list[tuple[bool, str, str]])

    def check(self, what: str, true: object, seen: object = "") -> bool:
        told = " ".join(str(seen).split())[: 300 if not true else 90]
        self.lines.append((bool(true), what, told))
        print(f"{'ok  ' if true else 'FAIL'} {what:<64} {told}", flush=True)
        return bool(true)

    def skip(self, tool: str) -> None:
        """A tool that this computer has not: told, and no failure."""
        print(f"--   {tool} is not here", flush=True)

    @property
    def failed(self) -> int:
        return sum(1 for good, _what, _seen in self.lines if not good)


@dataclass
class Trial:
    """The program ``command`` in ``room``; pictures and logs go to ``folder``."""

    room: Room
    screen: Screen
    report: Report
    folder: Path
    command: str = "summit-kb"
    name: str = "deb"

    def said(self, *arguments: str, seconds: float = 240) -> Said:
        return self.room.as_user(self.command, *arguments, seconds=seconds)

    def asked(self, *arguments: str) -> dict[str, object]:
        """What it answers with --json; an empty answer counts as a failure."""
        said = self.said(*arguments, "--json")
        try:
            return cast("dict[str, object]", json.loads(said.out))
        except ValueError:
            self.report.check(f"{arguments[0]} answers", true=False, seen=said.text)
            return {}

    def command_line(self) -> None:
        """It starts, answers, tests itself, and finds nothing wrong with the computer."""
        check = self.report.check
        said = self.said("--version")
        check("--version", said.code == 0 and said.out.startswith("summit-kb "), said.text)
        found = self.asked("search", QUERY)
        total = found.get("total")
        check("search on the starter library", isinstance(total, int) and total > 0, total)
        said = self.said("--self-test")
        told = [line for line in said.text.splitlines() if not line.startswith("✓")]
        check("--self-test", said.code == 0, " ".join(told) if said.code else told[-1:])
        (self.folder / f"{self.name}-self-test.txt").write_text(said.text, encoding="utf-8")
        said = self.said("doctor")
        check("doctor", said.code == 0, said.out.replace("\n", " ")[:90])
        told = cast("dict[str, dict[str, object]]", self.asked("doctor"))
        check("doctor: Vietnamese type", told.get("fonts", {}).get("vietnamese"), told.get("fonts"))
        check("doctor: reads scans", told.get("ocr", {}).get("vietnamese"), told.get("ocr"))
        said = self.said("check")
        check("check of the starter library", said.code == 0, said.text[-90:])

    def window(self) -> None:
        """The window opens, a search is typed, answered and kept; a link opens a page."""
        log = self.folder / f"{self.name}-window.log"
        running = self.room.start(log, self.command, "desktop", DISPLAY=self.screen.name)
        try:
            self._use_window()
        except screen.ScreenError as error:
            self.picture("lost")
            self.report.check("the window", true=False, seen=f"{error}; {log.read_text()[-300:]}")
            # The next window must be a new one: this one would take its words over.
            self.screen.key("ctrl+q")
            return
        end = time.monotonic() + 30
        while running.poll() is None and time.monotonic() < end:
            time.sleep(0.2)
        self.report.check("Ctrl+Q ends the program", running.poll() == 0, running.poll())
        if running.poll() is None:
            running.kill()

    def _use_window(self) -> None:
        check, keys = self.report.check, self.screen
        window = keys.window("Summit KB")
        self.until("the start page", lambda: self.lively() and "Thư viện" in self.shown("start"))
        check("the window opens with the starter library", true=True, seen=keys.title(window))
        keys.key("ctrl+k")
        keys.type(QUERY)
        keys.key("Return")
        # How answers are sorted is said beside them and nowhere else.
        self.until("an answer", lambda: self.shows("found", "43-NQ/TW", "hợp nhất"))
        check("a search typed in the window is answered", true=True, seen=self.shown("found"))
        told = json.dumps(self.asked("searches", "history"), ensure_ascii=False)
        check("the search is in the history", QUERY in told, told)
        check("menus and tasks know the window as ours", keys.belongs_to(window, "summit-kb"))
        address = f"summit-kb://document/{STARTER}?page=1&q=Da%20Nang"
        said = self.room.as_user("gio", "open", address, DISPLAY=self.screen.name)
        check("a desktop opens a summit-kb:// address", said.code == 0, said.text)
        # Words of the page itself, which stand in no list beside it.
        self.until("the page", lambda: self.shows("page", "biên soạn", "khởi đầu"))
        check("the window in use shows the PDF page", true=True, seen=self.shown("page"))
        self._double_click()
        keys.window("Summit KB")
        keys.key("ctrl+q")

    def _double_click(self) -> None:
        """An edition's file, opened as file managers do: the address goes to who is there."""
        folder = f"{HOME}/Ấn bản {self.name}"
        marker = self.room.root / folder.strip("/") / "SUMMIT-KB.edition"
        marker.parent.mkdir(exist_ok=True)
        marker.write_text('{"format": 1, "library": "Thử"}', encoding="utf-8")
        said = self.room.as_user(
            "gio", "open", folder + "/SUMMIT-KB.edition", DISPLAY=self.screen.name
        )
        self.report.check("a double click on an edition", said.code == 0, said.text)
        # Its folder is told among the places of editions, whatever words stand around it.
        self.until("the edition's place", lambda: self.shows("editions", f"bản {self.name}"))
        self.report.check("shows the page of editions", true=True, seen=self.shown("editions"))

    def lively(self) -> bool:
        return screen.colours(self.picture("start")) > 50

    def until(self, what: str, true: Callable[[], object]) -> None:
        screen.wait_for(what, true)

    def picture(self, name: str) -> Path:
        return self.screen.picture(self.folder / f"{self.name}-{name}.png")

    def shown(self, name: str) -> str:
        return screen.words_on(self.picture(name))

    def shows(self, name: str, *words: str) -> bool:
        """Whether all the words are on the screen; Tesseract loses blanks between bold letters."""
        told = self.shown(name).replace(" ", "")
        return all(word.replace(" ", "") in told for word in words)

    def add(self, papers: Path) -> None:
        """A library of one's own: PDF, DOCX and a scan go in and are found."""
        target = f"{HOME}/Tài liệu mới"
        there = self.room.root / target.strip("/")
        if not there.exists():
            subprocess.run(["cp", "-r", str(papers), str(there)], check=True)
            self.room.run("chown", "-R", f"{USER}:{USER}", target)
        library = f"{HOME}/Thư viện {self.name}"
        check = self.report.check
        said = self.said("init", library, "--name", "Thử")
        check("init of a library", said.code == 0, said.text)
        told = self.asked("--library", library, "add", target)
        added = cast("list[dict[str, str]]", told.get("added", []))
        kinds = sorted(Path(one["path"]).suffix for one in added)
        wanted = sorted(path.suffix for path in papers.iterdir())
        check("add: PDF, DOCX and a scan", kinds == wanted, told.get("failed") or kinds)
        for words in ("thuyết minh thử nghiệm", "bản quét thử nghiệm"):
            found = self.asked("--library", library, "search", f'"{words}"').get("total")
            check(f"found in what was added: {words}", found, found)

    def notes_made(self) -> None:
        said = self.said("notes", "add", f"{STARTER}#page=1", "--bookmark")
        self.report.check("a note is made", said.code == 0, said.text)

    def notes(self) -> int:
        told = self.asked("notes", "list").get("notes")
        return len(cast("list[object]", told)) if isinstance(told, list) else 0
