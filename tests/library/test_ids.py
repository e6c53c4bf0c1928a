from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.domain.document import Document, Identity
from summit_kb.domain.locator import Locator
from summit_kb.library.ids import document_id, is_id, slug


def never(_name: str) -> bool:
    return False


def named(title: str = "Không tên", **identity: object) -> Document:
    return Document("", title, Identity(**({"type": "other"} | identity)), "vi", "")  # type: ignore[arg-type] - mixed


def test_an_id_reads_like_the_document() -> None:
    document = named(type="resolution", number="43-NQ/TW", date=date(2019, 1, 24))
    assert document_id(document, never) == "nghi-quyet-43-nq-tw-2019-01-24"
    assert document_id(named("Đường đến Đà Nẵng: số 1"), never) == "duong-den-da-nang-so-1"
    assert document_id(named(number="30/2020/NĐ-CP"), never) == "30-2020-nd-cp"


def test_a_second_one_gets_a_number() -> None:
    taken = {"a", "a-2"}
    assert document_id(named("A"), taken.__contains__) == "a-3"


def test_titles_without_letters_and_device_names() -> None:
    assert document_id(named("???"), never) == "tai-lieu"
    assert document_id(named("CON"), never) == "tai-lieu-con"
    assert document_id(named("日本"), never) == "tai-lieu"


@pytest.mark.parametrize("text", ["", "A", "a/b", "a ", ".a", "a.", "nul", "com1.x", "đ", "a" * 81])
def test_not_an_id(text: str) -> None:
    assert not is_id(text)


@given(st.text(min_size=1), st.integers(0, 3))
def test_every_title_makes_an_id_that_is_also_a_locator(title: str, others: int) -> None:
    taken: set[str] = set()
    for _ in range(others + 1):
        made = document_id(named(title), taken.__contains__)
        assert is_id(made)
        assert made not in taken
        assert Locator.parse(made).document == made
        taken.add(made)


@given(st.text())
def test_a_slug_of_a_slug_is_itself(text: str) -> None:
    assert slug(slug(text)) == slug(text)
