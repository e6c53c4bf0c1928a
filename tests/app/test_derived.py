import pytest

from summit_kb.app.derived import Derived
from summit_kb.app.workspace import Workspace
from summit_kb.foundation.errors import InUseError, SummitError
from summit_kb.foundation.work import Cancel
from summit_kb.library.store import Library


@pytest.fixture
def filled(workspace: Workspace, write_file) -> Workspace:
    workspace.add([write_file("a.txt", "Dữ liệu mở")], jobs=1)
    return workspace


def test_missing_texts_are_read_again(filled: Workspace) -> None:
    derived = filled.derived
    derived.texts.clear()
    assert derived.extract_missing(jobs=1, cancel=Cancel()) == []
    [document] = filled.library.documents.values()
    kept = derived.texts.get(document.files[0].sha256)
    assert kept is not None
    assert kept.pages[0].text == "Dữ liệu mở"


@pytest.mark.logs
def test_what_cannot_be_read_is_told_and_the_rest_goes_on(filled: Workspace) -> None:
    [document] = filled.library.documents.values()
    filled.derived.texts.clear()
    filled.library.file_path(document, document.files[0]).write_bytes(b"")
    [fault] = filled.derived.extract_missing(jobs=1, cancel=Cancel())
    assert fault.code == "empty-file"
    with pytest.raises(SummitError) as caught:
        filled.text(document)
    assert caught.value.code == "empty-file"


def test_a_text_is_read_when_it_is_asked_for(filled: Workspace) -> None:
    [document] = filled.library.documents.values()
    filled.derived.texts.clear()
    assert filled.text(document).pages[0].text == "Dữ liệu mở"
    assert document.files[0].sha256 in filled.derived.texts


def test_a_private_folder_has_a_lock_of_its_own(library: Library, tmp_path) -> None:
    private = Library.open(library.root, derived=tmp_path / "private")
    with library.writing(), Derived(private).writing():
        with pytest.raises(InUseError), Derived(private).writing():
            pass
        with pytest.raises(InUseError), Derived(library).writing():
            pass
