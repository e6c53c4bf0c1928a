"""Editions for readers: none yet, the first trust, one in use, a newer one, refusals, the way back.

Nothing is installed: the book is told what it would have found.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from summit_kb.app.updating.age import age_of
from summit_kb.app.updating.found import Found, Here, Lies
from summit_kb.app.updating.patiently import WAIT
from summit_kb.app.updating.preview import Preview
from summit_kb.app.updating.sources import Kind, Source
from summit_kb.app.updating.touching import Touched
from summit_kb.app.updating.trusting import Origin, Root
from summit_kb.desktop.editions.book import Look
from summit_kb.desktop.editions.page import EditionsPage
from summit_kb.desktop.editions.trust_dialog import TrustDialog
from summit_kb.editions.catalogue import Catalogue, Entry, Stored, What
from summit_kb.editions.errors import EditionDamagedError
from summit_kb.foundation.work import Progress

if TYPE_CHECKING:
    from rendering import Stage

_PUBLISHER = "Văn phòng Thành ủy Đà Nẵng"
_LIBRARY = "Đô thị thông minh"
_TITLES = (
    "Nghị quyết số 43-NQ/TW về xây dựng và phát triển thành phố Đà Nẵng đến năm 2030",
    "Đề án xây dựng thành phố thông minh tại Đà Nẵng giai đoạn 2018 – 2025",
    "Quyết định về mức thu phí đỗ xe tạm thời",
    "Kế hoạch triển khai cổng dữ liệu mở",
    "Báo cáo giám sát chất lượng không khí quý I",
    "Hướng dẫn dùng chữ ký số tại phường",
)
_WHATS = (What.AMENDED, What.AMENDED, What.EXPIRED, What.REMOVED, What.ADDED, What.ADDED)
_TOPICS = ("smart-city", "digital-government", "traffic", "open-data", "environment", "iot")
_NOTE = (
    "Bổ sung ba nghị quyết của kỳ họp thứ 15 và bản hợp nhất của Đề án thành phố thông minh; "
    "rút một kế hoạch đã hết thời hạn thực hiện."
)


def editions_none(stage: Stage) -> QWidget:
    return _shown(stage, Here(), ())


def editions_first_trust(stage: Stage) -> QWidget:
    stick = Found(_stick(), Lies.UNTRUSTED)
    return _shown(stage, Here(), (stick,))


def editions_trust_dialog(stage: Stage) -> QWidget:
    page = _page(stage)
    path = Path("/media/an/USB/an-ban/metadata/1.root.json")
    dialog = TrustDialog(b"root", Root(b"root", Origin.CHOSEN).fingerprint, path, page)
    dialog.show()
    stage.wait(200)
    return dialog


def editions_in_use(stage: Stage) -> QWidget:
    found = (
        Found(Source(Path("//may-chu/an-ban"), Kind.POLICY), Lies.SAME, _edition(4, 40)),
        Found(Source(Path("/srv/an-ban"), Kind.ADDED), Lies.UNREACHABLE),
    )
    return _shown(stage, _here(40), found)


def editions_too_old(stage: Stage) -> QWidget:
    return _shown(stage, _here(402), (Found(_stick(), Lies.OLDER),))


def editions_newer(stage: Stage) -> QWidget:
    widget = _shown(stage, _here(240), (_newer(),), _preview())
    _page(stage).offer.unfold.setChecked(False)
    return widget


def editions_documents(stage: Stage) -> QWidget:
    widget = _shown(stage, _here(240), (_newer(),), _preview())
    _page(stage).offer.unfold.setChecked(True)
    stage.wait(200)
    return widget


def editions_taking(stage: Stage) -> QWidget:
    page = _page(stage)
    page.offer.unfold.setChecked(False)
    stage.desk.editions.doing = "take"
    widget = _shown(stage, _here(240), (_newer(),), _preview())
    progress = Progress("install", 412, 1_240, "camera.pdf")
    page.offer.show_progress(progress, stage.desk.words.stage(progress.stage))
    stage.desk.editions.doing = ""
    return widget


def editions_waiting(stage: Stage) -> QWidget:
    """The share has died while its edition is taken."""
    stage.desk.editions.doing = "take"
    widget = _shown(stage, _here(240), (_newer(),), _preview())
    progress = Progress(WAIT, 412, 1_240, "camera.pdf")
    _page(stage).offer.show_progress(progress, stage.desk.words.stage(progress.stage))
    stage.desk.editions.doing = ""
    return widget


def editions_verifying(stage: Stage) -> QWidget:
    stage.desk.editions.doing = "verify"
    widget = _shown(stage, _here(40), ())
    progress = Progress("verify", 412, 1_240)
    _page(stage).current.show_progress(progress, stage.desk.words.stage(progress.stage))
    stage.desk.editions.doing = ""
    return widget


def editions_spoilt(stage: Stage) -> QWidget:
    """Files of the edition that is read are not as they were signed."""
    here = replace(_here(40), faults=("library/topics.toml", "library/documents/a/a.pdf"))
    return _shown(stage, here, ())


def editions_gap(stage: Stage) -> QWidget:
    return _shown(stage, _here(240), (_newer(),), _preview(missing=31))


def editions_refused(stage: Stage) -> QWidget:
    error = EditionDamagedError(source="/media/an/USB", file="targets/5f2c….catalogue.json")
    return _shown(stage, _here(40), (Found(_stick(), Lies.REFUSED, error=error),))


def editions_going_back(stage: Stage) -> QWidget:
    widget = _shown(stage, _here(40), ())
    page = _page(stage)
    page.before.back.click()
    stage.wait(100)
    return widget


def editions_line(stage: Stage) -> QWidget:
    """The start page with the line at its foot and the notice of a newer edition."""
    _page(stage).before.no.click()
    book = stage.desk.editions
    _put(stage, _here(240), (_newer(),), _preview())
    stage.window.navigator.show_search()
    book.newer.emit(_newer())
    stage.wait(200)
    return stage.window


def _page(stage: Stage) -> EditionsPage:
    tab = stage.window.tabs.room_tab("editions")
    if tab is None or tab.page is None or stage.window.tabs.current_room is not tab:
        stage.window.updating.show_page()
        stage.until(lambda: stage.desk.editions.look is not None)
        stage.wait(200)
        tab = stage.window.tabs.room_tab("editions")
    return cast("EditionsPage", tab.page if tab is not None else None)


def _shown(
    stage: Stage, here: Here, found: tuple[Found, ...], preview: Preview | None = None
) -> QWidget:
    _page(stage)
    _put(stage, here, found, preview)
    stage.wait(200)
    return stage.window


def _put(stage: Stage, here: Here, found: tuple[Found, ...], preview: Preview | None) -> None:
    book = stage.desk.editions
    stage.window.updating.watch.stop()
    book.here, book.preview, book.is_looking = here, preview, False
    book.look = Look(here, tuple(one.source for one in found), found)
    book.changed.emit()


def _here(days: int) -> Here:
    # The line at the foot tells of an edition only where that is what is read.
    edition = _edition(4, days)
    checked = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    return Here(
        edition,
        _edition(3, days + 60),
        age_of(edition, None),
        Root(b"root", Origin.CHOSEN),
        checked,
        library=_library_root(),
    )


def _library_root() -> Path:
    from summit_kb.foundation import paths  # noqa: PLC0415 - the home of this rendering

    return paths.home() / "library"


def _edition(number: int, days: int) -> Catalogue:
    published = datetime.now(UTC) - timedelta(days=days, hours=1)
    files = {
        f"library/documents/d{one}/document.toml": Stored("0" * 64, 260_000) for one in range(1_240)
    }
    moment = f"{published:%Y-%m-%dT%H:%M:%SZ}"
    return Catalogue(number, moment, _PUBLISHER, _LIBRARY, files, _entries(), number - 1, _NOTE)


def _entries() -> tuple[Entry, ...]:
    return tuple(
        Entry(f"d{place}", title, what, (topic,))
        for place, (title, what, topic) in enumerate(zip(_TITLES, _WHATS, _TOPICS, strict=True))
    )


def _stick() -> Source:
    return Source(Path("/media/an/USB/an-ban"), Kind.DRIVE)


def _newer() -> Found:
    return Found(_stick(), Lies.NEWER, _edition(5, 2))


def _preview(missing: int = 0) -> Preview:
    edition = _edition(5, 2)
    return Preview(
        edition,
        4,
        _entries(),
        copied_files=12,
        copied=3_100_000,
        needed=60_000_000,
        free=118_000_000_000,
        age=age_of(edition, None),
        touched=Touched(2, 1, 0, ("Họp giao ban tháng 3",)),
        missing=missing,
    )


STATES = (
    editions_none,
    editions_first_trust,
    editions_trust_dialog,
    editions_in_use,
    editions_too_old,
    editions_newer,
    editions_documents,
    editions_taking,
    editions_waiting,
    editions_verifying,
    editions_spoilt,
    editions_gap,
    editions_refused,
    editions_going_back,
    editions_line,
)
