"""Above the notes: how many there are, words to narrow them, their order, files in and out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from summit_kb.app.notes.listing import NoteOrder
from summit_kb.desktop.formats import number_text
from summit_kb.desktop.widgets.buttons import icon_button, set_words
from summit_kb.desktop.widgets.field_sign import FieldSign
from summit_kb.desktop.widgets.segments import Segments
from summit_kb.desktop.widgets.text import heading, muted

_TYPING_MS = 120
_FORMS = ("rtf", "markdown", "html", "csv", "json")


class NotebookHead(QWidget):
    """Signals: ``changed`` when words are others, ``order_changed``; ``export_wanted`` (form);
    ``import_wanted``; ``filters_wanted`` where there is no room for all parts side by side.
    """

    changed = Signal()
    order_changed = Signal()
    export_wanted = Signal(str)
    import_wanted = Signal()
    filters_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = (0, 0)
        self._menu: QMenu | None = None
        self._title, self.count = heading(), muted()
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        FieldSign("search", self.field)
        self.order = Segments([one.value for one in NoteOrder])
        self.order.setProperty("kind", "compact")
        self.order.set_value(NoteOrder.DOCUMENT.value)
        self.export, self.take_in = icon_button("download"), icon_button("upload")
        self.export.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.filters = icon_button("filter")
        self.filters.setCheckable(True)
        self.filters.hide()
        self.filters.clicked.connect(self.filters_wanted)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self.field.textChanged.connect(self._typing.start)
        self.order.chosen.connect(self._on_order)
        self.take_in.clicked.connect(self.import_wanted)
        self._lay_out()
        self.retranslate()

    @property
    def chosen_order(self) -> NoteOrder:
        return NoteOrder(self.order.value)

    def show_counts(self, listed: int, there: int) -> None:
        """How many of all notes are listed."""
        self._counts = (listed, there)
        if listed == there:
            text = self.tr("%Ln note(s)", "", there)
        else:
            text = self.tr("{listed} of {all} notes").format(
                listed=number_text(listed), all=number_text(there)
            )
        self.count.setText(text if there else "")
        self.export.setEnabled(listed > 0)

    def show_chosen(self, chosen: int) -> None:
        """Files are made of what is chosen, if that is more than one note."""
        menu = QMenu(self.export)
        title = (
            self.tr("Export %Ln chosen note(s)", "", chosen)
            if chosen > 1
            else self.tr("Export the notes listed")
        )
        menu.addSection(title)
        names = {
            "rtf": self.tr("For Word (RTF)…"),
            "markdown": self.tr("Markdown…"),
            "html": self.tr("Web page (HTML)…"),
            "csv": self.tr("Table (CSV)…"),
            "json": self.tr("For another computer (JSON)…"),
        }
        for form in _FORMS:
            menu.addAction(names[form]).triggered.connect(
                lambda _on=False, form=form: self.export_wanted.emit(form)
            )
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = menu
        self.export.setMenu(menu)
        set_words(self.export, title)

    def retranslate(self) -> None:
        self._title.setText(self.tr("My notes"))
        self.field.setPlaceholderText(self.tr("Words in the notes, accents or not"))
        self.field.setAccessibleName(self.tr("Narrow the notes by words"))
        self.order.set_words(
            {"document": self.tr("By document"), "newest": self.tr("Newest first")},
            self.tr("Order of the notes"),
        )
        set_words(self.filters, self.tr("Filters of notes"))
        set_words(self.take_in, self.tr("Take in notes from a file…"))
        self.show_counts(*self._counts)
        self.show_chosen(0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self._title)
        first.addWidget(self.count, 1)
        first.addWidget(self.take_in)
        first.addWidget(self.export)
        second = QHBoxLayout()
        second.setContentsMargins(0, 0, 4, 0)
        second.addWidget(self.filters)
        second.addWidget(self.field, 1)
        second.addWidget(self.order)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 8)
        column.setSpacing(8)
        column.addLayout(first)
        column.addLayout(second)

    @Slot()
    def _on_order(self) -> None:
        self.order_changed.emit()
