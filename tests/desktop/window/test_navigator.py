"""Going from place to place across searches and documents."""

from PySide6.QtCore import QObject, Signal

from summit_kb.desktop.spot import Spot
from summit_kb.desktop.window.history import DocumentPlace, SearchPlace
from summit_kb.domain.locator import Locator


def _at(window):
    place = window.navigator.history.present
    if isinstance(place, SearchPlace):
        return f"search {place.request.text}".strip()
    return f"{place.locator} {place.query}".strip()


def test_back_and_forward_across_searches_and_documents(window, search_in, qtbot):
    search_in(window, "thông minh")
    window.navigator.open_hit(window.search.hits[2], False)
    search_in(window, "đà nẵng")
    window.navigator.open(Locator("tai-lieu-009", 4))
    walked = [_at(window)]
    while window.navigator.history.can_back:
        window.commands["back"].trigger()
        walked.append(_at(window))
    assert walked == [
        "tai-lieu-009#page=4",
        "search đà nẵng",
        "tai-lieu-002#page=3 thông minh",
        "search thông minh",
        "search",
    ]
    assert not window.commands["back"].isEnabled()
    window.commands["forward"].trigger()
    window.commands["forward"].trigger()
    assert window.tabs.current_document.pane.query == "thông minh"
    assert window.bar.field.text() == "thông minh"


def test_typing_is_one_place(window, qtbot):
    for end in range(1, 6):
        window.finding._on_typed("thông"[:end])
    assert _at(window) == "search thông"
    window.navigator.back()
    assert _at(window) == "search"


def test_a_document_has_one_tab(window):
    window.navigator.open(Locator("tai-lieu-003", 1))
    window.navigator.open(Locator("tai-lieu-003", 5), "minh")
    assert len(window.tabs.documents) == 1
    assert str(window.tabs.current_document.pane.at) == "tai-lieu-003#page=5"


def test_behind_means_behind(window):
    window.navigator.open(Locator("tai-lieu-003"), background=True)
    assert window.tabs.currentIndex() == 0
    assert _at(window) == "search"
    assert window.tabs.documents[0].pane is None


def test_scrolling_moves_the_present_place(window):
    window.navigator.open(Locator("tai-lieu-003", 1))
    window.tabs.current_document.pane.scroll_to(7)
    assert _at(window) == "tai-lieu-003#page=7"
    assert next(iter(window.places)).page == 7
    window.tabs.show_search()
    window.navigator.back()
    assert window.tabs.current_document.document == "tai-lieu-003"


def test_a_missing_document_is_told(window, qtbot):
    with qtbot.waitSignal(window.navigator.failed) as heard:
        window.navigator.open(Locator("gone"))
    assert heard.args[0].code == "document-not-found"
    assert len(window.notices.notices()) == 1
    assert window.tabs.documents == []


def test_relations_and_topics_in_a_document_lead_on(window, qtbot):
    window.navigator.open(Locator("tai-lieu-001"))
    pane = window.tabs.current_document.pane
    pane.open_requested.emit(Locator("tai-lieu-002", 2))
    assert window.tabs.current_document.document == "tai-lieu-002"
    with qtbot.waitSignal(window.search.found):
        pane.topic_requested.emit("traffic")
    assert window.search.request.filters.topics == ("traffic",)
    with qtbot.waitSignal(window.search.found):
        pane.search_requested.emit("đà nẵng")
    assert window.bar.field.text() == "đà nẵng"
    assert window.tabs.currentIndex() == 0


def test_a_closed_tab_comes_back(window):
    window.navigator.open(Locator("tai-lieu-001", 2))
    window.commands["close_tab"].trigger()
    assert window.tabs.documents == []
    window.commands["reopen_tab"].trigger()
    assert str(window.tabs.current_document.locator) == "tai-lieu-001#page=2"
    assert window.tabs.current_document.pane.restored == {"zoom": 1.5}
    window.commands["close_tab"].trigger()
    window.navigator.back()
    assert isinstance(window.navigator.history.present, DocumentPlace | SearchPlace)


def test_another_library_closes_the_documents(window, fake, qtbot):
    window.navigator.open(Locator("tai-lieu-001"))
    other = fake.make_workspace(3)
    with qtbot.waitSignal(window.holding.ready):
        window.holding.use(other)
    assert window.tabs.documents == []
    assert not window.navigator.history.can_back
    window.navigator.reopen()
    assert window.tabs.documents == []


def test_a_hit_opens_at_its_passage(window, search_in):
    search_in(window, "thông minh")
    hit = window.search.hits[2]
    window.navigator.open_hit(hit, False)
    pane = window.tabs.tab_of(hit.document).pane
    assert (pane.at, pane.near) == (Locator(hit.document, hit.page), hit.snippet)
    window.navigator.open(Locator(hit.document, 1))
    assert pane.near == ""


