"""A key is replaced: what happened, who signs, and the new key."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from summit_kb.app.publishing.ceremony import KeyFile
from summit_kb.desktop.collecting.fields import FieldDialog
from summit_kb.desktop.publishing.passphrase_field import PassphraseField
from summit_kb.desktop.publishing.path_field import PathField
from summit_kb.desktop.widgets.sizing import resize_in_letters
from summit_kb.desktop.widgets.text import TextLabel
from summit_kb.editions.standing import shown

if TYPE_CHECKING:
    from summit_kb.editions.standing import KeyStanding

_KEYS = "*.pem"


@dataclass(frozen=True)
class ReplaceOrder:
    """``gone`` is the id of the root key that goes; empty for the publishing key."""

    signing: tuple[KeyFile, ...]
    new: KeyFile
    gone: str = ""


class ReplaceDialog(FieldDialog):
    """Signal: ``ordered`` (ReplaceOrder)."""

    ordered = Signal(object)

    def __init__(
        self,
        standing: KeyStanding,
        holders: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``holders`` are names by key id, as far as they are known."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Replace a key"))
        self._standing = standing
        self.what = QComboBox()
        self.what.addItem(self.tr("The publishing key is lost or stolen"), "")
        for number, one in enumerate(standing.roots, 1):
            said = self.tr("Root key %1 is lost, or its holder leaves: %2")
            who = (holders or {}).get(one) or shown(one)
            self.what.addItem(said.replace("%1", str(number)).replace("%2", who), one)
        self.add_row(self.tr("What happened"), self.what)
        self.signing = [(PathField(_KEYS), PassphraseField()) for _ in range(standing.threshold)]
        for number, (key, passphrase) in enumerate(self.signing, 1):
            name = self.tr("Root key that signs, %1 of %2").replace("%1", str(number))
            self.add_row(name.replace("%2", str(standing.threshold)), key)
            self.add_row(self.tr("Its passphrase"), passphrase)
        self.new = PathField(_KEYS, is_new=True)
        self.holder = QLineEdit()
        self.passphrase, self.again = PassphraseField(), PassphraseField()
        self.add_row(self.tr("New key held by"), self.holder)
        self.add_row(self.tr("File of the new key"), self.new)
        self.add_row(self.tr("New passphrase"), self.passphrase)
        self.add_row(self.tr("Once more"), self.again)
        self.after = TextLabel()
        self.after.setWordWrap(True)
        self.column.addWidget(self.after)
        self.finish_column(self.tr("Replace the key"))
        self.what.currentIndexChanged.connect(self._enable)
        for field in (self.new, *(key for key, _ in self.signing)):
            field.changed.connect(self._enable)
        for field in self._passphrases:
            field.typed.connect(self._enable)
        self._enable()
        resize_in_letters(self, 96, 76)

    @property
    def _passphrases(self) -> list[PassphraseField]:
        return [*(words for _, words in self.signing), self.passphrase, self.again]

    def done(self, result: int) -> None:
        for field in self._passphrases:
            field.forget()
        super().done(result)

    def take(self) -> None:
        signing = [KeyFile(key.path, words.words) for key, words in self.signing if key.path]
        if self.new.path is not None:
            holder = " ".join(self.holder.text().split())
            new = KeyFile(self.new.path.with_suffix(".pem"), self.passphrase.words, holder)
            self.ok.setEnabled(False)
            self.ordered.emit(ReplaceOrder(tuple(signing), new, self.what.currentData()))

    def tell(self, text: str) -> None:
        """It did not come off."""
        self.blame(text, self.what)
        self._enable()

    @Slot()
    def _enable(self) -> None:
        words = self.passphrase.words
        signing = all(key.path and field.words for key, field in self.signing)
        ready = signing and self.new.path and words and words == self.again.words
        self.ok.setEnabled(bool(ready))
        publishing = self.tr(
            "After this, publish again at once: what the old key signed counts no more. If it was "
            "stolen, look first at what lies in the publisher's folder and on shares."
        )
        root = self.tr("The key that goes signs nothing any more. Editions go on as before.")
        differ = self.tr("The two passphrases differ.")
        is_other = bool(self.again.words) and words != self.again.words
        self.after.setText(differ if is_other else root if self.what.currentData() else publishing)
