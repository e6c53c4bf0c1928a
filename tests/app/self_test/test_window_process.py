import sys

from summit_kb.app.self_test.trying import Tried
from summit_kb.app.self_test.window_process import as_line, surroundings, try_windows
from summit_kb.app.words import Words

WORDS = Words("en")
PASSED = Tried("qt", True, "Qt 6 đây", 0.1, "")


def process(code):
    return [sys.executable, "-X", "utf8", "-c", code]


def test_what_the_process_says_is_read():
    code = f"print('noise'); print({as_line(PASSED)!r})"
    assert list(try_windows(WORDS, process(code))) == [PASSED]


def test_a_process_that_qt_ends_fails_with_its_last_words():
    code = f"import sys; print({as_line(PASSED)!r}); sys.exit('no screen')"
    passed, failed = try_windows(WORDS, process(code))
    assert passed == PASSED
    assert (failed.name, failed.passed, failed.detail) == ("window-process", False, "no screen")
    assert "libegl1" in failed.remedy


def test_a_process_that_says_nothing_or_is_not_there_fails(tmp_path):
    [silent] = try_windows(WORDS, process("pass"))
    assert not silent.passed
    [absent] = try_windows(WORDS, [str(tmp_path / "nothing")])
    assert not absent.passed


def test_without_a_screen_it_is_drawn_all_the_same():
    assert surroundings({}, "linux")["QT_QPA_PLATFORM"] == "offscreen"
    assert surroundings({"DISPLAY": ":9"}, "linux") == {"DISPLAY": ":9"}
    assert surroundings({}, "win32") == {}
