import io

import pytest

from speech import SetUpError, say


def test_both_languages_go_to_stderr_only(capsys: pytest.CaptureFixture[str]):
    say("Đang chuẩn bị …", "Setting up …")
    out, err = capsys.readouterr()
    assert out == ""
    assert err == "Đang chuẩn bị …\n    Setting up …\n"


def test_a_plain_locale_does_not_stop_the_words(monkeypatch: pytest.MonkeyPatch):
    screen = io.BytesIO()
    monkeypatch.setattr("sys.stderr", io.TextIOWrapper(screen, encoding="ascii"))
    say("Đà Nẵng", "Da Nang")
    assert "Đà Nẵng" in screen.getvalue().decode("utf-8")


def test_an_error_has_both_sentences():
    error = SetUpError("Không được", "Cannot")
    assert (error.vi, error.en, str(error)) == ("Không được", "Cannot", "Cannot")
