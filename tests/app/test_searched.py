"""What a search looks through."""

from pathlib import Path

from summit_kb.app import editions
from summit_kb.app.publishing import ceremony, publishing
from summit_kb.app.searched import searched
from summit_kb.app.workspace import Workspace
from summit_kb.domain.text import UNFINISHED, ExtractedText, PageText


def test_documents_that_wait_and_those_without_words_are_counted(
    workspace: Workspace, write_file
) -> None:
    names = ("mot", "hai", "ba")
    files = [write_file(f"{name}.txt", f"Văn bản thứ {name}") for name in names]
    workspace.add(files, jobs=1)
    told = workspace.searched()
    assert (told.name, told.documents, told.waiting, told.unread) == ("Thử nghiệm", 3, 0, 0)
    assert told.edition is None
    first, second, _ = workspace.library.documents.values()
    texts = workspace.derived.texts
    assert first.original is not None
    assert second.original is not None
    scan = ExtractedText("pdf", "test", (PageText(1, ()),), paged=True, warnings=tuple(UNFINISHED))
    texts.put(first.original.sha256, scan)
    next(texts.folder.rglob(f"{second.original.sha256}.json")).unlink()
    told = searched(workspace.library, texts)
    assert told.waiting == 1
    assert told.unread == 1


def test_an_edition_is_named_with_its_number_and_day(
    workspace: Workspace, tmp_path: Path, write_file
) -> None:
    made = ceremony.make_keys(tmp_path / "an-ban", *ceremony.in_one_folder(tmp_path / "keys", "x"))
    workspace.add([write_file("mo.txt", "Cổng dữ liệu mở của thành phố")], jobs=1)
    key = tmp_path / "keys" / "publishing.pem"
    publishing.build(workspace, tmp_path / "an-ban", key, "x", "Văn phòng")
    editions.trust(made.root)
    editions.install(tmp_path / "an-ban")
    laptop = Workspace.open(None, refresh=False)
    told = laptop.searched()
    laptop.close()
    assert told.edition is not None
    assert told.edition.number == 1
    assert told.edition.published[:2] == "20"
    assert workspace.searched().edition is None
