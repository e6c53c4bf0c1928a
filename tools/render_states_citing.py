"""Citing: the dialog in the form of Decree 30, in a style of CSL, with a style that is broken."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from summit_kb.app.citing_memory import CitingChoice
from summit_kb.domain.locator import Locator

if TYPE_CHECKING:
    from rendering import Stage
    from summit_kb.desktop.citing.cite_dialog import CiteDialog
    from summit_kb.desktop.citing.citer import Cite

_RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"
_OTHERS = ("phat-bieu-khai-mac-2019", "nghi-quyet-119-2020-qh14", "du-lieu-mo")


def citing_quote(stage: Stage) -> QWidget:
    return _dialog(stage, "decree30", _one)


def citing_several(stage: Stage) -> QWidget:
    return _dialog(stage, "apa", _several)


def citing_numbered(stage: Stage) -> QWidget:
    dialog = _dialog(stage, "ieee", _several)
    dialog.copy_button.click()
    stage.wait(900)
    return dialog


def citing_broken(stage: Stage) -> QWidget:
    path = stage.workspace.library.root.parent / "hỏng.csl"
    path.write_text("<style", encoding="utf-8")
    return _dialog(stage, str(path), _one)


def _one() -> Sequence[Cite]:
    from summit_kb.desktop.citing.citer import Cite  # noqa: PLC0415 - late

    return [Cite(_RESOLUTION, "1", "Năm 2030 là mốc của mục tiêu, năm 2045 là mốc của tầm nhìn.")]


def _several() -> Sequence[Cite]:
    from summit_kb.desktop.citing.citer import Cite  # noqa: PLC0415 - late

    return [Cite(_RESOLUTION, "1"), *map(Cite, _OTHERS)]


def _dialog(stage: Stage, style: str, places: Callable[[], Sequence[Cite]]) -> CiteDialog:
    from summit_kb.desktop.citing.cite_dialog import CiteDialog  # noqa: PLC0415 - late
    from summit_kb.desktop.citing.citer import Citer  # noqa: PLC0415 - late

    stage.window.navigator.open(Locator(_RESOLUTION, 1), "")
    stage.wait(1_200)
    citer = Citer.of(stage.workspace)
    citer.start_anew("")
    citer.memory.choose(CitingChoice(style))
    dialog = CiteDialog(stage.workspace, stage.desk.bridge, places, stage.window)
    dialog.show()
    stage.wait(1_500)
    return dialog


STATES = (citing_quote, citing_several, citing_numbered, citing_broken)
