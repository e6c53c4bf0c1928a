"""What can be typed into the search field, by example."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from summit_kb.desktop.translation import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class QueryExample:
    """A query and what it finds."""

    text: str
    meaning: str

    def said(self) -> tuple[str, str]:
        """Both in the language of the moment."""
        say = QCoreApplication.translate
        return say("QueryExample", self.text), say("QueryExample", self.meaning)


EXAMPLES = (
    QueryExample(
        QT_TRANSLATE_NOOP("QueryExample", "nghi quyet do thi thong minh"),
        QT_TRANSLATE_NOOP("QueryExample", "All the words, with or without accents"),
    ),
    QueryExample(
        QT_TRANSLATE_NOOP("QueryExample", "đường"),
        QT_TRANSLATE_NOOP("QueryExample", "Words typed with accents: exact ones come first"),
    ),
    QueryExample(
        QT_TRANSLATE_NOOP("QueryExample", "=đường"),
        QT_TRANSLATE_NOOP("QueryExample", "Only with exactly these accents"),
    ),
    QueryExample(
        QT_TRANSLATE_NOOP("QueryExample", '"dữ liệu mở"'),
        QT_TRANSLATE_NOOP("QueryExample", "The exact phrase"),
    ),
    QueryExample(
        QT_TRANSLATE_NOOP("QueryExample", '"dữ liệu giao thông"~5'),
        QT_TRANSLATE_NOOP("QueryExample", "These words near each other, at most five apart"),
    ),
    QueryExample(
        QT_TRANSLATE_NOOP("QueryExample", "y tế OR giáo dục"),
        QT_TRANSLATE_NOOP("QueryExample", "One or the other"),
    ),
    QueryExample(
        QT_TRANSLATE_NOOP("QueryExample", "thông minh -giao thông"),
        QT_TRANSLATE_NOOP("QueryExample", "The first words, without the word after the minus sign"),
    ),
    QueryExample(
        QT_TRANSLATE_NOOP("QueryExample", "(nước OR điện) thông minh"),
        QT_TRANSLATE_NOOP("QueryExample", "Brackets group words"),
    ),
    QueryExample(
        QT_TRANSLATE_NOOP("QueryExample", "thông*"),
        QT_TRANSLATE_NOOP("QueryExample", "Words that begin like this"),
    ),
    QueryExample(
        QT_TRANSLATE_NOOP("QueryExample", "43-NQ/TW"),
        QT_TRANSLATE_NOOP("QueryExample", "A document number, written any way: NQ 43, 43/nq-tw"),
    ),
    QueryExample(
        QT_TRANSLATE_NOOP("QueryExample", 'title:resolution issuer:"bộ chính trị"'),
        QT_TRANSLATE_NOOP(
            "QueryExample", "Fields: title, topic, type, number, issuer, speaker, year, date"
        ),
    ),
    QueryExample(
        QT_TRANSLATE_NOOP("QueryExample", "year:2014..2019"),
        QT_TRANSLATE_NOOP("QueryExample", "A range of years"),
    ),
    QueryExample(
        QT_TRANSLATE_NOOP("QueryExample", "date:>=2019-01-24"),
        QT_TRANSLATE_NOOP("QueryExample", "From this day on"),
    ),
)
