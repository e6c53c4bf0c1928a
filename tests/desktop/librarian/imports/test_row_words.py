"""Rows in words."""

from pathlib import Path

import pytest

from summit_kb.app.words import Words
from summit_kb.desktop.librarian.imports.row import Row, State
from summit_kb.desktop.librarian.imports.row_words import (
    STATE_ICONS,
    STATE_WORDS,
    matters,
    reason_and_remedy,
    report_text,
    second_line,
    spoken,
    state_text,
)
from summit_kb.desktop.theme import icons
from summit_kb.ingest.errors import EncryptedFileError

WORDS = Words("en")


def _row(state=State.ADDED, **values):
    return Row(Path("/in/a.pdf"), state, **values)


def test_every_state_has_words_and_a_sign():
    assert set(STATE_WORDS) == set(STATE_ICONS) == set(State)
    assert set(STATE_ICONS.values()) <= set(icons.names())


@pytest.mark.parametrize(
    ("row", "text"),
    [
        (_row(State.OCR, page=3, pages=12), "Recognising text: page 3 of 12"),
        (_row(State.OCR), "Recognising text"),
        (_row(State.VERSION, version=2), "Added as version 2"),
        (_row(warnings=("reflowed",)), "Added"),
        (_row(warnings=("legacy-tcvn3",)), "Added, with a note"),
        (_row(State.CANCELLED), "Stopped"),
    ],
)
def test_the_state_has_its_numbers(qapp, row, text):
    assert state_text(row) == text


def test_the_second_line_says_what_came_of_it():
    failed = _row(State.FAILED, error=EncryptedFileError(path="a.pdf"))
    assert second_line(failed, WORDS) == WORDS.error(failed.error).sentence
    noted = _row(title="Báo cáo", warnings=("legacy-vni", "reflowed"))
    assert second_line(noted, WORDS) == "Báo cáo · converted from VNI to Unicode"
    assert second_line(_row(State.WAITING), WORDS) == str(Path("/in"))
    assert matters(noted) == ["legacy-vni"]


def test_reasons_come_with_what_to_do():
    failed = _row(State.FAILED, error=EncryptedFileError(path="a.pdf"))
    assert all(reason_and_remedy(failed, WORDS))
    assert all(reason_and_remedy(_row(State.DUPLICATE), WORDS))
    assert all(reason_and_remedy(_row(State.CANCELLED), WORDS))
    assert reason_and_remedy(_row(), WORDS) == ("", "")


def test_a_row_is_spoken_as_one_sentence():
    assert spoken(_row(title="Báo cáo"), WORDS) == "a.pdf. Added. Báo cáo"


def test_the_report_has_a_line_a_file():
    rows = [
        _row(document="x"),
        _row(State.DUPLICATE, document="y"),
        _row(State.FAILED, error=EncryptedFileError(path="a.pdf")),
    ]
    lines = report_text(iter(rows), WORDS).splitlines()
    path = Path("/in/a.pdf")
    assert lines[0] == f"+ {path} Added -> x"
    assert lines[1].startswith(f"= {path}")
    assert lines[2].startswith(f"! {path} Not added [encrypted-file]")
