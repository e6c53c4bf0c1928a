from PySide6.QtGui import QColor
from PySide6.QtWidgets import QStyleOptionViewItem

from summit_kb.desktop.reader.match_list import MatchList
from summit_kb.desktop.reader.match_list_model import PAGE_ROLE
from summit_kb.desktop.reader.match_search import MatchSearch
from summit_kb.desktop.theme.schemes import marks


def shown_list(show, bridge, finder, texts):
    search = MatchSearch(bridge, texts.__getitem__, len(texts))
    matches = show(MatchList(), 240, 300)
    search.setParent(matches)
    search.start(finder("hai"))
    bridge.run()
    matches.set_search(search, str)
    return matches


def test_the_match_is_marked(show, bridge, finder):
    matches = shown_list(show, bridge, finder, {1: "một hai ba"})
    image = matches.viewport().grab().toImage()
    ground = marks(matches.palette()).match
    painted = {
        QColor(image.pixelColor(x, y)).name()
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    }
    assert ground.name() in painted


def test_a_match_that_names_its_page_is_higher(show, bridge, finder):
    matches = shown_list(show, bridge, finder, {1: "hai ba hai"})
    option = QStyleOptionViewItem()
    option.initFrom(matches)
    model, delegate = matches.model(), matches.itemDelegate()
    first, second = (delegate.sizeHint(option, model.index(row, 0)) for row in (0, 1))
    assert model.index(0, 0).data(PAGE_ROLE) == "1"
    assert first.height() > second.height()
