import shutil

import pytest

from summit_kb.editions.errors import EditionOlderError, EditionSignatureError
from summit_kb.editions.installing import install
from summit_kb.editions.looking import look


def test_looking_reads_what_is_signed_and_leaves_nothing_behind(publisher, computer) -> None:
    anchor = (computer.folder / "root.json").read_bytes()
    shutil.rmtree(publisher.folder / "blobs")
    assert look(computer, publisher.folder, anchor).number == 1
    assert [path.name for path in computer.folder.iterdir()] == ["root.json"]


def test_what_this_computer_remembers_counts(publisher, make_publisher, computer) -> None:
    anchor = (computer.folder / "root.json").read_bytes()
    stick = publisher.copy("stick")
    publisher.add(4)
    publisher.publish()
    install(computer, publisher.folder)
    with pytest.raises(EditionOlderError):
        look(computer, stick, anchor)
    stranger = make_publisher("khac", publishing="stranger")
    stranger.repository.publish(
        look(computer, publisher.folder, anchor), stranger.signers["stranger"]
    )
    with pytest.raises(EditionSignatureError):
        look(computer, stranger.folder, anchor)
