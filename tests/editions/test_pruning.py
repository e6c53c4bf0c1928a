import pytest

from summit_kb.editions import installing
from summit_kb.editions.errors import PublishingError
from summit_kb.editions.exporting import export, parcel
from summit_kb.editions.installed import Installed
from summit_kb.editions.pruning import prune
from summit_kb.editions.repository import Repository
from summit_kb.foundation.errors import CancelledError
from summit_kb.foundation.work import Cancel, Progress


@pytest.fixture
def long_published(publisher):
    """Three editions: a document was replaced in each."""
    for number in (1, 2):
        with publisher.library.writing() as writer:
            writer.remove(next(iter(publisher.library.documents)))
        publisher.add(3 + number)
        publisher.publish()
    return publisher


def test_only_what_no_kept_edition_needs_goes(long_published, computer: Installed) -> None:
    repository = long_published.repository
    (repository.blobs / "ab").mkdir(exist_ok=True)
    (repository.blobs / "ab" / ".0123.part").write_bytes(b"left behind")
    looked = prune(repository, 2, only_look=True)
    done = prune(repository, 2)
    assert (done.kept, done.files) == ((3, 2), 3)
    assert looked == done
    assert prune(repository, 2).files == 0
    assert prune(repository, 1).files == 2
    assert installing.install(computer, repository.folder).catalogue.number == 3


def test_updates_are_still_made_for_editions_whose_files_went(long_published) -> None:
    prune(long_published.repository, 1)
    assert len(parcel(long_published.repository, since=1).files) == 4
    export(long_published.repository, long_published.folder.parent / "usb", since=1)


def test_stopped_in_between_what_is_kept_is_whole(long_published, computer: Installed) -> None:
    cancel = Cancel()

    def stop(progress: Progress) -> None:
        if progress.done == 1:
            cancel.request()

    with pytest.raises(CancelledError):
        prune(long_published.repository, 1, report=stop, cancel=cancel)
    assert installing.install(computer, long_published.folder).catalogue.number == 3
    assert prune(long_published.repository, 1).files == 2


def test_without_an_edition_nothing_goes(long_published, tmp_path) -> None:
    for repository, keep in ((Repository(tmp_path), 2), (long_published.repository, 0)):
        with pytest.raises(PublishingError, match="nothing-published"):
            prune(repository, keep)
