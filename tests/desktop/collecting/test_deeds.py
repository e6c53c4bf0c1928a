import pytest

from summit_kb.app.collection_files import read_collection


def test_a_name_that_is_taken_is_said_in_the_dialog(page, starter, kept, qtbot):
    starter.collections.create("Họp khác")
    dialog = page.deeds.rename()
    dialog.name.setText("HỌP KHÁC")
    dialog.ok.click()
    qtbot.waitUntil(lambda: not dialog.fault.isHidden())
    dialog.name.setText("Họp mới")
    dialog.note.setPlainText("in 20 bản")
    dialog.ok.click()
    qtbot.waitUntil(lambda: page.title() == "Họp mới")
    assert starter.collections.find(kept.id).note == "in 20 bản"


def test_a_copy_is_shown(page, starter, qtbot):
    page.deeds.do("copy")
    qtbot.waitUntil(lambda: page.title() == "Họp giao ban (2)")
    assert len(starter.collections.all()) == 2


def test_a_deleted_collection_is_brought_back(page, starter, kept, qtbot):
    with qtbot.waitSignal(page.told):
        page.deeds.do("delete")
    qtbot.waitUntil(lambda: starter.collections.all() == [])
    qtbot.waitUntil(lambda: page.collection is None)
    page.deeds.do("undo")
    qtbot.waitUntil(lambda: page.collection is not None)
    assert starter.collections.find(kept.id).items == kept.items


def test_to_a_file_and_from_it(page, kept, tmp_path, qtbot):
    path = tmp_path / "họp.json"
    with qtbot.waitSignal(page.told):
        page.deeds.write(kept, path)
    assert read_collection(path).items == kept.items
    page.deeds.read(path)
    qtbot.waitUntil(lambda: page.title() == "Họp giao ban (2)")
    path.write_text("{}")
    with qtbot.waitSignal(page.failed) as heard:
        page.deeds.read(path)
    assert heard.args[0].code == "collection-file"


def test_the_looks_of_a_book_are_kept_with_the_collection(page, on_disk, monkeypatch, qtbot):
    kept = []
    monkeypatch.setattr(page.making, "ask", lambda _view, keep: kept.append(keep))
    page.deeds.do("book")
    [keep] = kept
    form = page.collection.form.__class__(office="Sở")
    keep(page.collection.__class__(**{**page.collection.__dict__, "form": form}))
    qtbot.waitUntil(lambda: on_disk().form.office == "Sở")
    assert not page.drawer.can_undo


@pytest.mark.parametrize(("deed", "places"), [("up", [0]), ("down", [2])])
def test_buttons_move_what_is_chosen(page, deed, places):
    page.items.choose([1])
    page.deeds.do(deed)
    assert page.items.places == places


def test_what_it_holds_is_cited(page, kept, qtbot):
    dialog = page.deeds.cite()
    qtbot.waitUntil(lambda: "đô thị thông minh" in dialog.preview.toPlainText())
    assert "khong-con" not in dialog.preview.toPlainText()
    dialog.close()
