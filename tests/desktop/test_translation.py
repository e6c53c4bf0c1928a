"""Languages switch while windows are open, Qt's own words too."""

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from summit_kb.desktop.translation import QT_TRANSLATE_NOOP, Translation
from summit_kb.foundation.paths import resources_dir


@pytest.fixture
def translation(qapp):
    translation = Translation()
    yield translation
    for translator in translation.installed:
        QApplication.removeTranslator(translator)


def test_words_follow_the_language(translation, qtbot):
    with qtbot.waitSignal(translation.changed) as heard:
        translation.use("vi")
    assert heard.args == ["vi"]
    assert QCoreApplication.translate("StartPage", "Topics") == "Chủ đề"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Hủy"
    assert QLocale().language() == QLocale.Language.Vietnamese
    translation.use("en")
    assert QCoreApplication.translate("StartPage", "Topics") == "Topics"


def test_english_has_its_plurals(translation):
    translation.use("en")
    say = QCoreApplication.translate
    assert say("CountLine", "%Ln documents", "", 1) == "1 document"
    assert say("CountLine", "%Ln documents", "", 1_200) == "1,200 documents"
    translation.use("vi")
    assert say("CountLine", "%Ln documents", "", 1_200) == "1.200 tài liệu"


def test_the_same_language_again_is_no_change(translation, qtbot):
    translation.use("vi")
    with qtbot.assertNotEmitted(translation.changed):
        translation.use("vi")


@pytest.mark.logs
def test_a_missing_translation_is_logged(translation, caplog, monkeypatch, tmp_path):
    monkeypatch.setattr("summit_kb.desktop.translation.resources_dir", lambda: tmp_path)
    translation.use("vi")
    assert "no words for vi" in caplog.text


def test_marking_leaves_the_text_as_it_is():
    assert QT_TRANSLATE_NOOP("Any", "Text") == "Text"


def test_words_replaced_on_the_disk_leave_a_running_window_alone(
    translation, tmp_path, monkeypatch
):
    own = resources_dir() / "translations" / "summit_kb_vi.qm"
    copy = tmp_path / "translations" / own.name
    copy.parent.mkdir()
    copy.write_bytes(own.read_bytes())
    monkeypatch.setattr("summit_kb.desktop.translation.resources_dir", lambda: tmp_path)
    translation.use("vi")
    copy.write_bytes(b"")
    assert QCoreApplication.translate("FilterBar", "All") == "Tất cả"
