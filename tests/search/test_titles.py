"""Documents by name, out of the index alone."""

from summit_kb.search.titles import Titled


def test_every_document_by_its_names(shelf):
    found = {one.document: one for one in shelf.index.titles()}
    assert set(found) == set(shelf.library.documents)
    for key, one in found.items():
        document = shelf.library.get(key)
        assert (one.title, one.title_en) == (document.title, document.title_en)
        assert (one.number, one.type) == (document.identity.number, document.identity.type)
    dated = found["nghi-quyet-43"]
    assert isinstance(dated, Titled)
    assert dated.date == str(shelf.library.get("nghi-quyet-43").identity.date)


def test_what_is_removed_is_called_nothing(shelf):
    with shelf.library.writing() as writer:
        writer.remove("nghi-quyet-43")
    shelf.index.bring_up_to_date(shelf.library, shelf.texts)
    assert "nghi-quyet-43" not in {one.document for one in shelf.index.titles()}
