"""Both languages of the program's texts, whichever the windows speak."""

from summit_kb.desktop.palette import other_words


def test_the_language_of_the_moment_comes_first(desk):
    words = other_words.OtherWords()
    assert words.names("Command", "Settings…") == ("Settings…", "Cài đặt…")
    desk.translation.use("vi")
    assert words.names("Command", "Settings…") == ("Cài đặt…", "Settings…")


def test_a_text_without_translation_is_called_so_in_both(desk):
    assert other_words.OtherWords().names("Nowhere", "Xyz") == ("Xyz",)


def test_without_words_english_is_left(desk, monkeypatch, tmp_path):
    monkeypatch.setattr(other_words, "resources_dir", lambda: tmp_path)
    assert other_words.OtherWords().names("Command", "Settings…") == ("Settings…",)
