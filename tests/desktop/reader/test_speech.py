import pytest
from PySide6.QtCore import QLocale

from summit_kb.desktop.reader.speech import explain, spoken_language, spoken_words
from summit_kb.foundation.errors import StorageError


@pytest.fixture
def locale():
    before = QLocale()
    yield QLocale.setDefault
    QLocale.setDefault(before)


def test_words_follow_the_windows_language(locale):
    locale(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    assert (spoken_language(), spoken_words().type("decree")) == ("en", "Decree")
    locale(QLocale(QLocale.Language.Vietnamese, QLocale.Country.Vietnam))
    assert (spoken_language(), spoken_words().type("decree")) == ("vi", "Nghị định")


def test_any_other_locale_speaks_vietnamese(locale):
    locale(QLocale(QLocale.Language.French))
    assert spoken_language() == "vi"


def test_a_failure_is_explained_with_its_facts():
    wording = explain(StorageError(path="/đĩa", detail="full"))
    assert "/đĩa" in wording.sentence
    assert wording.remedy
