import shutil
import threading

import pytest

from summit_kb.app.updates import Updates
from summit_kb.app.updating.found import Lies
from summit_kb.app.updating.patiently import Patiently
from summit_kb.desktop.editions.book import EditionBook
from summit_kb.editions import blobs
from summit_kb.editions.catalogue import What
from summit_kb.foundation.policy import Policy


def test_what_lies_there_is_seen_before_it_is_taken(book, looked, published, qtbot) -> None:
    told = []
    book.newer.connect(told.append)
    book.look_around(published.first)
    assert book.is_looking
    looked(book)
    assert book.offered.catalogue.number == 1
    assert book.preview.copied == book.preview.catalogue.size
    book.look_around()
    looked(book)
    assert [one.catalogue.number for one in told] == [1]


def test_who_knows_of_it_is_told_again_of_a_still_newer_one_alone(
    desk, book, looked, published, updates, qtbot
) -> None:
    book.updates.take(book.updates.source(published.first))
    book.look_around(published.second)
    looked(book)
    book.heard(book.offered)
    qtbot.waitUntil(lambda: updates.told.last() is not None, timeout=20_000)
    told = []
    next_start = EditionBook(desk, updates)
    next_start.newer.connect(lambda found: told.append(found.catalogue.number))
    next_start.look_around(published.second)
    looked(next_start)
    assert (next_start.offered.catalogue.number, told) == (2, [])  # the foot line still tells it
    next_start.look_around(published.third)
    looked(next_start)
    assert told == [3]


def test_taken_checked_and_gone_back_from(book, looked, published, qtbot) -> None:
    book.updates.take(book.updates.source(published.second))
    book.add_source(published.third)
    looked(book)
    assert dict(book.preview.counts) == {What.ADDED: 1, What.REMOVED: 1}
    with qtbot.waitSignal(book.taken, timeout=20_000) as taken:
        book.take(book.offered)
        assert book.doing == "take"
        book.look_around()
    done, preview = taken.args
    assert (done.catalogue.number, preview.here) == (3, 2)
    looked(book)
    assert (book.doing, book.offered) == ("", None)
    with qtbot.waitSignal(book.checked, timeout=20_000) as checked:
        book.verify()
    assert checked.args[0].faults == ()
    with qtbot.waitSignal(book.went_back, timeout=20_000) as back:
        book.roll_back()
    assert back.args[0].number == 2
    looked(book)
    assert book.here.went_back
    # It is not pressed upon who went back from it; who looks at the source may take it again.
    assert book.offered is None
    book.look_around(published.third)
    looked(book)
    assert book.offered.lies is Lies.LEFT


def test_nobody_is_pressed_where_it_takes_editions(desk, own_home, published, tmp_path) -> None:
    rules = Policy(sources=(str(published.first),), features_off=frozenset({"updates"}))
    none = tmp_path / "none"
    locked = EditionBook(desk, Updates(rules=rules, drives_there=lambda: (), shipped_root=none))
    locked.watch_again()
    assert not locked.is_looking
    locked.look_around()
    assert locked.is_looking


def test_a_share_that_dies_is_told_and_given_up(
    book, looked, published, qtbot, monkeypatch
) -> None:
    updates, server = book.updates, threading.Event()
    book.look_around(published.first)
    looked(book)
    updates.__dict__["_taking"] = Patiently(silence=0.1, patience=0.1)
    monkeypatch.setattr(blobs, "_piece", lambda *_asked: server.wait(30) and b"")
    stages: list[str] = []
    book.progressed.connect(lambda progress: stages.append(progress.stage))
    book.take(book.offered)
    hangs = ["install", "wait"]
    qtbot.waitUntil(lambda: stages[-2:] == hangs, timeout=20_000)
    assert book.doing == "take"
    book.cancel()
    qtbot.waitUntil(lambda: not book.doing, timeout=20_000)
    assert (book.refusal, updates.here().current) == (None, None)
    # Not begun again beside what hangs, and told as what it is.
    book.take(book.offered)
    qtbot.waitUntil(lambda: not book.doing, timeout=20_000)
    assert book.refusal.code == "source-unreachable"
    monkeypatch.undo()
    server.set()
    for thread in threading.enumerate():
        if thread.name == "patiently":
            thread.join(20)
    assert list(updates.installed.folder.glob(".new-*")) == []
    with qtbot.waitSignal(book.taken, timeout=20_000):
        book.take(book.offered)
    assert updates.here().current.number == 1


def test_a_refusal_stays_until_it_is_read(book, looked, published, tmp_path, qtbot) -> None:
    stick = tmp_path / "stick"
    shutil.copytree(published.first, stick)
    book.look_around(stick)
    looked(book)
    for blob in (stick / "blobs").rglob("*/*"):
        blob.write_bytes(blob.read_bytes() + b"x")
    book.take(book.offered)
    qtbot.waitUntil(lambda: not book.doing, timeout=20_000)
    assert book.refusal.code == "edition-damaged"
    assert book.here.current is None
    book.dismiss()
    assert book.refusal is None


def test_a_strangers_edition_is_told_as_refused(book, looked, published) -> None:
    book.look_around(published.foreign / "SUMMIT-KB.edition")
    looked(book)
    assert book.offered is None
    assert book.refused.error.code.startswith("edition-")
    assert book.untrusted is None


def test_sources_come_and_go(book, looked, published, qtbot) -> None:
    book.add_source(published.second)
    looked(book)
    [source] = book.look.sources
    with qtbot.waitSignal(book.changed):
        book.remove_source(source)
    qtbot.waitUntil(lambda: book.look.sources == (), timeout=20_000)
    with qtbot.waitSignal(book.failed) as failed:
        book.remove_source(source)
    assert failed.args[0].code == "source-unknown"


def test_a_root_is_read_with_its_digits(book, published, qtbot) -> None:
    read = []
    book.read_root_in(published.first / "metadata" / "1.root.json", read.append)
    qtbot.waitUntil(lambda: bool(read), timeout=20_000)
    [(path, data, fingerprint)] = read
    assert (path.name, data) == ("1.root.json", published.root)
    assert len(fingerprint.split()) == 8
    book.read_root_in(published.first / "metadata" / "timestamp.json", read.append)
    qtbot.waitUntil(lambda: book.refusal is not None, timeout=20_000)
    assert len(read) == 1


@pytest.mark.parametrize("doing", ["take", "verify"])
def test_what_was_begun_can_be_stopped(book, looked, published, qtbot, doing) -> None:
    book.updates.take(book.updates.source(published.first))
    book.look_around(published.second)
    looked(book)
    if doing == "take":
        book.take(book.offered)
    else:
        book.verify()
    book.cancel()
    qtbot.waitUntil(lambda: not book.doing, timeout=20_000)
    assert book.refusal is None
    assert book.updates.here().current.number in (1, 2)
