"""A document with a sentence to make notes on."""

from collections.abc import Callable

import pytest

from summit_kb.app.notes.notebook import Notebook, Said
from summit_kb.app.notes.views import NoteView
from summit_kb.app.workspace import Workspace
from summit_kb.domain.note import NoteColour, NoteKind

CONTENT = (
    "Thành phố thông minh\n\nCổng dữ liệu mở cung cấp dữ liệu cho người dân và doanh nghiệp.\n\n"
    "Kinh phí hai năm 2019 và 2020 là 345 tỷ đồng từ ngân sách thành phố.\n"
)


@pytest.fixture
def notes(workspace: Workspace, add_record: Callable[..., object]) -> Notebook:
    add_record("bao-cao", CONTENT, title="Báo cáo năm")
    workspace.library.reload()
    return workspace.notes


@pytest.fixture
def noted(notes: Notebook) -> NoteView:
    said = Said(NoteKind.NOTE, NoteColour.GREEN, "Hỏi lại Sở Tài chính", ("họp",))
    return notes.add_quote("bao-cao", "345 tỷ đồng từ ngân sách", said)
