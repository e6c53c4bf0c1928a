from datetime import date
from pathlib import Path

import pytest

from summit_kb.app.describing import Given, describe
from summit_kb.domain.document import Document, DocumentFile, Proposal
from summit_kb.domain.event import Event
from summit_kb.domain.kinds import Secrecy, Urgency

FILE = DocumentFile("a.txt", "original", "0" * 64, 1)


def described(given: Given | None = None, **read: str) -> Document:
    proposals = {key: Proposal(value, 0.8, "page 1") for key, value in read.items()}
    return describe(Path("Báo cáo_tháng 5.txt"), FILE, proposals, given or Given())


def test_what_was_read_stands_in_and_waits_for_confirmation() -> None:
    document = described(
        title="Nghị quyết", type="resolution", number="43-NQ/TW", date="2019-01-24", language="vi"
    )
    assert document.identity.date == date(2019, 1, 24)
    assert document.identity.number == "43-NQ/TW"
    assert set(document.proposed) == {"title", "type", "number", "date", "language"}


def test_without_a_title_the_name_of_the_file_is_proposed() -> None:
    document = described()
    assert document.title == "Báo cáo tháng 5"
    assert document.proposed["title"].where == "file-name"
    assert document.proposed["title"].confidence < 0.5
    assert document.identity.type == "other"


def test_what_the_person_says_is_not_a_proposal() -> None:
    document = described(given=Given(("du-lieu",), "speech"), type="resolution")
    assert document.identity.type == "speech"
    assert document.topics == ("du-lieu",)
    assert "type" not in document.proposed


def test_nonsense_is_not_taken() -> None:
    document = described(title=" ", type="poem", date="2019-02-30", language="fr")
    assert set(document.proposed) == {"title"}
    assert document.title == "Báo cáo tháng 5"
    assert document.language == "vi"


def test_who_and_when_are_noted() -> None:
    document = described()
    assert document.added.endswith("Z")
    assert document.added_by is not None
    assert "@" in document.added_by


def test_elements_of_the_front_page_become_fields() -> None:
    document = described(
        parent_body="UBND thành phố",
        signer="Đỗ Thị Mai",
        signer_title="KT. Giám đốc",
        recipients="Như trên\nLưu: VT",
        secrecy="secret",
        urgency="urgent",
    )
    assert document.parent_body == "UBND thành phố"
    assert document.signer_title == "KT. Giám đốc"
    assert document.recipients == ("Như trên", "Lưu: VT")
    assert document.secrecy is Secrecy.SECRET
    assert document.urgency is Urgency.URGENT
    assert "recipients" in document.proposed


EVENTS = {
    "hoi-nghi-2019": Event("hoi-nghi-2019", "Hội nghị Đô thị số 2019", "Digital City Summit 2019"),
    "hoi-nghi-2020": Event("hoi-nghi-2020", "Hội nghị Đô thị số 2020", "Digital City Summit 2020"),
}


@pytest.mark.parametrize(
    ("printed", "event"),
    [
        ("HỘI NGHỊ ĐÔ THỊ SỐ 2020", "hoi-nghi-2020"),
        ("Digital City Summit 2019 in Lam Ha", "hoi-nghi-2019"),
        ("Hội nghị", None),
        ("Hội thảo Dữ liệu mở", None),
    ],
)
def test_an_event_is_taken_if_the_library_knows_it(printed: str, event: str | None) -> None:
    read = {"event": Proposal(printed, 0.7, "page 1: x")}
    document = describe(Path("a.txt"), FILE, read, Given(), EVENTS)
    assert document.event == event
    assert ("event" in document.proposed) == (event is not None)
