"""authorities.toml, read and written."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from summit_kb.domain.authority import Authority, AuthorityKind
from summit_kb.foundation.errors import SummitError
from summit_kb.library.authorities_toml import authorities_text, read_authorities
from summit_kb.library.fields import TomlFile

TEXT = """\
# Danh sách
[[signers]]
name = "Nguyễn Phú Trọng"

# cũ: tỉnh Quảng Nam - Đà Nẵng
[[issuers]]
name = "UBND thành phố Đà Nẵng"   # từ 1997
variants = ["Ủy ban nhân dân thành phố Đà Nẵng"]
abbreviation = "UBND TP"
from = 1997-01-01

[[signers]]
name = "Lê Trung Chinh"
"""


def read(text: str) -> tuple[Authority, ...]:
    return read_authorities(TomlFile(Path("authorities.toml"), text))


def test_both_lists_are_read() -> None:
    issuer, first, second = read(TEXT)
    assert (issuer.kind, issuer.valid_from) == (AuthorityKind.ISSUER, date(1997, 1, 1))
    assert list(issuer.names) == [
        "UBND thành phố Đà Nẵng",
        "Ủy ban nhân dân thành phố Đà Nẵng",
        "UBND TP",
    ]
    assert [first.name, second.name] == ["Nguyễn Phú Trọng", "Lê Trung Chinh"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('[[issuers]]\nname = "A"\n[[issuers]]\nname = "A"\n', "value-repeated"),
        ('[[issuers]]\nname = "A"\nfrom = 2020-01-01\nuntil = 2019-01-01\n', "value-not-allowed"),
        ('[[issuers]]\nvariants = ["A"]\n', "key-missing"),
        ('[[bodies]]\nname = "A"\n', "key-unknown"),
    ],
)
def test_faults_are_named(text: str, code: str) -> None:
    with pytest.raises(SummitError) as refused:
        read(text)
    assert refused.value.code == code


def test_what_does_not_change_stays_to_the_byte() -> None:
    assert authorities_text(read(TEXT), TEXT) == TEXT.replace("sách\n[[", "sách\n[[")


def test_changed_new_and_gone_entries() -> None:
    issuer, first, _ = read(TEXT)
    changed = replace(issuer, variants=("UBND TP Đà Nẵng",))
    new = Authority(AuthorityKind.ISSUER, "Chính phủ")
    text = authorities_text([changed, first, new], TEXT)
    assert set(read(text)) == {changed, first, new}
    assert "# từ 1997" in text
    assert "# cũ: tỉnh" in text
    assert text.startswith("# Danh sách\n[[signers]]")


def test_the_first_entry_of_a_library_without_lists() -> None:
    entry = Authority(AuthorityKind.SIGNER, "Huỳnh Đức Thơ")
    assert read(authorities_text([entry], "")) == (entry,)
