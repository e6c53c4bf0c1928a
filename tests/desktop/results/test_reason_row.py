"""A reason in words and as a bar."""

from PySide6.QtGui import QPalette

from summit_kb.desktop.results.reason_row import ReasonRow, ShareBar, percent_text


def test_shares_in_words():
    assert [percent_text(one) for one in (1.0, 0.394, 0.006, 0.001)] == [
        "100 %",
        "39 %",
        "1 %",
        "< 1 %",
    ]


def test_a_row_says_all_of_it(qtbot):
    row = ReasonRow("In the title", "đô thị · số", 0.25)
    qtbot.addWidget(row)
    assert row.accessibleName() == "In the title: đô thị · số, 25 %"
    assert ReasonRow("Recent", "", 0.5).findChildren(ShareBar)


def test_the_bar_is_as_long_as_its_share(qtbot):
    bar = ShareBar(0.5)
    qtbot.addWidget(bar)
    bar.resize(200, 10)
    image = bar.grab().toImage()
    ratio = image.width() / 200
    accent = bar.palette().color(QPalette.ColorRole.Accent)
    middle = round(5 * ratio)
    assert image.pixelColor(round(50 * ratio), middle) == accent
    assert image.pixelColor(round(150 * ratio), middle) != accent
