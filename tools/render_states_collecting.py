"""Collections, the chooser and the making of a briefing book, for ``render.py``."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from summit_kb.app.book_pieces import Drawn
from summit_kb.app.briefing import Bound
from summit_kb.desktop.collecting.page import CollectionsPage
from summit_kb.domain.briefing import Divider, Extract, Item, Quote
from summit_kb.domain.locator import Locator
from summit_kb.foundation.work import Progress
from summit_kb.reading.pages import PageError

if TYPE_CHECKING:
    from rendering import Stage

RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"
_NAME = "Họp giao ban chuyển đổi số tháng 12"
_FEW: tuple[Item, ...] = (
    Divider("Phần một: Văn bản của Trung ương", "Đọc trước khi họp"),
    Extract(RESOLUTION, remark="Xem kỹ mục 3"),
    Quote(Locator(RESOLUTION, 1), "đô thị thông minh kết nối với mạng lưới trong khu vực"),
    Divider("Phần hai: Thành phố"),
    Extract("van-ban-khong-con-trong-thu-vien"),
)


def _page(stage: Stage) -> CollectionsPage:
    stage.window.rooms.show("collections")
    tab = stage.window.tabs.room_tab("collections")
    assert tab is not None
    stage.until(lambda: tab.page is not None)
    assert isinstance(tab.page, CollectionsPage)
    return tab.page


def _filled(stage: Stage, name: str, items: tuple[Item, ...]) -> CollectionsPage:
    kept = stage.workspace.collections
    known = {one.name: one for one in kept.all()}
    made = known.get(name) or kept.create(name, "Phiên tháng 12 năm 2026")
    kept.change(made.id, lambda one: one.without(range(len(one.items))).with_added(items))
    page = _page(stage)
    page.drawer.read()
    stage.until(lambda: any(one.name == name for one in page.drawer.all))
    page.choose(made.id)
    page.drawer.read()
    stage.wait(700)
    page.focus_first()
    stage.wait(400)
    return page


def collections_none(stage: Stage) -> QWidget:
    kept = stage.workspace.collections
    for one in kept.all():
        kept.remove(one.id)
    page = _page(stage)
    page.drawer.read()
    stage.wait(300)
    return stage.window


def collections_few(stage: Stage) -> QWidget:
    page = _filled(stage, _NAME, _FEW)
    page.items.choose([1])
    stage.wait(900)
    return stage.window


def collections_fifty(stage: Stage) -> QWidget:
    ids = list(stage.workspace.library.documents)
    items: list[Item] = []
    for number in range(50):
        if number % 10 == 0:
            items.append(Divider(f"Phần {number // 10 + 1}"))
        else:
            items.append(Extract(ids[number % len(ids)], (1,) if number >= len(ids) else ()))
    page = _filled(stage, "Tài liệu kỳ họp thứ 12 Hội đồng nhân dân thành phố", tuple(items))
    page.items.choose([4, 5, 6])
    stage.wait(900)
    return stage.window


def collections_many(stage: Stage) -> QWidget:
    ids = list(stage.workspace.library.documents)
    items = [Extract(ids[n % len(ids)], (), f"Mục {n + 1}: báo cáo của đơn vị") for n in range(500)]
    page = _filled(stage, "Năm trăm mục", tuple(items))
    page.items.choose([250])
    stage.wait(900)
    return stage.window


def collections_edit(stage: Stage) -> QWidget:
    page = _filled(stage, _NAME, _FEW)
    dialog = page.edit(1)
    assert dialog is not None
    assert dialog.pages is not None
    dialog.pages.setText("2-9")
    dialog.take()
    stage.wait(300)
    return dialog


def collections_name(stage: Stage) -> QWidget:
    page = _page(stage)
    dialog = page.deeds.rename()
    assert dialog is not None
    stage.wait(200)
    return dialog


def collections_book(stage: Stage) -> QWidget:
    page = _filled(stage, _NAME, _FEW)
    assert page.view is not None
    dialog = page.making.ask(page.view, lambda _collection: None)
    dialog.office.setText("Ủy ban nhân dân thành phố Đà Nẵng")
    dialog.day.setText("ngày 12 tháng 12 năm 2026")
    dialog.place.setText("Phòng họp số 3, Trung tâm Hành chính")
    stage.wait(300)
    return dialog


def collections_making(stage: Stage) -> QWidget:
    page = _filled(stage, _NAME, _FEW)
    page.making.bar.begin()
    title = "Nghị quyết số 43-NQ/TW về xây dựng và phát triển thành phố Đà Nẵng"
    page.making.bar.show_progress(Progress("brief", 217, 500, title))
    stage.wait(200)
    return stage.window


def collections_made(stage: Stage) -> QWidget:
    page = _page(stage)
    target = Path(tempfile.gettempdir()) / "Họp giao ban.pdf"
    error = PageError(path="x.pdf", page=7, detail="hỏng")
    bound = Bound(
        target,
        512,
        lost=((RESOLUTION, 7, error),),
        drawn=(Drawn("de-an-2018-2025", (3, 4), is_locked=True),),
    )
    page.making.bar.finish(bound, ("van-ban-khong-con-trong-thu-vien",))
    stage.wait(200)
    return stage.window


def collections_chooser(stage: Stage) -> QWidget:
    _page(stage).making.bar.hide()
    stage.search("nghi quyet 43 do thi thong minh")
    stage.window.page.results.list.focus_first()
    stage.window.collecting.ask_here()
    stage.wait(500)
    dialog = stage.window.findChild(QWidget, "chooser")
    assert dialog is not None
    return dialog


STATES = (
    collections_none,
    collections_few,
    collections_fifty,
    collections_many,
    collections_edit,
    collections_name,
    collections_book,
    collections_making,
    collections_made,
    collections_chooser,
)
