"""The window tries itself: ``python -m summit_kb.desktop.self_test LANGUAGE [CHECK]``."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QSize, Qt, qVersion
from PySide6.QtGui import QFont, QGuiApplication, QImage, QImageReader, QPainter, QRawFont
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QStyleFactory

from summit_kb.app.self_test.parts import WORDS, samples
from summit_kb.app.self_test.trying import Check, WrongAnswerError, try_all, wrong_unless
from summit_kb.app.self_test.window_process import as_line
from summit_kb.app.words import Words
from summit_kb.desktop.desk import Desk
from summit_kb.desktop.start import make_application, make_desk
from summit_kb.desktop.theme import icons
from summit_kb.desktop.window.main_window import MainWindow
from summit_kb.domain.finding import Findings
from summit_kb.foundation.paths import home, starter_library
from summit_kb.reading.pages import PageServer

_FORMATS = ("bmp", "gif", "ico", "jpeg", "png", "svg", "webp")
_LETTERS = "ĂÂĐÊÔƠƯăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
_PATIENCE = 90.0


def checks(desk: Desk) -> list[Check]:
    """Qt's parts, then the whole window with the starter library."""
    return [
        Check("qt", _qt, "window"),
        Check("pictures", _pictures),
        Check("letters", _letters, "fonts"),
        Check("qt-words", lambda _: _words(desk)),
        Check("print", _print),
        Check("window", lambda _: _window(desk), "window"),
    ]


def _qt(_folder: Path) -> str:
    styles = QStyleFactory.keys()
    wrong_unless("Fusion" in styles, str(styles))
    return f"Qt {qVersion()}, {QGuiApplication.platformName()}, {', '.join(styles)}"


def _pictures(_folder: Path) -> str:
    """Formats the window shows, a picture of two of them read, an icon drawn from SVG."""
    formats = {bytes(one.data()).decode() for one in QImageReader.supportedImageFormats()}
    missing = [name for name in _FORMATS if name not in formats]
    wrong_unless(not missing, ", ".join(missing))
    for name in ("quet.jpg", "quet.png", "quet.webp", "quet.gif"):
        wrong_unless(not QImage(str(samples() / name)).isNull(), name)
    drawn = icons.icon("search").pixmap(QSize(48, 48)).toImage()
    wrong_unless(_colours(drawn) > 1, "search.svg")
    return ", ".join(sorted(formats))


def _letters(_folder: Path) -> str:
    """Vietnamese letters have a shape of their own in the font of the window."""
    font = QApplication.font()
    picture = QImage(600, 60, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setFont(QFont(font.family(), 18))
    painter.drawText(10, 40, WORDS)
    painter.end()
    wrong_unless(_colours(picture) > 1, font.family())
    raw = QRawFont.fromFont(font)
    missing = [letter for letter in _LETTERS if not raw.supportsCharacter(ord(letter))]
    wrong_unless(not missing, f"{raw.familyName()}: {''.join(missing)}")
    return raw.familyName()


def _words(desk: Desk) -> str:
    """Qt's own words and ours in Vietnamese."""
    before = desk.translation.language
    desk.translation.use("vi")
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    own = QCoreApplication.translate("Rooms", "Collections")
    theirs = QCoreApplication.translate("QPlatformTheme", "Cancel")
    desk.translation.use(before)
    wrong_unless(own != "Collections", "summit_kb_vi.qm")
    wrong_unless(theirs != "Cancel", f"{folder}/qtbase_vi.qm")
    return f"{own}, {theirs}"


def _print(folder: Path) -> str:
    """A sheet to PDF and its words read back."""
    target = folder / "tờ in.pdf"
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    painter = QPainter()
    wrong_unless(painter.begin(printer), str(target))
    painter.drawText(400, 400, WORDS)
    painter.end()
    server = PageServer()
    try:
        words = " ".join(word.text for word in server.words(target, 1))
    finally:
        server.close()
    wrong_unless(WORDS in words, words)
    return words


def _window(desk: Desk) -> str:
    """The window opened on the starter library, searched, closed; nothing of it is seen."""
    window = MainWindow(desk)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(1280, 800)
    ready: list[bool] = []
    found: list[Findings] = []
    window.holding.ready.connect(lambda: ready.append(True))
    window.search.found.connect(found.append)
    window.show()
    window.holding.open(starter_library())
    try:
        _wait(lambda: bool(ready), "library")
        window.search.submit(WORDS)
        _wait(lambda: any(one.total for one in found), "search")
        wrong_unless(_colours(window.grab().toImage()) > 8, "blank")
    finally:
        window.close()
    return f"{WORDS}: {found[-1].total}"


def _wait(true: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + _PATIENCE
    while not true():
        if time.monotonic() > end:
            raise WrongAnswerError(f"{what}: {_PATIENCE:.0f} s")
        QApplication.processEvents()
        time.sleep(0.01)


def _colours(image: QImage) -> int:
    """How many colours a smaller copy has: a blank picture has one."""
    small = image.scaled(160, 100)
    return len({small.pixel(x, y) for x in range(small.width()) for y in range(small.height())})


def main(language: str = "vi", only: str = "") -> int:
    """All checks away from the user's home, or the one named in the home of the moment."""
    words = Words(language)
    application = make_application()
    desk, _ = make_desk(application, language)
    if only:
        [check] = [one for one in checks(desk) if one.name == only]
        print(check.run(home()), flush=True)  # noqa: T201 - this is what the process is for
        return 0
    for tried in try_all(checks(desk), words):
        print(as_line(tried), flush=True)  # noqa: T201 - this is what the process is for
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
