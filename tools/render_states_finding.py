"""States of the search page beyond its list: why, more like this, nothing found, meanings."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from summit_kb.desktop.results.why_dialog import WhyDialog
from summit_kb.domain.finding import Filters, Like
from summit_kb.domain.locator import Locator

if TYPE_CHECKING:
    from rendering import Stage
    from summit_kb.desktop.reader.pane import ReaderPane

_SCHEME = "de-an-1797-qd-ubnd-2018"
_RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"
_PASSAGE = (
    "Xây dựng cơ sở dữ liệu dùng chung và công bố dữ liệu mở để người dân, doanh nghiệp khai thác;"
    " kết nối, chia sẻ dữ liệu giữa các cơ quan của thành phố."
)


def why(stage: Stage) -> QWidget:
    stage.search("nghị quyết 43 đô thị thông minh UBND")
    cards = stage.window.page.results.list
    cards.focus_first()
    stage.press(cards, Qt.Key.Key_Down)
    cards.why_wanted.emit(stage.window.search.hits[0])
    stage.wait(500)
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, WhyDialog))


def like_a_document(stage: Stage) -> QWidget:
    stage.window.finding.look_for_like(Like(_RESOLUTION))
    stage.wait(600)
    stage.window.page.results.list.focus_first()
    return stage.window


def like_a_passage(stage: Stage) -> QWidget:
    stage.window.finding.look_for_like(Like(_RESOLUTION, 1, _PASSAGE))
    stage.wait(600)
    return stage.window


def opened_as_like(stage: Stage) -> QWidget:
    cards = stage.window.page.results.list
    cards.focus_first()
    stage.press(cards, Qt.Key.Key_Down)
    stage.press(cards, Qt.Key.Key_Return)
    stage.wait(2_000)
    return stage.window


def why_alike(stage: Stage) -> QWidget:
    stage.window.navigator.back()
    stage.wait(500)
    stage.window.page.results.list.why_wanted.emit(stage.window.search.hits[1])
    stage.wait(400)
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, WhyDialog))


def similar_in_the_reader(stage: Stage) -> QWidget:
    stage.window.navigator.open(Locator(_RESOLUTION, 1))
    stage.wait(2_000)
    tab = stage.window.tabs.current_document
    assert tab is not None
    panels = cast("ReaderPane", tab.pane).panels
    panels.show_details(shown=True)
    stage.until(panels.details.similar.isVisible)
    stage.wait(200)
    panels.details.ensureWidgetVisible(panels.details.similar, 0, 40)
    return stage.window


def card_menu(stage: Stage) -> QWidget:
    stage.search("thành phố thông minh")
    cards = stage.window.page.results.list
    from summit_kb.desktop.results.card_menu import card_menu as made  # noqa: PLC0415 name

    menu = made(cards, stage.window.search.hits[0])
    menu.popup(stage.window.mapToGlobal(stage.window.rect().center()))
    return menu


def typing_a_title(stage: Stage) -> QWidget:
    stage.window.navigator.show_search()
    stage.type("thanh pho th")
    return stage.window


def meaning_asked(stage: Stage) -> QWidget:
    stage.window.popup.hide()
    stage.window.navigator.show_search()
    stage.search("KH chuyển đổi số BC")
    return stage.window


def meaning_chosen(stage: Stage) -> QWidget:
    stage.window.search.choose_meaning("KH", "Kế hoạch")
    stage.wait(500)
    return stage.window


def two_answers(stage: Stage) -> QWidget:
    stage.search("Đề án 2018 được phê duyệt khi nào?")
    return stage.window


def nothing_word(stage: Stage) -> QWidget:
    stage.search('"thành phố thông minh" AND xylophone')
    return stage.window


def nothing_filtered(stage: Stage) -> QWidget:
    stage.search("camera giám sát giao thông")
    filters = Filters(types=("resolution",), years=((2024, 2024),))
    stage.window.search.set_filters(filters)
    stage.wait(500)
    return stage.window


def nothing_number(stage: Stage) -> QWidget:
    stage.window.search.set_filters(Filters())
    stage.search("43-NQ/TV")
    stage.wait(400)
    return stage.window


def nothing_absent(stage: Stage) -> QWidget:
    stage.search("33-NQ/TW xylophone")
    stage.wait(400)
    return stage.window


STATES: tuple[Callable[[Stage], QWidget], ...] = (
    why,
    card_menu,
    like_a_document,
    like_a_passage,
    opened_as_like,
    why_alike,
    similar_in_the_reader,
    typing_a_title,
    meaning_asked,
    meaning_chosen,
    two_answers,
    nothing_word,
    nothing_filtered,
    nothing_number,
    nothing_absent,
)
