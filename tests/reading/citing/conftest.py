from collections.abc import Callable
from datetime import date

import pytest

from summit_kb.domain.document import Document, Identity
from summit_kb.domain.event import Event, Session
from summit_kb.reading.citing.reference import Reference

RESOLUTION = Document(
    id="nghi-quyet-43",
    title="Nghị quyết số 43-NQ/TW về xây dựng & phát triển thành phố Đà Nẵng",
    title_en="Resolution No. 43-NQ/TW on building Đà Nẵng city",
    subject="Xây dựng và phát triển thành phố Đà Nẵng đến năm 2030",
    identity=Identity("resolution", "43-NQ/TW", "Bộ Chính trị", date(2019, 1, 24)),
    language="vi",
    added="2026-01-01T00:00:00Z",
)
SPEECH = Document(
    id="phat-bieu",
    title="Phát biểu khai mạc",
    identity=Identity("speech", None, "Ủy ban nhân dân thành phố Đà Nẵng", None),
    language="vi",
    added="2026-01-01T00:00:00Z",
    speaker="Huỳnh Đức Thơ",
    event="summit",
    session="opening",
)
SUMMIT = Event(
    "summit",
    "Hội nghị Thượng đỉnh 2019",
    "Summit 2019",
    start="2019",
    place="Đà Nẵng",
    sessions=(Session("opening", "Phiên khai mạc", "Opening session", "2019-08"),),
)


@pytest.fixture
def resolution() -> Callable[..., Reference]:
    return lambda **more: Reference(RESOLUTION, topics=("Đô thị", "A & B"), **more)


@pytest.fixture
def speech() -> Reference:
    return Reference(SPEECH, SUMMIT)
