"""A library in memory with a given number of made-up documents, all around one of them."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import cached_property
from types import SimpleNamespace

from summit_kb.app.world.worlds import Worlds
from summit_kb.domain.document import Document, Identity, Relation
from summit_kb.domain.event import Event, Session
from summit_kb.domain.kinds import RelationKind, Validity
from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.library.errors import DocumentNotFoundError

CENTRE = "nghi-quyet-43"
_SUBJECTS = (
    ("xây dựng thành phố thông minh đến năm 2030", "building a smart city by 2030"),
    ("phát triển dữ liệu mở của thành phố", "open data of the city"),
    ("giám sát giao thông bằng camera", "monitoring traffic with cameras"),
    ("quản lý nước sạch và thoát nước", "water supply and drainage"),
    ("hồ sơ sức khỏe điện tử cho người dân", "electronic health records"),
    ("tổ chức chính quyền đô thị", "urban government"),
    ("an toàn thông tin mạng trong cơ quan nhà nước", "information security in public bodies"),
    ("thu hút đầu tư vào khu công nghệ cao", "investment in the high-tech park"),
    ("cảnh báo sớm thiên tai và ngập úng", "early warning of disasters and floods"),
    ("đào tạo nguồn nhân lực số", "training people for the digital economy"),
)
_TYPES = (
    ("decree", "Nghị định", "Decree", "NĐ-CP", "Chính phủ"),
    ("decision", "Quyết định", "Decision", "QĐ-UBND", "UBND thành phố Đà Nẵng"),
    ("plan", "Kế hoạch", "Plan", "KH-UBND", "UBND thành phố Đà Nẵng"),
    ("report", "Báo cáo", "Report", "BC-STTTT", "Sở Thông tin và Truyền thông"),
    ("circular", "Thông tư", "Circular", "TT-BTTTT", "Bộ Thông tin và Truyền thông"),
    ("guidance", "Hướng dẫn", "Guidance", "HD-STTTT", "Sở Thông tin và Truyền thông"),
)
# How often each kind of relation to the centre occurs, seen from the other document.
_KINDS = (
    ("cites", 30),
    ("based-on", 18),
    ("guides", 16),
    ("basis-of", 8),
    ("cited-by", 8),
    ("amends", 4),
    ("summary-of", 3),
    ("translation-of", 2),
    ("replaced-by", 2),
)
_VALIDITY = (Validity.IN_FORCE, Validity.IN_FORCE, Validity.UNKNOWN, Validity.EXPIRED)
_MISSING = (
    ("resolution", "33-NQ/TW", "Bộ Chính trị", date(2003, 10, 16)),
    ("decree", "64/2007/NĐ-CP", "Chính phủ", date(2007, 4, 10)),
    ("decision", "1797/QĐ-TTg", "Thủ tướng Chính phủ", date(2018, 12, 18)),
)
_SUMMIT = Event(
    "summit-2019",
    "Hội nghị Thượng đỉnh Thành phố thông minh 2019",
    "Smart City Summit 2019",
    "2019-07",
    sessions=(Session("khai-mac", "Phiên khai mạc", "Opening session", "2019-07-02"),),
)


class MadeUpLibrary:
    """As much of a library as a world is made from."""

    def __init__(self, documents: Mapping[str, Document]) -> None:
        self.documents = dict(documents)
        self.events = {_SUMMIT.id: _SUMMIT}
        self.thesaurus = Thesaurus([Topic("smart-city", "Thành phố thông minh", "Smart city")])

    def signature(self) -> dict[str, str]:
        return dict.fromkeys(self.documents, "")

    def get(self, document_id: str) -> Document:
        if document_id not in self.documents:
            raise DocumentNotFoundError(document=document_id)
        return self.documents[document_id]


class MadeUpWorkspace:
    """A workspace without files: nothing is known of its texts."""

    def __init__(self, count: int) -> None:
        self.library = MadeUpLibrary(made_up_documents(count))

    @cached_property
    def worlds(self) -> Worlds:
        return Worlds(self)  # type: ignore[arg-type] - all that a world asks for

    def kept_text(self, _document: Document) -> None:
        return None

    def matching(self, _request: object) -> SimpleNamespace:
        return SimpleNamespace(documents=(), mark="")


def made_up_documents(count: int, seed: int = 5) -> dict[str, Document]:
    """``count`` documents, the first of which all others have to do with, some with each other."""
    chance = random.Random(seed)
    centre = _centre(min(3, count // 3))
    made = {centre.id: centre}
    kinds = [kind for kind, often in _KINDS for _ in range(often)]
    for number in range(1, count):
        kind = RelationKind(kinds[number * 37 % len(kinds)])
        other = _other(number, kind, chance)
        if number > 4 and number % 4 == 0:
            earlier = chance.choice([one for one in made if one != CENTRE])
            days = made[earlier].identity.date, other.identity.date
            if days[0] and days[1] and days[0] < days[1]:
                link = Relation(RelationKind.CITES, earlier)
                other = replace(other, relations=(*other.relations, link))
        made[other.id] = other
    return made


def _centre(missing: int) -> Document:
    identity = Identity("resolution", "43-NQ/TW", "Bộ Chính trị", date(2019, 1, 24))
    absent = tuple(
        Relation(RelationKind.BASED_ON, f"khong-co-{at}", Identity(kind, number, issuer, day), None)
        for at, (kind, number, issuer, day) in enumerate(_MISSING[:missing])
    )
    return Document(
        CENTRE,
        "Nghị quyết số 43-NQ/TW về xây dựng và phát triển thành phố Đà Nẵng đến năm 2030",
        identity,
        "vi",
        "2026-11-23T00:00:00Z",
        title_en="Resolution No. 43-NQ/TW on building and developing Đà Nẵng city to 2030",
        event="summit-2019",
        session="khai-mac",
        validity=Validity.IN_FORCE,
        relations=absent,
    )


def _other(number: int, kind: RelationKind, chance: random.Random) -> Document:
    type_id, vi, en, code, issuer = _TYPES[number % len(_TYPES)]
    subject, subject_en = _SUBJECTS[number * 7 % len(_SUBJECTS)]
    older = kind in (RelationKind.BASIS_OF, RelationKind.CITED_BY)
    first = date(2012, 1, 1) if older else date(2019, 2, 1)
    day = first + timedelta(days=chance.randrange(2400 if older else 2000))
    identity = Identity(type_id, f"{number * 13 % 900 + 1}/{day.year}/{code}", issuer, day)
    if number % 9 == 8:
        identity = Identity(type_id, None, issuer)
    return Document(
        f"tai-lieu-{number:03}",
        f"{vi} về {subject}",
        identity,
        "vi",
        "2026-11-23T00:00:00Z",
        title_en=f"{en} on {subject_en}",
        validity=_VALIDITY[number % len(_VALIDITY)],
        relations=(Relation(kind, CENTRE),),
    )
