"""The difference of two texts, for ``render.py``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from summit_kb.app.comparing.comparison import Compared, Comparison
from summit_kb.app.comparing.differing import difference
from summit_kb.desktop.librarian.comparing.comparing_dialog import ComparingDialog
from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText

if TYPE_CHECKING:
    from rendering import Stage

_DRAFT = (
    (
        "QUYẾT ĐỊNH",
        "Về việc phê duyệt Đề án dữ liệu mở của thành phố",
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
        "Theo đề nghị của Giám đốc Sở Thông tin và Truyền thông,",
        "Điều 1. Phê duyệt Đề án dữ liệu mở của thành phố đến năm 2020, với tổng kinh phí dự kiến "
        "là 21 tỷ đồng từ ngân sách thành phố.",
        "Điều 2. Sở Thông tin và Truyền thông chủ trì, phối hợp với các sở, ban, ngành tổ chức "
        "thực hiện Đề án.",
    ),
    (
        "Điều 3. Các sở, ban, ngành công bố danh mục dữ liệu mở trước ngày 30 tháng 6.",
        "Điều 4. Quyết định này có hiệu lực kể từ ngày ký.",
    ),
)
_SIGNED = (
    (
        *_DRAFT[0][:4],
        "Điều 1. Phê duyệt Đề án dữ liệu mở của thành phố giai đoạn 2019 - 2025, với tổng kinh phí "
        "dự kiến là 35 tỷ đồng từ ngân sách thành phố và nguồn xã hội hóa.",
        _DRAFT[0][5],
    ),
    (
        "Điều 3. Ủy ban nhân dân các quận, huyện bảo đảm nhân lực vận hành cổng dữ liệu.",
        "Điều 4. Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 6439/QĐ-UBND.",
    ),
)


def comparing(stage: Stage) -> QWidget:
    return _dialog(stage, _SIGNED)


def comparing_below(stage: Stage) -> QWidget:
    dialog = _dialog(stage, _SIGNED)
    dialog.view.layouts.button("below").click()
    dialog.view.everything.setChecked(True)
    dialog.view.go_to(2)
    return dialog


def comparing_same(stage: Stage) -> QWidget:
    return _dialog(stage, _DRAFT)


STATES = (comparing, comparing_below, comparing_same)


def _text(pages: tuple[tuple[str, ...], ...]) -> ExtractedText:
    made = [
        PageText(number, tuple(Block(BlockKind.PARAGRAPH, one) for one in paragraphs))
        for number, paragraphs in enumerate(pages, start=1)
    ]
    return ExtractedText("pdf", "render", tuple(made), paged=True)


def _dialog(stage: Stage, after: tuple[tuple[str, ...], ...]) -> ComparingDialog:
    documents = stage.workspace.library.documents
    one, other = documents["du-lieu-mo"], documents["de-an-2018-2025"]
    assert one.original is not None
    assert other.original is not None
    compared = Comparison(
        Compared(one, one.original, 1),
        Compared(other, other.original),
        difference(_text(_DRAFT), _text(after)),
    )
    dialog = ComparingDialog(stage.desk.bridge, stage.window, may_decide=True)
    dialog.compare(lambda: compared)
    dialog.show()
    stage.until(lambda: dialog.view.page.isVisible())
    return dialog
