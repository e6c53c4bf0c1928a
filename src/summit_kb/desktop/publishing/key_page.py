"""One key of the ceremony: who holds it, where it goes, and its passphrase, typed by its holder."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from summit_kb.app.publishing.ceremony import KeyFile
from summit_kb.desktop.publishing.passphrase_field import PassphraseField
from summit_kb.desktop.publishing.path_field import PathField
from summit_kb.desktop.widgets.text import TextLabel, heading, muted

_SHORT = 12


class KeyPage(QWidget):
    """``name`` is the key file's, without its ending. Signal: ``changed``."""

    changed = Signal()

    def __init__(self, title: str, said: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.holder, self.folder = QLineEdit(), PathField()
        self.passphrase, self.again = PassphraseField(), PassphraseField()
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 16, 22, 8)
        column.setSpacing(10)
        self.title, below = heading(1.25), TextLabel(said)
        self.set_title(title)
        below.setWordWrap(True)
        self.hint = muted()
        self.hint.setWordWrap(True)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field in (
            (self.tr("Held by"), self.holder),
            (self.tr("Folder or stick"), self.folder),
            (self.tr("Passphrase"), self.passphrase),
            (self.tr("Once more"), self.again),
        ):
            label = TextLabel(text)
            label.setBuddy(field)
            field.setAccessibleName(text)
            form.addRow(label, field)
        column.addWidget(self.title)
        column.addWidget(below)
        column.addLayout(form)
        column.addWidget(self.hint)
        column.addStretch()
        self.holder.textChanged.connect(self.changed)
        self.folder.changed.connect(self.changed)
        for field in (self.passphrase, self.again):
            field.typed.connect(self.changed)
        self.changed.connect(self._show_hint)
        self._show_hint()

    @property
    def is_ready(self) -> bool:
        """Whether all is there, and both passphrases are the same."""
        words = self.passphrase.words
        return bool(self.folder.path and words and words == self.again.words)

    def set_title(self, title: str) -> None:
        self.title.setText(title)

    def key(self) -> KeyFile:
        """What was asked for; only when it is ready."""
        folder = self.folder.path
        assert folder is not None, "asked before it was ready"
        holder = " ".join(self.holder.text().split())
        return KeyFile(folder / f"{self._name}.pem", self.passphrase.words, holder)

    def forget(self) -> None:
        self.passphrase.forget()
        self.again.forget()

    def _show_hint(self) -> None:
        words, again = self.passphrase.words, self.again.words
        is_wrong = bool(again) and words != again
        if is_wrong:
            text = self.tr("The two passphrases differ.")
        elif words and len(words) < _SHORT:
            text = self.tr("That is short. Four words that do not go together are strong.")
        else:
            text = self.tr("Nobody can help when it is forgotten. It is written down nowhere here.")
        self.hint.setText(text)
        self.hint.setProperty("kind", "danger" if is_wrong else "muted")
        self.hint.style().polish(self.hint)
