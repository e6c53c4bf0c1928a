"""Years as bars."""

from summit_kb.desktop.about.years_bar import YearsBar


def test_told_in_words_and_hidden_for_one_year(qtbot, desk):
    bar = YearsBar()
    qtbot.addWidget(bar)
    bar.show_years([(2014, 3), (2019, 12)])
    assert bar.accessibleDescription() == "2014: 3, 2019: 12"
    assert not bar.isHidden()
    bar.resize(bar.sizeHint())
    picture = bar.grab().toImage()
    bar.show_years([(2014, 12), (2019, 3)])
    assert bar.grab().toImage() != picture
    bar.show_years([(2014, 3)])
    assert bar.isHidden()
