"""A document to make notes on."""

from collections.abc import Callable

import pytest

from summit_kb.reading.anchoring.letters import NotedText
from summit_kb.reading.anchoring.placing import Placing

PAGES = (
    "Điều 1. Phạm vi điều chỉnh\nNghị định này quy định về công tác văn thư và quản lý nhà nước.\n"
    "Cơ quan, tổ chức có trách nhiệm lập hồ sơ, chỉnh lý và giao nộp tài liệu vào lưu trữ.",
    "Điều 2. Đối tượng áp dụng\nNghị định này áp dụng đối với cơ quan nhà nước ở trung ương.\n"
    "Tổ chức chính trị căn cứ Nghị định này để áp dụng cho phù hợp với thực tế.",
)
Make = Callable[..., Placing]


@pytest.fixture
def placing() -> Make:
    """``placing(*pages, sha256=…)``; without pages the two of the decree."""

    def make(*pages: str, sha256: str = "old") -> Placing:
        pages = pages or PAGES
        return Placing(NotedText(pages, [None] * len(pages), sha256, "7"))

    return make
