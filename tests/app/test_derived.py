from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PIL import Image

from summit_kb.app.derived import Derived
from summit_kb.app.workspace import Workspace
from summit_kb.domain.finding import Request
from summit_kb.domain.text import (
    Block,
    BlockKind,
    ExtractedText,
    PageText,
    Recognized,
    WordBox,
)
from summit_kb.foundation.errors import CancelledError, InUseError, SummitError
from summit_kb.foundation.paths import starter_library
from summit_kb.foundation.work import Cancel, Progress
from summit_kb.ingest.ocr.tesseract import PROGRAM_VARIABLE, ready
from summit_kb.ingest.quality import OCR_CONFIDENCE
from summit_kb.library.store import Library
from summit_kb.library.texts import TextStore

RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"


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


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    """Two lines of large type as a picture of a page."""
    file = starter_library() / "documents" / f"{RESOLUTION}/{RESOLUTION}.pdf"
    pdf = pdfium.PdfDocument(file)
    picture = pdf[0].render(scale=200 / 72).to_pil().convert("L")
    pdf.close()
    path = tmp_path / "quet.png"
    picture.save(path, dpi=(200, 200))
    return path


def found(workspace: Workspace, words: str) -> list[tuple[str, int | None]]:
    return [(hit.document, hit.page) for hit in workspace.search(Request(words)).hits]


def codes(workspace: Workspace) -> set[str]:
    return {problem.code for problem in workspace.check()}


def test_a_scan_enters_the_library_and_is_recognised_when_ocr_appears(
    workspace: Workspace, scan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if ready() is None:
        pytest.skip("Tesseract with Vietnamese is not installed")
    with monkeypatch.context() as without:
        without.setenv(PROGRAM_VARIABLE, "")
        [added] = workspace.add([scan], jobs=1).added
        workspace.index()
        assert "ocr-missing" in added.warnings
        assert found(workspace, '"Bộ Chính trị"') == []
        assert "ocr-missing" in codes(workspace)
        assert "document-no-text" not in codes(workspace)
    # Whoever only searches does not wait for recognition.
    workspace.refresh()
    assert "ocr-waiting" in codes(workspace)
    workspace.index()
    assert found(workspace, '"Bộ Chính trị"') == [(added.document.id, 1)]
    assert not {"ocr-waiting", "document-no-text", "index-not-current"} & codes(workspace)
    described = workspace.library.get(added.document.id)
    assert described.identity.number == described.proposed["number"].value == "43-NQ/TW"
    text = workspace.text(added.document)
    assert float(text.metadata[OCR_CONFIDENCE]) > 0.8
    assert text.pages[0].recognized is not None


def test_what_was_recognised_before_a_stop_is_described(workspace: Workspace, scan: Path) -> None:
    if ready() is None:
        pytest.skip("Tesseract with Vietnamese is not installed")
    blank = scan.with_name("khac.png")
    Image.open(scan).rotate(180).save(blank, dpi=(200, 200))
    workspace.add([scan, blank], jobs=1, ocr=False)
    cancel = Cancel()

    def stop(progress: Progress) -> None:
        if progress.stage == "read" and progress.done == 1:
            cancel.request()

    with pytest.raises(CancelledError):
        workspace.index(report=stop, cancel=cancel)
    numbers = {
        one.files[0].name: (one.identity.number, workspace.text(one).is_unfinished)
        for one in workspace.library.documents.values()
    }
    assert ("43-NQ/TW", False) in numbers.values()
    assert {number for number, waits in numbers.values() if waits} <= {None}


def test_scans_can_be_left_for_later(workspace: Workspace, scan: Path) -> None:
    [added] = workspace.add([scan], jobs=1, ocr=False).added
    assert "ocr-waiting" in added.warnings
    assert codes(workspace) & {"ocr-waiting", "ocr-missing"}
    assert workspace.text(added.document).is_unfinished


def test_recognised_pages_outlive_a_change_of_the_extractors(
    workspace: Workspace, scan: Path, library: Library
) -> None:
    [added] = workspace.add([scan], jobs=1, ocr=False).added
    sha256 = added.document.files[0].sha256
    seen = Recognized((WordBox("nước", 0, 0, 9, 9),), (90,))
    page = PageText(1, (Block(BlockKind.PARAGRAPH, "nước"),), None, seen)
    read = ExtractedText("png", "pillow", (page,), paged=True, warnings=("ocr",))
    TextStore(library.derived / "texts", "0").put(sha256, read)
    derived = workspace.derived
    derived.texts._path(sha256).unlink()
    derived.extract_missing(jobs=1, cancel=Cancel())
    kept = derived.texts.get(sha256)
    assert kept is not None
    assert kept.pages == (page,)
    assert not derived.texts.is_unfinished(sha256)
    derived.sketch_missing(Cancel())
    with derived.sketches.reading() as sketches:
        assert sketches is not None
        made = sketches.get(sha256)
        assert made is not None
        assert made.words == 1


def test_only_texts_that_may_be_missing_are_looked_for(
    filled: Workspace, write_file, monkeypatch
) -> None:
    assert filled.derived.index.settled(filled.library) == set(filled.library.documents)
    looked: list[str] = []
    known = TextStore.__contains__

    def watched(store: TextStore, sha256: str) -> bool:
        looked.append(sha256)
        return known(store, sha256)

    monkeypatch.setattr(TextStore, "__contains__", watched)
    old = {document.files[0].sha256 for document in filled.library.documents.values()}
    filled.add([write_file("b.txt", "Chính quyền số")], jobs=1)
    assert looked
    assert not old.intersection(looked)


def test_a_document_without_its_text_is_not_settled(filled: Workspace) -> None:
    filled.derived.texts.clear()
    filled.derived.index.rebuild(filled.library, filled.derived.texts)
    assert filled.derived.index.settled(filled.library) == set()


def test_sketches_follow_what_comes_and_goes(filled: Workspace, write_file) -> None:
    def sketched() -> set[str]:
        with filled.derived.sketches.reading() as sketches:
            return set() if sketches is None else sketches.names()

    def originals() -> set[str]:
        return {one.files[0].sha256 for one in filled.library.documents.values()}

    filled.add([write_file("b.txt", "Chính quyền số của thành phố")], jobs=1)
    assert sketched() == originals()
    assert len(originals()) == 2
    filled.remove([next(iter(filled.library.documents))])
    filled.add([write_file("c.txt", "Hạ tầng số và an toàn thông tin")], jobs=1)
    assert sketched() == originals()
