import pytest

from summit_kb.domain.text import BlockKind

LINES = [
    "Thành phố thông minh theo Nghị quyết số 99-NQ/TW",
    "Điều 1. Phạm vi của tài liệu này",
    "Xem Điều 2 và quy định khác",
    "Điều 2. Hiệu lực thi hành",
]


@pytest.fixture
def linked(read, workspace, text_of, pages):
    """A reader with a topic, a number that is absent, and an article, all on page 1."""

    def open_it(document_id="nghi-quyet-43", *, held=None, later=""):
        pages.lines[0] = LINES
        blocks = [(BlockKind.PARAGRAPH, line, 0) for line in LINES]
        others = [[f"Trang {n}"] for n in range(2, 13)]
        others[7] = [later or "Trang 9"]
        workspace.texts[document_id] = text_of(blocks, *others)
        for one in held or ():
            workspace.library.documents[one.id] = one
        return read(document_id)

    return open_it