def test_a_link_opens_at_its_article_and_may_open_behind(window):
    window.navigator.open(Locator("tai-lieu-003", 1))
    pane = window.tabs.current_document.pane
    pane.open_requested.emit(Locator("tai-lieu-004", 2, "Điều 5"))
    assert window.tabs.current_document.pane.typed == "Điều 5"
    assert _at(window) == "tai-lieu-004#page=2"
    pane.background_requested.emit(Locator("tai-lieu-005"))
    assert [tab.document for tab in window.tabs.documents][-1] == "tai-lieu-005"
    assert _at(window) == "tai-lieu-004#page=2"


class Spots(QObject):
    """Where a stand-in reader is; jumps are told by the test."""

    jumped = Signal(object, str)

    def __init__(self, pane):
        super().__init__(pane)
        self.spot = Spot("pages", 1)
        self.gone_to = []

    def here(self):
        return self.spot

    def go_to(self, spot):
        self.spot = spot
        self.gone_to.append(spot)

    def words(self):
        return ""


def _open(window, document, page=1):
    window.navigator.open(Locator(document, page))
    pane = window.tabs.current_document.pane
    if pane.spots is None:
        pane.spots = Spots(pane)
        pane.spots.jumped.connect(window.tabs.current_document.jumped)
    pane.spots.spot = Spot("pages", page)
    return pane.spots


def _jump(spots, to, way=""):
    """As the reader does: it has moved when it tells what it left."""
    left, spots.spot = spots.spot, to
    spots.jumped.emit(left, way)


def test_every_jump_is_gone_back_to_the_very_spot(window):
    spots = _open(window, "tai-lieu-003")
    walked = [
        Spot("pages", 1, 0.0, 77.0),
        Spot("pages", 5, 0.0, 300.5),
        Spot("text", 9, 0.0, -3.0, 40),
    ]
    for here in walked:
        spots.spot = here
        _jump(spots, Spot("pages", here.page + 20))
    back = []
    for _ in walked:
        window.navigator.back()
        back.append(spots.gone_to[-1])
    assert back == walked[::-1]
    window.navigator.forward()
    assert spots.gone_to[-1] == walked[1]


def test_from_match_to_match_is_one_jump(window):
    spots = _open(window, "tai-lieu-003")
    before = len(window.navigator.history.places)
    for page in (3, 5, 9):
        _jump(spots, Spot("pages", page), "match")
    assert len(window.navigator.history.places) == before + 1
    window.navigator.back()
    assert spots.gone_to == [Spot("pages", 1)]


def test_a_jump_that_goes_nowhere_is_no_place(window):
    spots = _open(window, "tai-lieu-003")
    _jump(spots, spots.spot)
    window.navigator.back()
    assert isinstance(window.navigator.history.present, SearchPlace)


def test_other_documents_are_left_and_found_at_their_spot(window):
    spots = _open(window, "tai-lieu-003")
    spots.spot = Spot("pages", 4, 0.0, 200.0)
    _open(window, "tai-lieu-004")
    window.navigator.back()
    assert window.tabs.current_document.document == "tai-lieu-003"
    assert spots.gone_to == [Spot("pages", 4, 0.0, 200.0)]


def test_a_document_that_was_closed_opens_at_its_spot(window):
    spots = _open(window, "tai-lieu-003")
    spots.spot = Spot("pages", 4, 0.0, 200.0)
    window.tabs.show_search()
    window.tabs.close_document(window.tabs.documents[0])
    window.navigator.back()
    tab = window.tabs.current_document
    assert (tab.document, tab.pane.at) == ("tai-lieu-003", Locator("tai-lieu-003", 4))


def test_any_place_of_the_history(window):
    for number in (3, 4, 5):
        _open(window, f"tai-lieu-00{number}")
    place = window.navigator.history.places[1]
    window.navigator.go_to(place)
    assert window.tabs.current_document.document == "tai-lieu-003"
    window.navigator.forward()
    assert window.tabs.current_document.document == "tai-lieu-004"


def test_a_mark_s_spot_is_a_place(window):
    spots = _open(window, "tai-lieu-003")
    _open(window, "tai-lieu-004")
    window.navigator.open_spot(Locator("tai-lieu-003", 7), Spot("pages", 7, 0.0, 50.0))
    assert window.tabs.current_document.document == "tai-lieu-003"
    assert spots.gone_to[-1] == Spot("pages", 7, 0.0, 50.0)
    window.navigator.back()
    assert window.tabs.current_document.document == "tai-lieu-004"
    window.navigator.open_spot(Locator("tai-lieu-005", 2), None)
    assert window.tabs.current_document.pane.at == Locator("tai-lieu-005", 2)


def test_places_are_kept_from_one_start_to_the_next(window, make_window, workspace, qtbot):
    for number in (3, 4, 5):
        _open(window, f"tai-lieu-00{number}", number)
    del workspace.library.documents["tai-lieu-004"]
    window._keep()
    other = make_window()
    with qtbot.waitSignal(other.holding.ready):
        other.holding.use(workspace)
    assert other.tabs.current_document.document == "tai-lieu-005"
    other.navigator.back()
    assert other.tabs.current_document.document == "tai-lieu-003"
    other.navigator.back()
    assert not other.navigator.history.can_back
