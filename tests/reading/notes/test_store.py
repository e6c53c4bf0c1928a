"""Notes on disk."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from summit_kb.domain.note import Anchor, Note, NoteKind, Stretch, new_id, now
from summit_kb.reading.notes.store import NoteNotFoundError, NoteStore

ANCHOR = Anchor("chữ", "", "", Stretch.on(1, 0, 3), "1", "ab", "7")


def _note(document: str = "mot", text: str = "") -> Note:
    return Note(new_id(), "name:Thử", document, NoteKind.NOTE, ANCHOR, now(), now(), text=text)


@pytest.fixture
def store(tmp_path: Path) -> NoteStore:
    return NoteStore(tmp_path / "notes", "name:Thử")


def test_notes_are_kept_by_document_and_seen_by_other_windows(store, tmp_path: Path) -> None:
    one, two = _note(), _note("hai")
    other = NoteStore(tmp_path / "notes", "name:Thử")
    assert other.all() == []
    store.put([one, two])
    assert other.of("mot") == (one,)
    assert other.all() == [two, one]
    assert NoteStore(tmp_path / "notes", "name:Khác").all() == []


def test_a_change_begins_from_what_is_there_now(store, tmp_path: Path) -> None:
    note = _note()
    store.put([note])
    other = NoteStore(tmp_path / "notes", "name:Thử")
    store.change(note.id, lambda one: replace(one, text="của cửa sổ này"))
    made = other.change(note.id, lambda one: replace(one, tags=("họp",)))
    assert (made.text, made.tags) == ("của cửa sổ này", ("họp",))
    assert store.of("mot") == (made,)
    assert made.modified > note.modified


def test_removed_notes_wait_in_the_trash(store) -> None:
    one, two = _note(), _note("hai")
    store.put([one, two])
    with pytest.raises(NoteNotFoundError):
        store.remove([one.id, "khongco"])
    assert len(store.all()) == 2
    store.remove([one.id, two.id])
    assert store.all() == []
    assert {kept.note.id for kept in store.trash()} == {one.id, two.id}
    with pytest.raises(NoteNotFoundError):
        store.change(one.id, lambda note: note)
    assert store.restore([one.id]) == [one]
    assert store.all() == [one]
    with pytest.raises(NoteNotFoundError):
        store.restore([one.id])


def test_a_damaged_line_costs_itself_and_is_kept_aside(store) -> None:
    one, two = _note(), _note()
    store.put([one, two])
    path = store.folder / "mot.jsonl"
    lines = path.read_text(encoding="utf-8").splitlines()
    path.write_text("\n".join([lines[0], lines[1][:40], lines[2]]) + "\n", encoding="utf-8")
    assert [note.id for note in store.all()] == [two.id]
    [fault] = store.faults
    assert fault.code == "records-damaged"
    assert lines[1][:40] in Path(str(fault.facts["kept"])).read_text(encoding="utf-8")


def test_what_a_later_program_says_of_a_note_stays(store) -> None:
    note = _note()
    store.put([note])
    path = store.folder / "mot.jsonl"
    path.write_text(path.read_text().replace('{"library"', '{"mood": "calm", "library"'))
    store.change(note.id, lambda one: replace(one, text="mới"))
    assert '"mood": "calm"' in path.read_text(encoding="utf-8")


def test_many_hands_lose_nothing(store, tmp_path: Path) -> None:
    def write(number: int) -> None:
        own = NoteStore(tmp_path / "notes", "name:Thử")
        own.put([_note(text=str(number))])

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(write, range(24)))
    assert {note.text for note in store.all()} == {str(number) for number in range(24)}


def test_a_strange_document_name_never_becomes_a_path(store) -> None:
    with pytest.raises(NoteNotFoundError):
        store.put([_note("../../x")])


_WRITER = """
import sys
from dataclasses import replace
from pathlib import Path
from summit_kb.domain.note import Anchor, Note, NoteKind, Stretch, new_id, now
from summit_kb.reading.notes.store import NoteStore

store = NoteStore(Path(sys.argv[1]), "name:Thử")
anchor = Anchor("chữ", "", "", Stretch.on(1, 0, 3), "1", "ab", "7")
mine = []
for number in range(20):
    text = f"{sys.argv[2]} {number}"
    note = Note(new_id(), "name:Thử", "mot", NoteKind.NOTE, anchor, now(), now(), text=text)
    store.put([note])
    mine.append(note.id)
for note_id in mine[::2]:
    store.change(note_id, lambda one: replace(one, tags=("lại",)))
store.remove(mine[1::4])
"""


def test_two_programs_at_once_lose_nothing(store) -> None:
    folder = str(store.folder.parent)
    arguments = [sys.executable, "-c", _WRITER, folder]
    programs = [subprocess.Popen([*arguments, name]) for name in ("một", "hai")]
    assert [one.wait(60) for one in programs] == [0, 0]
    kept = {note.text: note.tags for note in store.of("mot")}
    assert len(kept) == 30
    assert all(kept[f"{name} {n}"] == ("lại",) for name in ("một", "hai") for n in range(0, 20, 2))
    assert len(store.trash()) == 10
    assert store.faults == []


def test_one_damaged_file_leaves_the_others_alone(store) -> None:
    good, bad = _note("tot"), _note("hong")
    store.put([good, bad])
    path = store.folder / "hong.jsonl"
    path.write_bytes(b"\x00\xff rubbish\n{")
    assert store.all() == [good]
    [fault] = store.faults
    assert (fault.code, fault.facts["path"]) == ("records-damaged", str(path))
    assert Path(fault.facts["kept"]).read_bytes() == b"\x00\xff rubbish\n{"
    fresh = _note("hong", "mới")
    store.put([fresh])
    assert store.of("hong") == (fresh,)


def test_several_are_changed_together_or_none(store) -> None:
    one, two, three = _note(), _note("hai"), _note()
    store.put([one, two, three])
    made = store.change_all([three.id, two.id], lambda note: replace(note, text="cùng"))
    assert [note.id for note in made] == [three.id, two.id]
    assert [note.text for note in store.of("mot")] == ["", "cùng"]
    with pytest.raises(NoteNotFoundError):
        store.change_all([one.id, "khongco"], lambda note: replace(note, text="x"))
    assert store.get(one.id).text == ""


def test_a_note_moves_to_another_document(store) -> None:
    note = _note()
    store.put([note])
    made = store.rehome(note.id, replace(note, document="hai"))
    assert (store.of("mot"), store.of("hai")) == ((), (made,))
