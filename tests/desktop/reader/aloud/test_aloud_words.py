import pytest

from summit_kb.desktop.reader.aloud.aloud_words import no_voice


@pytest.mark.parametrize(
    ("system", "told"),
    [("win32", "Time & language"), ("darwin", "Spoken Content"), ("linux", "espeak-ng")],
)
def test_what_to_do_on_each_system(system, told):
    assert told in no_voice("vi", system)
    assert "Vietnamese voice" in no_voice("vi", system)
    assert "no voice" in no_voice("", system)
