from datetime import date

from summit_kb.domain.document import Identity
from summit_kb.ingest.references.forms import (
    fits,
    has_year,
    is_unique,
    issuer_form,
    number_form,
    title_form,
)


def test_forms_that_are_compared() -> None:
    assert number_form("43 nq/tw") == number_form("43-NQ/TW")
    assert number_form("12/ĐA-UBND") != number_form("12/DA-UBND")
    assert issuer_form("Bộ trưởng Bộ Công an") == issuer_form("bộ công an")
    assert issuer_form("Chủ tịch nước") != issuer_form("nước")
    assert title_form("Luật  Hoà giải") == title_form("luật hòa giải")


def test_numbers_that_one_document_only_can_bear() -> None:
    assert is_unique("30/2020/NĐ-CP")
    assert not is_unique("43-NQ/TW")
    assert not is_unique("1797/QĐ-TTg")
    assert has_year("12/2020/QĐ-UBND")
    assert not is_unique("12/2020/QĐ-UBND")


def test_descriptions_that_may_be_of_one_document() -> None:
    held = Identity("resolution", "43-NQ/TW", "Bộ Chính trị", date(2019, 1, 24))
    assert fits(Identity("other", "43-NQ/TW", "bộ chính trị"), held)
    assert not fits(Identity("resolution", "43-NQ/TW", None, date(2023, 11, 24)), held)
    assert not fits(Identity("decree"), held)
