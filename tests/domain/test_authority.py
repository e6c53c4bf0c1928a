from datetime import date

import pytest

from summit_kb.domain.authority import Authority, AuthorityKind


@pytest.mark.parametrize(
    ("day", "is_valid"),
    [
        (None, True),
        (date(1996, 12, 31), False),
        (date(1997, 1, 1), True),
        (date(2025, 6, 30), True),
        (date(2025, 7, 1), False),
    ],
)
def test_an_authority_is_valid_from_one_day_to_another(day: date | None, is_valid: bool) -> None:
    entry = Authority(
        AuthorityKind.ISSUER,
        "UBND",
        valid_from=date(1997, 1, 1),
        valid_until=date(2025, 6, 30),
    )
    assert entry.was_valid(day) is is_valid
    assert Authority(AuthorityKind.SIGNER, "Lê Văn A").was_valid(day)


def test_lists_are_named_after_what_they_hold() -> None:
    assert [kind.table for kind in AuthorityKind] == ["issuers", "signers"]
