import contextlib
import os
import signal
import subprocess
import sys
import textwrap
import threading
import time
from dataclasses import replace

import psutil
import pytest

from summit_kb.foundation.errors import CancelledError
from summit_kb.foundation.work import Cancel
from summit_kb.ingest.extract import extract_files
from summit_kb.ingest.limits import Limits
from summit_kb.ingest.ocr.stage import with_ocr
from summit_kb.ingest.quality import OCR_CONFIDENCE
from summit_kb.ingest.reading_one import read_file
from summit_kb.vietnamese.normal import folded_form
from summit_kb.vietnamese.syllables import tokens

LINE = "5\\t1\\t1\\t1\\t1\\t{}\\t{}\\t100\\t60\\t30\\t{}\\t{}"


@pytest.fixture
def read(limits):
    """Reads a file as the worker does; the text, and what was told on the way."""

    def run(path, **changes):
        told = []
        reading = read_file(path, replace(limits, **changes), {}, told.append)
        assert reading.error is None
        return reading.text, told

    return run


@pytest.fixture
def one_word(answering):
    """A Tesseract that sees the word "nước" on every page, after ``before`` is run."""

    def make(before="pass"):
        row = LINE.format(1, 100, 90, "nước")
        code = f'{textwrap.dedent(before).strip()}\nprint("head\\n{row}")'
        return answering(code, languages="vie")

    return make


