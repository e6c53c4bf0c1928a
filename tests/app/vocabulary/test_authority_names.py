"""Printed names and preferred ones."""

from datetime import date

from summit_kb.app.vocabulary.authority_names import AuthorityNames
from summit_kb.domain.authority import Authority, AuthorityKind
from summit_kb.domain.document import Proposal

ISSUER, SIGNER = AuthorityKind.ISSUER, AuthorityKind.SIGNER
OLD = Authority(ISSUER, "UBND tỉnh Quảng Nam", ("UBND tỉnh",), valid_until=date(2025, 6, 30))
NEW = Authority(ISSUER, "UBND thành phố Đà Nẵng", ("UBND tỉnh",), "UBTP", date(2025, 7, 1))
NAMES = AuthorityNames([OLD, NEW])


def test_capitals_and_tone_places_make_no_difference_and_accents_do() -> None:
    assert NAMES.find(ISSUER, "ubnd THÀNH PHỐ Đà Nẵng") == NEW
    assert NAMES.find(ISSUER, "UBTP") == NEW
    assert NAMES.find(ISSUER, "UBND thanh pho Da Nang") is None
    assert NAMES.find(SIGNER, "UBTP") is None


def test_the_day_decides_between_two_that_share_a_name() -> None:
    assert NAMES.find(ISSUER, "UBND tỉnh") is None
    assert NAMES.find(ISSUER, "UBND tỉnh", date(2020, 1, 1)) == OLD
    assert NAMES.find(ISSUER, "UBND tỉnh", date(2026, 1, 1)) == NEW


def test_proposals_take_the_preferred_form_and_keep_the_printed_one() -> None:
    read = {
        "issuer": Proposal("UBND TỈNH", 0.8, "page 1: UBND TỈNH", 1, "UBND TỈNH"),
        "date": Proposal("2020-01-01", 0.9, "page 1"),
        "signer": Proposal("Lê Văn A", 0.9, "page 2"),
    }
    made = NAMES.preferred(read)
    assert made["issuer"] == Proposal(
        "UBND tỉnh Quảng Nam", 0.8, "page 1: UBND TỈNH; printed: UBND TỈNH", 1, "UBND TỈNH"
    )
    assert made["signer"] == read["signer"]
