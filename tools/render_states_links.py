"""Links in the reader: on pages and in the text, with their previews, and the choice they offer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QMenu, QWidget

from summit_kb.domain.locator import Locator
from summit_kb.reading.linking.link import Certainty, Link

if TYPE_CHECKING:
    from rendering import Stage
    from summit_kb.desktop.reader.pane import ReaderPane

_RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"
_CHAIN = "chuoi-nghi-quyet-da-nang"
_STEPS = 40


def links_on_pages(stage: Stage) -> QWidget:
    """A preview of a document that is held."""
    _walk(stage, _RESOLUTION, 2, lambda link: link.number == "119/2020/QH14")
    return stage.window


def links_absent(stage: Stage) -> QWidget:
    """The other document of the same number is not here."""
    _walk(stage, _RESOLUTION, 2, lambda link: link.number == "43-NQ/TW" and _is_absent(link))
    return stage.window


def links_ambiguous(stage: Stage) -> QWidget:
    """What tells two documents of one number apart."""
    _walk(stage, _CHAIN, None, lambda link: link.certainty is Certainty.AMBIGUOUS)
    return stage.window


def links_topic(stage: Stage) -> QWidget:
    _walk(stage, _CHAIN, None, lambda link: bool(link.targets[0].topic))
    return stage.window


def links_chooser(stage: Stage) -> QWidget:
    pane = _walk(stage, _CHAIN, None, lambda link: link.certainty is Certainty.AMBIGUOUS)
    current = pane.views.text.links.current if pane.views.text.links else None
    if current is not None:
        pane.links.follow(current)
    stage.until(lambda: any(menu.isVisible() for menu in pane.views.findChildren(QMenu)))
    return next(menu for menu in pane.views.findChildren(QMenu) if menu.isVisible())


def links_go_to(stage: Stage) -> QWidget:
    pane = _opened(stage, _RESOLUTION, 1)
    pane.do("page")
    field = pane.toolbar.page_box.field
    field.selectAll()
    # Like typing, it replaces and counts as edited; Qt's test keys stop at letters beyond ASCII.
    field.insert("Điều 5 khoản 2")
    return stage.window


def _is_absent(link: Link) -> bool:
    return link.certainty is Certainty.ABSENT


def _opened(stage: Stage, document: str, page: int | None) -> ReaderPane:
    stage.window.navigator.open(Locator(document, page))
    stage.wait(1_500)
    tab = stage.window.tabs.current_document
    assert tab is not None
    return cast("ReaderPane", tab.pane)


def _walk(
    stage: Stage, document: str, page: int | None, wanted: Callable[[Link], bool]
) -> ReaderPane:
    """To the first such link, as the keys go."""
    pane = _opened(stage, document, page)
    links, source = pane.views.reading.links, pane.links.source
    assert links is not None
    assert source is not None
    stage.until(lambda: bool(source.get(page or 1)))
    pane.links.leave()
    for forward in [True] * _STEPS + [False] * 2 * _STEPS:
        pane.links.step(forward=forward)
        stage.wait(30)
        if links.current is not None and wanted(links.current):
            break
    stage.until(pane.links.card.isVisible)
    stage.wait(300)
    return pane


STATES = (
    links_on_pages,
    links_absent,
    links_ambiguous,
    links_topic,
    links_chooser,
    links_go_to,
)
