import pytest
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from summit_kb.desktop.reader.narrowing import Narrowing


@pytest.fixture
def row(show):
    whole = QWidget()
    layout = QHBoxLayout(whole)
    parts = [QPushButton(name) for name in ("một", "hai", "ba")]
    for part in parts:
        part.setFixedWidth(100)
        layout.addWidget(part)
    narrowing = Narrowing(layout, parts[:2])
    return narrowing, parts, show(whole, 400, 60)


def shown(parts):
    return [not part.isHidden() for part in parts]


def test_the_first_is_given_up_first(row):
    narrowing, parts, _whole = row
    narrowing.fit(400)
    assert shown(parts) == [True, True, True]
    narrowing.fit(300)
    assert shown(parts) == [False, True, True]
    narrowing.fit(150)
    assert shown(parts) == [False, False, True]
    narrowing.fit(400)
    assert shown(parts) == [True, True, True]


def test_what_is_not_offered_stays_away(row):
    narrowing, parts, _whole = row
    narrowing.offer(parts[1], offered=False)
    narrowing.fit(400)
    assert shown(parts) == [True, False, True]


def test_the_row_may_be_narrower_than_all_its_parts(row):
    _narrowing, _parts, whole = row
    whole.resize(120, 60)
    assert whole.width() == 120
