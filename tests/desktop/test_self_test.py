import json

import pytest
from PySide6.QtCore import QCoreApplication

from summit_kb.app.self_test.trying import try_all
from summit_kb.app.words import Words
from summit_kb.desktop import self_test
from summit_kb.desktop.start import make_desk
from summit_kb.desktop.translation import Translation


@pytest.fixture(autouse=True)
def no_language_stays(qapp):
    yield
    for translation in qapp.findChildren(Translation):
        for translator in translation.installed:
            QCoreApplication.removeTranslator(translator)
        translation.deleteLater()


@pytest.fixture
def desk(qapp):
    made, _ = make_desk(qapp, "en")
    yield made
    made.bridge.close()


def tried(desk, *names):
    checks = [check for check in self_test.checks(desk) if not names or check.name in names]
    return list(try_all(checks, Words("en")))


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_check_has_a_name_in_words(desk, language):
    words = Words(language)
    for check in self_test.checks(desk):
        assert words.label("self-test", check.name) != check.name
        assert words.label("self-test-remedies", check.remedy) != check.remedy


def test_parts_of_qt(desk):
    found = tried(desk, "qt", "pictures", "letters", "qt-words")
    assert [one for one in found if not one.passed] == []
    assert "Hủy" in found[-1].detail


def test_a_format_that_did_not_come_along_is_named(desk, monkeypatch):
    monkeypatch.setattr(self_test, "_FORMATS", ("png", "abc"))
    [found] = tried(desk, "pictures")
    assert (found.passed, found.detail) == (False, "WrongAnswerError: abc")


def test_a_letter_without_a_shape_is_named(desk, monkeypatch):
    monkeypatch.setattr(self_test, "_LETTERS", "a\ue123")
    [found] = tried(desk, "letters")
    assert found.detail.endswith(": \ue123")


@pytest.mark.slow
def test_print_and_the_whole_window(desk, capsys):
    found = tried(desk, "print", "window")
    assert [one for one in found if not one.passed] == []


def test_the_process_prints_one_line_for_each(qapp, monkeypatch, capsys):
    monkeypatch.setattr(self_test, "make_application", lambda: qapp)
    monkeypatch.setattr(
        self_test, "checks", lambda _: [self_test.Check("qt", lambda _: "đây", "window")]
    )
    assert self_test.main("en") == 0
    assert json.loads(capsys.readouterr().out)["detail"] == "đây"


def test_one_check_alone_is_tried_in_the_home_of_the_moment(qapp, monkeypatch, capsys):
    monkeypatch.setattr(self_test, "make_application", lambda: qapp)
    tried_in = []
    check = self_test.Check("window", lambda folder: tried_in.append(folder) or "43")
    monkeypatch.setattr(self_test, "checks", lambda _: [self_test.Check("qt", str), check])
    assert self_test.main("en", "window") == 0
    assert capsys.readouterr().out == "43\n"
    assert tried_in == [self_test.home()]
