from PySide6.QtGui import QColor

from summit_kb.desktop.reader.match_search import MatchSearch
from summit_kb.desktop.reader.page_list import PageList
from summit_kb.desktop.theme.schemes import marks


def pixels(widget):
    image = widget.viewport().grab().toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }


def test_paper_picture_and_matches(show, open_file, pages, bridge, finder):
    listed = show(PageList(), 200, 500)
    file = open_file(pages)
    listed.open(file)
    assert QColor("white").name() in pixels(listed)
    before = len(pixels(listed))
    listed.model().ask_for_pictures()
    bridge.run()
    assert len(pixels(listed)) > before
    search = MatchSearch(bridge, lambda page: file.texts.read(page).text, 12, listed)
    listed.set_search(search)
    search.start(finder("ASEAN"))
    bridge.run()
    assert marks(listed.palette()).match.name() in pixels(listed)
