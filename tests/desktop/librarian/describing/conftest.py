"""A library with a document in which much waits, and a form on it."""

import hashlib

import pytest

from summit_kb.desktop.librarian.describing.form import DescribeForm
from summit_kb.desktop.librarian.describing.subject import subject_of
from summit_kb.domain.document import Identity, Proposal, ProposedRelation, ProposedTopic
from summit_kb.domain.kinds import RelationKind
from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText

LINES = (
    "ỦY BAN NHÂN DÂN",
    "Số: 9/QĐ-UBND",
    "Đà Nẵng, ngày 05 tháng 3 năm 2020",
    "Căn cứ Nghị quyết số 43-NQ/TW ngày 24 tháng 01 năm 2019",
    "Thay thế Quyết định số 1/QĐ-UBND",
)


@pytest.fixture
def waiting(shelf, add_record):
    """The id of a document with proposals of every kind; two documents share number 1/QĐ-UBND."""
    for number, name in enumerate(("cu-1", "cu-2")):
        add_record(
            shelf.library,
            20 + number,
            id=name,
            title=f"Quyết định {name}",
            identity=Identity("decision", "1/QĐ-UBND", None, None),
        )
    document = add_record(
        shelf.library,
        9,
        id="quyet-dinh",
        title="Quyết định giao nhiệm vụ",
        identity=Identity("decision", "9/QĐ-UBND", "UBND TP. Đà Nẵng", None),
        topics=("data",),
        signer="Huỳnh Đức Thơ",
        proposed={
            "title": Proposal("Quyết định giao nhiệm vụ", 0.75, "page 1: giao nhiệm vụ"),
            "number": Proposal("9/QĐ-UBND", 0.95, "page 1: Số: 9/QĐ-UBND", 1, "Số: 9/QĐ-UBND"),
            "type": Proposal("decision", 0.9, "text"),
            "issuer": Proposal("UBND TP. Đà Nẵng", 0.5, "file-metadata"),
            "signer": Proposal("Huỳnh Đức Thơ", 0.85, "page 1: Huỳnh Đức Thơ"),
        },
        proposed_topics=(
            ProposedTopic("traffic", 0.9, "title"),
            ProposedTopic("open-data", 0.4, "text"),
        ),
        proposed_relations=(
            ProposedRelation(
                RelationKind.BASED_ON,
                Identity("resolution", "43-NQ/TW", "Bộ Chính trị", _day(2019, 1, 24)),
                "Căn cứ Nghị quyết số 43-NQ/TW",
                1,
                0.9,
            ),
            ProposedRelation(
                RelationKind.REPLACES,
                Identity("decision", "1/QĐ-UBND"),
                "Thay thế Quyết định số 1/QĐ-UBND",
                1,
                0.9,
            ),
        ),
    )
    blocks = tuple(Block(BlockKind.PARAGRAPH, line) for line in LINES)
    text = ExtractedText("text", "test", (PageText(1, blocks),), paged=False)
    shelf.derived.texts.put(document.original.sha256, text)
    for name in ("cu-1", "cu-2"):
        held = shelf.library.get(name)
        assert held.original.sha256 != hashlib.sha256(b"").hexdigest()
        shelf.derived.texts.put(held.original.sha256, text)
    shelf.refresh()
    return document.id


def _day(year, month, day):
    from datetime import date  # noqa: PLC0415 - used once

    return date(year, month, day)


@pytest.fixture
def subject(shelf, waiting, desk):
    return subject_of(shelf, waiting, desk.words)


@pytest.fixture
def form(desk, subject, qtbot):
    """The form of that document, shown."""
    form = DescribeForm(desk.words)
    qtbot.addWidget(form)
    form.resize(620, 700)
    form.show()
    form.show_subject(subject)
    form.activateWindow()
    return form
