"""The edition that is read: which one, from whom, how old, and whether all of it is as signed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from summit_kb.app.words import Wording
from summit_kb.desktop.editions.card import EditionCard, wrap
from summit_kb.desktop.editions.edition_words import MIDDLE, EditionWords
from summit_kb.desktop.formats import date_text, moment_text, number_text
from summit_kb.desktop.widgets.text import TextLabel, muted
from summit_kb.foundation.work import Progress

if TYPE_CHECKING:
    from summit_kb.app.updating.found import Here


class CurrentCard(EditionCard):
    """Signals: ``verify_wanted``; ``cancel_wanted``; ``trust_wanted`` where nobody is trusted."""

    verify_wanted = Signal()
    cancel_wanted = Signal()
    trust_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("edition", parent)
        self.warning = TextLabel(kind="danger")
        self.note, self.health, self.publisher = TextLabel(), muted(), muted()
        for label in (self.warning, self.note, self.health, self.publisher):
            wrap(label)
            self.column.addWidget(label)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.column.addWidget(self.bar)
        self.stage = muted()
        self.stage.hide()
        self.column.addWidget(self.stage)
        self.verify, self.trust = QPushButton(), QPushButton()
        self.deeds.addWidget(self.verify)
        self.deeds.addWidget(self.trust)
        self.verify.clicked.connect(self._on_verify)
        self.trust.clicked.connect(self.trust_wanted)
        self._is_verifying = False
        self.close_up()

    def show_here(
        self,
        here: Here,
        language: str,
        *,
        doing: str,
        may_trust: bool,
        problem: Wording | None = None,
    ) -> None:
        """Show what is read; a library that is no edition has less to tell. ``problem`` is what
        ``here.error`` says.
        """
        words, edition = EditionWords(), here.current
        self._is_verifying = doing == "verify"
        if self._is_verifying and self.bar.isHidden():
            self.bar.setRange(0, 0)
            self.stage.clear()
        self.bar.setVisible(self._is_verifying)
        self.stage.setVisible(self._is_verifying)
        self.verify.setVisible(edition is not None)
        self.verify.setEnabled(doing in ("", "verify"))
        self.verify.setText(self.tr("Stop") if self._is_verifying else self.tr("Verify now"))
        self.trust.setVisible(may_trust)
        self.trust.setText(
            self.tr("Take a root of trust…") if here.root is None else self.tr("Another root…")
        )
        self._show_root(here)
        if edition is None:
            self._show_none(problem)
            return
        published = self.tr("Published on %1 by %2").replace(
            "%1", date_text(edition.published, language)
        )
        said = published.replace("%2", edition.publisher)
        aged = f"{said}, {words.age(here.age)}" if here.age else said
        title = self.tr("Edition %1 is in use").replace("%1", str(edition.number))
        self.say(title, aged, MIDDLE.join([edition.library, words.facts(edition)]))
        self._warn(here, problem)
        self.note.setText(EditionWords().quoted(edition.note))
        self.note.setVisible(bool(edition.note))
        self._show_health(here, language)

    def show_progress(self, progress: Progress, stage: str) -> None:
        """How far verifying is."""
        if self._is_verifying:
            self.bar.setRange(0, max(progress.total, 0))
            self.bar.setValue(progress.done)
            counted = f"{number_text(progress.done)} / {number_text(progress.total)}"
            self.stage.setText(MIDDLE.join([stage, counted]) if progress.total else stage)

    def _show_none(self, problem: Wording | None) -> None:
        self.note.hide()
        self.health.hide()
        self._show_problem(problem)
        if problem is not None:
            self.say(self.tr("There is a problem with the editions here"))
            return
        self.say(
            self.tr("No edition here yet"),
            self.tr(
                "You are reading a library of this computer. Everything works with it. An edition "
                "is a library that its publisher has signed: nothing of it is shown before every "
                "file of it has been verified."
            ),
            self.tr(
                "Editions come on a stick, on a share or in a folder. Plug in the stick, or add "
                "the folder below."
            ),
        )

    def _show_problem(self, problem: Wording | None) -> None:
        self.warning.setVisible(problem is not None)
        if problem is not None:
            self.warning.setText(f"{problem.sentence} {problem.remedy}".strip())

    def _warn(self, here: Here, problem: Wording | None) -> None:
        self._show_problem(problem)
        if problem is not None:
            return
        is_over = here.age is not None and here.age.is_over
        self.warning.setVisible(is_over)
        if here.age is not None and is_over:
            said = self.tr("This edition is %1. Ask its publisher, or IT, for a newer one.")
            self.warning.setText(said.replace("%1", EditionWords().too_old(here.age)))

    def _show_health(self, here: Here, language: str) -> None:
        self.health.setVisible(here.checked is not None)
        if here.checked is None:
            return
        at = moment_text(here.checked, language)
        if here.faults:
            said = self.tr("Verified %1: not as signed: %2. Take the edition again.")
            self.health.setText(said.replace("%1", at).replace("%2", ", ".join(here.faults[:3])))
        else:
            said = self.tr("Verified %1: every file is as it was signed.")
            self.health.setText(said.replace("%1", at))
        self.health.setProperty("kind", "danger" if here.faults else "muted")
        self.health.style().polish(self.health)

    def _show_root(self, here: Here) -> None:
        self.publisher.setVisible(here.root is not None)
        if here.root is not None:
            said = {
                "policy": self.tr("The publisher's fingerprint, set by IT: %1"),
                "shipped": self.tr("The publisher's fingerprint, as the program brought it: %1"),
                "chosen": self.tr("The publisher's fingerprint, as you took it: %1"),
            }[here.root.origin.value]
            self.publisher.setText(said.replace("%1", here.root.fingerprint))

    def _on_verify(self) -> None:
        (self.cancel_wanted if self._is_verifying else self.verify_wanted).emit()
