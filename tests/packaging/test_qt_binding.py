"""The pinned Qt binding, on this computer: it starts, it lasts, and it brings no network.

Each question is asked in a process of its own: a crash is an answer too.
"""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

# None counts its references before Python 3.12, and a binding that gives back more than it took
# ends the process with "none_dealloc" after some hours. 6.11.3 was chosen for not doing so.
_LASTS = """
import sys
from PySide6.QtCore import *
from PySide6.QtGui import *
from PySide6.QtWidgets import *

app = QApplication([])

class Teller(QObject):
    said = Signal(object)

class Task(QRunnable):
    def __init__(self, teller): super().__init__(); self.teller = teller
    def run(self): self.teller.said.emit(None)

class Page(QWidget):
    def paintEvent(self, event):
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawText(2, 9, "Đà Nẵng")
        painter.end()

teller, window, model, pool = Teller(), QWidget(), QStandardItemModel(), QThreadPool()
teller.said.connect(lambda value: None)
layout, tree, label = QVBoxLayout(window), QTreeView(), QLabel()
tree.setModel(model)

def once():
    window.setWindowTitle("x"); window.parent(); window.layout(); window.property("absent")
    window.setProperty("kept", None); window.setGraphicsEffect(None); window.focusWidget()
    label.setBuddy(None); label.buddy(); label.setText("x"); QLabel().setParent(None)
    model.appendRow(QStandardItem("x")); model.index(0, 0).data(Qt.ItemDataRole.UserRole)
    model.removeRow(0); tree.indexAt(QPoint(1, 1)).data(); tree.selectionModel().clear()
    button = QPushButton(); button.clicked.connect(lambda: None); button.click()
    action = QAction("x", None); action.trigger(); QTimer.singleShot(0, lambda: None)
    teller.said.emit(None); pool.start(Task(teller)); app.widgetAt(1, 1); QMenu().activeAction()
    QSettings("x", "y").value("absent", None); app.sendEvent(window, QEvent(QEvent.Type.User))
    page = Page(); page.resize(40, 20); page.grab(); app.processEvents()

once()
before = sys.getrefcount(None)
for _ in range(400):
    once()
pool.waitForDone()
app.processEvents()
print(sys.getrefcount(None) - before)
"""

_IMPORTS = """
import importlib, pkgutil, sys
import summit_kb
for module in pkgutil.walk_packages(summit_kb.__path__, "summit_kb."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
print(*sorted(name for name in sys.modules if name.startswith("PySide6.")))
"""

_OPENS = """
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel("Đà Nẵng")
label.show()
app.processEvents()
print(app.platformName(), label.isVisible(), label.grab().toImage().isNull())
"""


def ask(code: str, *before: str, platform: str = "offscreen") -> str:
    environ = os.environ | {"QT_QPA_PLATFORM": platform, "PYTHONUTF8": "1"}
    done = subprocess.run(
        [*before, sys.executable, "-c", code],
        env=environ,
        capture_output=True,
        check=False,
        text=True,
        timeout=100,
    )
    assert done.returncode == 0, f"exit {done.returncode}\n{done.stderr}"
    return done.stdout.strip()


def test_the_binding_is_the_one_that_was_chosen():
    import PySide6  # noqa: PLC0415 the version alone, no need of Qt in this process

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert f"PySide6_Essentials=={PySide6.__version__}" in project["dependencies"]


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12")
def test_thousands_of_calls_never_wear_out_none():
    assert int(ask(_LASTS)) >= 0


@pytest.mark.skipif(sys.version_info < (3, 12), reason="asked above in a stricter way")
def test_thousands_of_calls_do_not_end_the_process():
    assert ask(_LASTS).lstrip("-").isdigit()


def test_the_program_loads_neither_qtpdf_nor_a_network():
    loaded = set(ask(_IMPORTS).split())
    unwanted = ("Network", "Pdf", "Web", "Qml", "Quick", "Http")
    assert {
        name for name in loaded if name.split(".")[1].startswith(tuple(f"Qt{w}" for w in unwanted))
    } == set()
    assert "PySide6.QtWidgets" in loaded


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="no screen in memory on this computer")
def test_a_window_opens_through_x11():
    assert ask(_OPENS, "xvfb-run", "-a", platform="xcb") == "xcb True False"
