from pathlib import Path

from summit_kb.app.collections import Collections
from summit_kb.app.marks import Mark, Marks
from summit_kb.app.updating.touching import Touched, touched_by
from summit_kb.domain.briefing import Divider, Extract, Quote
from summit_kb.domain.locator import Locator
from summit_kb.domain.note import Anchor, Note, NoteKind, Stretch, now
from summit_kb.editions.catalogue import Entry, What
from summit_kb.reading.notes.store import NoteStore

LIBRARY = "name:Thư viện"


def changed(document: str, what: What) -> Entry:
    return Entry(document, document, what)


def test_only_what_the_reader_has_on_changed_documents_counts(tmp_path: Path) -> None:
    collections = Collections(tmp_path, LIBRARY)
    items = (Divider("Phần một"), Extract("sua"), Quote(Locator("bo", 1), "x"))
    for name, each in (("Hội nghị", items), ("Khác", (Extract("moi"),))):
        made = collections.create(name)
        collections.change(made.id, lambda one, each=each: one.with_added(each))
    Marks(tmp_path, LIBRARY).set(Mark("a", "sua"))
    notes = NoteStore(tmp_path / "notes", LIBRARY)
    for number, document in enumerate(("sua", "sua", "bo", "moi")):
        moment = now()
        anchor = Anchor("từ", "", "", Stretch.on(1, 0, 2), "1", "0" * 64, "1")
        kind = NoteKind.HIGHLIGHT
        notes.put([Note(f"n{number}", LIBRARY, document, kind, anchor, moment, moment)])
    changes = [
        changed("sua", What.AMENDED),
        changed("bo", What.REMOVED),
        changed("moi", What.ADDED),
    ]
    touched = touched_by(changes, tmp_path, LIBRARY)
    assert touched == Touched(2, 1, 1, ("Hội nghị",))
    assert touched
    assert not touched_by(changes, tmp_path, "name:Khác")
    assert not touched_by([changed("moi", What.ADDED)], tmp_path, LIBRARY)