def top_of(picture):
    """Enough to read, and to be quick about it."""
    return picture.crop((0, 0, picture.width, picture.height // 2))


def test_a_scan_is_read_with_its_words_in_their_places(tesseract, drawn, scan, read):
    pictures = [top_of(picture) for picture in drawn(1, 2)]
    text, told = read(scan(pictures))
    words = [token.text for token in tokens(text.pages[0].text)]
    assert "ocr" in text.warnings
    assert "pages-without-text" not in text.warnings
    assert float(text.metadata[OCR_CONFIDENCE]) > 0.85
    assert tesseract.version in text.metadata["ocr_engine"]
    assert told[-1] == {"stage": "ocr", "done": 2, "total": 2}
    folded = " ".join(folded_form(word) for word in words)
    assert "nghi quyet" in folded
    assert "da nang" in folded
    # Where a word is said to be, the picture has ink.
    page = text.pages[0]
    scale = 200 / 72
    for word in filter(lambda word: word.text.isalpha(), page.recognized.words):
        box = [word.left * scale, word.top * scale, word.right * scale, word.bottom * scale]
        assert pictures[0].crop(tuple(map(round, box))).getextrema()[0] < 128


@pytest.mark.slow
def test_a_page_on_its_side_is_read(tesseract, drawn, scan, read):
    if "osd" not in tesseract.languages:
        pytest.skip("the model that tells which way is up is not installed")
    picture = top_of(*drawn(2))
    upright, _ = read(scan([picture]))
    sideways, _ = read(scan([picture.rotate(90, expand=True)], name="side.pdf"))
    ours = {token.text for token in tokens(sideways.pages[0].text)}
    theirs = {token.text for token in tokens(upright.pages[0].text)}
    assert len(ours & theirs) > 0.9 * len(theirs)
    box = sideways.pages[0].recognized.words[0]
    assert box.bottom - box.top > box.right - box.left or len(box.text) < 3


def test_only_pages_without_text_are_read(one_word, make_pdf, pdf_page, read):
    one_word()
    page = pdf_page().lines(["Hội đồng nhân dân thành phố bàn về ngân sách."] * 9)
    drawing = pdf_page()
    drawing.content.append("72 600 300 40 re f")
    path = make_pdf(page, drawing, pdf_page())
    text, told = read(path)
    assert [page.recognized is not None for page in text.pages] == [False, True, False]
    assert text.pages[1].text == "nước"
    assert told[-1]["total"] == 2
    assert {"ocr", "pages-without-text"} <= set(text.warnings)


def test_a_text_with_words_on_every_page_is_not_opened_again(limits, make_pdf, pdf_page, read):
    path = make_pdf(pdf_page().lines(["Hội đồng nhân dân thành phố bàn về ngân sách."] * 9))
    text, told = read(path)
    assert told == []
    path.unlink()
    assert with_ocr(text, path, limits, told.append) is text


def test_without_tesseract_the_text_says_what_is_missing(no_tesseract, scan, drawn, read):
    text, _ = read(scan(drawn(1)))
    assert text.warnings == ("pages-without-text", "ocr-missing")
    assert text.page_count == 1


def test_an_empty_page_waits_for_nothing(no_tesseract, scan, white, read):
    text, _ = read(scan([white()]))
    assert text.warnings == ("pages-without-text",)


def test_left_for_later_it_says_so(one_word, scan, drawn, read):
    one_word()
    text, told = read(scan(drawn(1)), ocr=False)
    assert text.warnings == ("pages-without-text", "ocr-waiting")
    assert told == []


def test_a_stamp_of_text_does_not_hide_a_scan(one_word, scan, drawn, read, make_pdf, pdf_page):
    # The picture covers the page; the four words on top of it are all the text there is.
    import pypdf  # noqa: PLC0415 - here it only makes the file

    stamped = make_pdf(pdf_page().text(72, 700, "Ký bởi: Văn phòng"), name="stamp.pdf")
    path = scan(drawn(1))
    writer = pypdf.PdfWriter(path)
    writer.pages[0].merge_page(pypdf.PdfReader(stamped).pages[0])
    both = path.with_name("both.pdf")
    writer.write(both)
    rows = "\\n".join(LINE.format(n, 100 + 70 * n, 90, "nước") for n in range(9))
    one_word(f'print("head\\n{rows}"); raise SystemExit')
    text, _ = read(both)
    assert text.pages[0].text == " ".join(["nước"] * 9)
    unreadable, _ = read(both, ocr=False)
    assert "Ký bởi" in unreadable.pages[0].text
    assert "ocr-waiting" in unreadable.warnings


def test_a_page_that_fails_costs_itself_alone(one_word, scan, drawn, read):
    one_word("if len(sys.stdin.buffer.read()) > 2_000_000: sys.exit(1)")
    large, small = drawn(1, 2)
    text, told = read(scan([large, small.resize((800, 1100))]))
    assert [bool(page.blocks) for page in text.pages] == [False, True]
    assert {"ocr", "ocr-failed", "pages-without-text"} == set(text.warnings)
    assert told[-1]["done"] == 2


def test_no_more_pages_than_allowed_are_read(one_word, scan, drawn, read):
    one_word()
    text, told = read(scan(drawn(1, 1, 1)), ocr_pages=2)
    assert [bool(page.blocks) for page in text.pages] == [True, True, False]
    assert "ocr-cut" in text.warnings
    assert told[-1]["total"] == 2


def test_no_longer_than_allowed_is_read(one_word, scan, drawn, read):
    one_word("import time; time.sleep(1)")
    text, _ = read(scan(drawn(1, 1, 1)), ocr_seconds=0.5)
    assert text.pages[0].blocks
    assert not text.pages[2].blocks
    assert "ocr-cut" in text.warnings


def test_pages_are_read_side_by_side_and_stay_in_order(one_word, scan, drawn, read, tmp_path):
    folder = tmp_path / "met"
    folder.mkdir()
    # Each waits for the other three; one after another they would all give up.
    one_word(
        f"""
            import os, pathlib, time
            met = pathlib.Path({str(folder)!r})
            (met / str(os.getpid())).touch()
            until = time.monotonic() + 60
            while len(list(met.iterdir())) < 4:
                if time.monotonic() > until:
                    sys.exit(1)
                time.sleep(0.05)
        """
    )
    path = scan(drawn(1, 1, 1, 1))
    text, told = read(path, ocr_jobs=4)
    assert [page.number for page in text.pages if page.blocks] == [1, 2, 3, 4]
    assert [each["done"] for each in told] == [0, 1, 2, 3, 4]


@pytest.fixture
def endless(answering, tmp_path):
    """A Tesseract that never ends; the numbers of its processes, once they run."""
    folder = tmp_path / "running"
    folder.mkdir()
    answering(
        f"""
        import os, pathlib, time
        pathlib.Path({str(folder)!r}, str(os.getpid())).touch()
        time.sleep(600)
        """
    )

    def pids():
        until = time.monotonic() + 60
        while not (found := [int(path.name) for path in folder.iterdir()]):
            assert time.monotonic() < until
            time.sleep(0.05)
        return found

    return pids


def gone(pids):
    processes = []
    for pid in pids:
        with contextlib.suppress(psutil.NoSuchProcess):
            processes.append(psutil.Process(pid))
    return all(_has_ended(process) for process in psutil.wait_procs(processes, timeout=20)[1])


def _has_ended(process):
    try:
        # One that ended and that nobody has asked after yet is gone as well.
        return process.status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def test_a_cancel_ends_tesseract_too(endless, scan, drawn):
    cancel = Cancel()
    watcher = threading.Thread(target=lambda: (endless(), cancel.request()))
    watcher.start()
    with pytest.raises(CancelledError):
        list(extract_files([scan(drawn(1, 1))], jobs=2, cancel=cancel))
    watcher.join()
    assert gone(endless())


def test_tesseract_ends_with_a_worker_that_is_killed(endless, scan, drawn):
    def kill():
        [child] = endless()
        os.kill(psutil.Process(child).ppid(), signal.SIGKILL)

    watcher = threading.Thread(target=kill)
    watcher.start()
    [outcome] = extract_files([scan(drawn(1))], jobs=1)
    watcher.join()
    assert outcome.error.code == "worker-crashed"
    assert gone(endless())


def test_tesseract_ends_when_the_program_is_killed(endless, scan, drawn):
    script = """
        import sys
        from pathlib import Path
        from summit_kb.ingest.extract import extract_files
        list(extract_files([Path(sys.argv[1])], jobs=1))
    """
    command = [sys.executable, "-c", textwrap.dedent(script), str(scan(drawn(1)))]
    with subprocess.Popen(command) as owner:
        children = endless()
        owner.kill()
    assert gone(children)


@pytest.mark.slow
def test_a_slow_scan_goes_on_as_long_as_pages_come(one_word, scan, drawn):
    one_word("import time; time.sleep(6)")
    told = []
    limits = Limits(seconds=15)
    path = scan(drawn(1, 1, 1))
    [outcome] = extract_files([path], jobs=1, limits=limits, report=told.append)
    assert outcome.error is None
    assert all(page.blocks for page in outcome.text.pages)
    pages = [(each.done, each.total, each.item) for each in told if each.stage == "ocr"]
    assert pages[-1] == (3, 3, path.name)
