from datetime import date

import pytest

from summit_kb.app.resolving import Resolution, Resolver
from summit_kb.domain.document import Document, Identity, Relation
from summit_kb.domain.kinds import RelationKind

BCT, TW = "Bộ Chính trị", "Ban Chấp hành Trung ương"
POLITBURO = Identity("resolution", "43-NQ/TW", BCT, date(2019, 1, 24))
COMMITTEE = Identity("resolution", "43-NQ/TW", TW, date(2023, 11, 24))
DECREE = Identity("decree", "30/2020/NĐ-CP", "Chính phủ", date(2020, 3, 5))
DECISION = Identity("decision", "1797/QĐ-TTg", "Thủ tướng Chính phủ", date(2019, 12, 11))


def document(name: str, identity: Identity, title: str = "T", **more: object) -> Document:
    return Document(name, title, identity, "vi", "2026-01-01T00:00:00Z", **more)  # type: ignore[arg-type] - mixed


@pytest.fixture
def resolver() -> Resolver:
    held = [
        document("bct", POLITBURO),
        document("tw", COMMITTEE),
        document("decree", DECREE),
        document("decision", DECISION),
        document("law", Identity("law", None, None, date(2014, 6, 18)), "Luật Xây dựng"),
    ]
    return Resolver({one.id: one for one in held})


@pytest.mark.parametrize(
    ("asked", "chosen"),
    [
        (POLITBURO, "bct"),
        (Identity("resolution", "43-NQ/TW", None, date(2023, 11, 24)), "tw"),
        (Identity("resolution", "43-NQ/TW", BCT), "bct"),
        (Identity("other", "43 NQ/TW", "bộ chính trị"), "bct"),
        (Identity("decree", "30/2020/NĐ-CP", "Chính phủ"), "decree"),
        (Identity("decision", "1797/QĐ-TTg", None, date(2019, 12, 11)), "decision"),
    ],
)
def test_number_with_date_or_issuer(resolver: Resolver, asked: Identity, chosen: str) -> None:
    assert resolver.resolve(asked) == Resolution((chosen,), chosen)


def test_a_number_alone_chooses_nobody(resolver: Resolver) -> None:
    both = resolver.resolve(Identity("resolution", "43-NQ/TW"))
    assert both == Resolution(("bct", "tw"), None)
    assert resolver.resolve(Identity("decree", "30/2020/NĐ-CP")) == Resolution(("decree",), None)
    # The Prime Minister is in the number already: there is a 1797/QĐ-TTg every year.
    same = resolver.resolve(Identity("decision", "1797/QĐ-TTg", "Thủ tướng Chính phủ"))
    assert same == Resolution(("decision",), None)


@pytest.mark.parametrize(
    "asked",
    [
        Identity("resolution", "43-NQ/TW", BCT, date(2023, 11, 24)),
        Identity("directive", "43-NQ/TW", BCT),
        Identity("decree", "30/2020/NĐ-CP", "Chính phủ", date(2020, 3, 6)),
        Identity("resolution", "44-NQ/TW", BCT),
        Identity("resolution"),
    ],
)
def test_what_fits_nothing(resolver: Resolver, asked: Identity) -> None:
    assert resolver.resolve(asked) == Resolution()


def test_laws_by_title_and_date(resolver: Resolver) -> None:
    asked = Identity("law", None, None, date(2014, 6, 18))
    assert resolver.resolve(asked, "Luật  Xây dựng").chosen == "law"
    assert resolver.resolve(Identity("law"), "Luật Xây dựng") == Resolution(("law",), None)
    assert resolver.resolve(Identity("law", None, None, date(2020, 6, 17)), "Luật Xây dựng") == (
        Resolution()
    )


def test_a_document_is_not_related_to_itself(resolver: Resolver) -> None:
    assert resolver.resolve(POLITBURO, apart_from="bct") == Resolution()


def test_a_translation_does_not_make_its_original_doubtful() -> None:
    rendering = (Relation(RelationKind.TRANSLATION_OF, "vi"),)
    held = [document("vi", POLITBURO), document("en", POLITBURO, relations=rendering)]
    found = Resolver({one.id: one for one in held}).resolve(POLITBURO)
    assert found == Resolution(("vi", "en"), "vi")
    twins = [document("a", POLITBURO), document("b", POLITBURO)]
    assert Resolver({one.id: one for one in twins}).resolve(POLITBURO).chosen is None
