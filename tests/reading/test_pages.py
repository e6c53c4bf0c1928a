import threading

import psutil
import pytest

from summit_kb.domain.text import OutlineEntry
from summit_kb.reading import pages
from summit_kb.reading.pages import PageError, PageServer, PdfPasswordError

OUTLINE = (
    "<< /First 15 0 R /Last 15 0 R /Count 1 >>",
    "<< /Title (Chuong I) /Parent 14 0 R /Dest [12 0 R /Fit] >>",
)


@pytest.fixture
def server():
    server = PageServer(seconds=20)
    yield server
    server.close()


@pytest.fixture
def path(make_pdf, pdf_page):
    return make_pdf(
        pdf_page().lines(["Nghị quyết số 43-NQ/TW"]),
        pdf_page(rotate=90).lines(["Đà Nẵng"]),
        catalog="/Outlines 14 0 R /PageLabels << /Nums [0 << /S /r >>] >>",
        more=OUTLINE,
    )


def test_what_a_reader_asks_for(server, path):
    info = server.info(path)
    assert info.page_sizes == ((595, 842), (842, 595))
    assert info.labels == ("i", "ii")
    assert info.outline == (OutlineEntry("Chuong I", 2, 1),)
    assert [word.text for word in server.words(path, 1)] == ["Nghị", "quyết", "số", "43-NQ/TW"]
    picture = server.render(path, 2, 0.5)
    assert (picture.width, picture.height) == (421, 298)
    assert len(picture.data) == picture.stride * picture.height


def test_the_worker_may_be_started_before_it_is_needed(server, path):
    server.start()
    worker = server._worker
    assert worker is not None
    assert worker.is_alive
    server.info(path)
    server.start()
    assert server._worker is worker


def test_failures_leave_the_server_running(server, path, locked_pdf, tmp_path):
    with pytest.raises(PageError) as caught:
        server.render(path, 9, 1.0)
    assert caught.value.facts["page"] == 9
    with pytest.raises(PdfPasswordError):
        server.info(locked_pdf)
    with pytest.raises(PageError):
        server.words(tmp_path / "gone.pdf", 1)
    pid = server._worker.pid
    assert len(server.words(path, 1)) == 4
    assert server._worker.pid == pid


def test_a_worker_that_died_is_replaced(server, path):
    server.info(path)
    dead = psutil.Process(server._worker.pid)
    dead.kill()
    server._worker._process.wait()
    assert len(server.words(path, 1)) == 4
    assert server._worker.pid != dead.pid


@pytest.mark.parametrize("script", ["import time; time.sleep(60)", "raise SystemExit(3)"])
def test_a_hang_or_a_crash_costs_one_call(path, monkeypatch, script):
    real = pages.worker_command
    monkeypatch.setattr(pages, "worker_command", lambda *_: [*real("x")[:1], "-c", script])
    server = PageServer(seconds=0.3)
    with pytest.raises(PageError) as caught:
        server.words(path, 2)
    assert caught.value.facts["page"] == 2
    monkeypatch.setattr(pages, "worker_command", real)
    server._seconds = 20
    assert len(server.words(path, 2)) == 2
    server.close()


def test_many_threads_are_each_given_their_own_page(server, path):
    found = {}

    def ask(number):
        page = number % 2 + 1
        words = server.words(path, page)
        picture = server.render(path, page, 0.1)
        found[number] = (page, len(words), picture.width > picture.height)

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == list(range(8))
    assert set(found.values()) == {(1, 4, False), (2, 2, True)}


def test_turns_are_given_in_the_order_they_were_asked_for():
    turn = pages._Turn()
    order, started = [], []

    def take(number):
        with turn.taken():
            order.append(number)

    with turn.taken():
        for number in range(5):
            thread = threading.Thread(target=take, args=(number,))
            thread.start()
            started.append(thread)
            while turn._next < number + 2:
                threading.Event().wait(0.001)
    for thread in started:
        thread.join()
    assert order == [0, 1, 2, 3, 4]


def test_closing_ends_the_worker_and_may_be_done_twice(path):
    server = PageServer()
    server.info(path)
    pid = server._worker.pid
    server.close()
    server.close()
    assert not psutil.pid_exists(pid)


def test_a_large_picture_arrives_whole_whatever_the_pipe_takes_at_once(path, monkeypatch):
    pictures = []
    for size in (0, pages._ANSWER, 2**40):
        monkeypatch.setattr(pages, "_ANSWER", size)
        server = PageServer(seconds=20)
        pictures.append(server.render(path, 1, 3.0))
        server.close()
    assert len(pictures[0].data) > 2**22
    assert pictures[0] == pictures[1] == pictures[2]
