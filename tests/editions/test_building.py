import pytest

from summit_kb.editions import blobs
from summit_kb.editions.building import build
from summit_kb.foundation.errors import CancelledError
from summit_kb.foundation.work import Cancel, Progress


def test_every_file_of_the_library_lies_among_the_blobs(publisher) -> None:
    catalogue = publisher.repository.latest()
    records = {name for name in catalogue.files if name.count("/") == 1}
    assert "library/library.toml" in records
    assert len(catalogue.documents) == 3
    for stored in catalogue.files.values():
        assert blobs.described(blobs.place(publisher.repository.blobs, stored.sha256)) == stored


def test_the_texts_read_out_of_files_go_with_them(publisher) -> None:
    sha256 = next(iter(publisher.library.documents.values())).files[0].sha256
    text = publisher.library.derived / "texts" / "v-1" / sha256[:2] / f"{sha256}.json"
    text.parent.mkdir(parents=True)
    text.write_text("{}", encoding="utf-8")
    text.with_name(f"{'0' * 64}.json").write_text("{}", encoding="utf-8")
    built = publisher.publish()
    texts = [name for name in built.catalogue.files if name.startswith("derived/")]
    assert texts == [f"derived/texts/v-1/{sha256[:2]}/{sha256}.json"]
    assert (built.new_files, built.new_bytes) == (1, 2)


def test_stopping_publishes_nothing(publisher) -> None:
    cancel = Cancel()

    def report(progress: Progress) -> None:
        if progress.done == 2:
            cancel.request()

    publisher.add(4)
    signer = publisher.signers["publishing"]
    with pytest.raises(CancelledError):
        build(publisher.library, publisher.repository, signer, "x", report=report, cancel=cancel)
    assert publisher.repository.latest().number == 1
