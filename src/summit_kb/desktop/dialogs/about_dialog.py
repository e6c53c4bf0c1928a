"""About: version, what it is built of, and under which licences."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from summit_kb.desktop.dialogs.licences_dialog import LicencesDialog
from summit_kb.desktop.theme import icons
from summit_kb.desktop.widgets.sizing import resize_in_letters, scaled
from summit_kb.desktop.widgets.text import heading, muted
from summit_kb.desktop.window.version import program_version

# Name, what it does is known from the name, licence.
PARTS = (
    ("Qt, PySide6", "LGPL-3.0"),
    ("Whoosh", "BSD-2-Clause"),
    ("PDFium, pypdfium2", "BSD-3-Clause, Apache-2.0"),
    ("pypdf", "BSD-3-Clause"),
    ("reportlab", "BSD-3-Clause"),
    ("citeproc-py", "BSD-2-Clause-Views"),
    ("Citation Style Language", "CC BY-SA 3.0"),
    ("Noto Serif", "SIL OFL 1.1"),
    ("NumPy", "BSD-3-Clause"),
    ("lxml, xlrd", "BSD-3-Clause"),
    ("olefile", "BSD-2-Clause"),
    ("openpyxl", "MIT"),
    ("selectolax", "MIT"),
    ("markdown-it-py", "MIT"),
    ("tomlkit, charset-normalizer, platformdirs", "MIT"),
    ("psutil", "BSD-3-Clause"),
    ("Pillow", "MIT-CMU"),
    ("tuf, securesystemslib", "MIT, Apache-2.0"),
    ("filelock", "MIT"),
)


class AboutDialog(QDialog):
    """Version and licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Summit KB"))
        resize_in_letters(self, 84, 82)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(26, 24, 26, 18)
        layout.setSpacing(14)
        self.version = (
            self.tr("Version %1").replace("%1", program_version())
            + f"  ·  Qt {qVersion()}  ·  Python {platform.python_version()}"
        )
        self.text = self._build_text()
        layout.addLayout(self._build_head())
        layout.addWidget(self.text, 1)
        layout.addLayout(self._build_buttons())

    def _build_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        logo = muted()
        logo.setPixmap(icons.icon("app").pixmap(scaled(64), scaled(64)))
        logo.setAccessibleName("Summit KB")
        column = QVBoxLayout()
        name = heading(1.5)
        name.setText("Summit KB")
        version = muted(self.version)
        column.addWidget(name)
        column.addWidget(version)
        row.addWidget(logo)
        row.addLayout(column, 1)
        return row

    def _build_text(self) -> QTextBrowser:
        text = QTextBrowser()
        text.setAccessibleName(self.tr("Licences"))
        text.setOpenLinks(False)
        rows = "".join(
            f"<tr><td style='padding:2px 24px 2px 0'>{name}</td>"
            f"<td style='padding:2px 0'>{licence}</td></tr>"
            for name, licence in PARTS
        )
        what = self.tr(
            "Find, read and cite resolutions, speeches and reports in Vietnamese, "
            "without a network."
        )
        own = self.tr("Summit KB is free software under the MIT licence.")
        lgpl = self.tr(
            "It uses Qt and PySide6 under the GNU Lesser General Public License, version 3. "
            "They are separate files of this installation; you may replace them by your own builds."
        )
        built = self.tr("Built with:")
        text.setHtml(
            f"<p>{what}</p><p>{own}</p><p>{lgpl}</p><p><b>{built}</b></p><table>{rows}</table>"
        )
        return text

    def _build_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.licences = QPushButton(self.tr("Licences in full…"))
        self.licences.setAutoDefault(False)
        self.licences.clicked.connect(self._show_licences)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addWidget(self.licences)
        row.addStretch()
        row.addWidget(close)
        return row

    def _show_licences(self) -> None:
        LicencesDialog(self).open()
