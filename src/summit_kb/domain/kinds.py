"""The closed vocabularies: types of document, kinds of relation, validity, languages.

Types and abbreviations are those of Decree 30/2020/ND-CP, article 7 and annex III (29
administrative types), with the legal and Party types and the papers of a summit added.
Abbreviations are never folded: ĐA/DA, QĐ/QyĐ and CT/CTr differ by one accent or letter.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True)
class DocumentType:
    """A type of document: stable id, names, and the abbreviation printed in numbers."""

    id: str
    vi: str
    en: str
    abbreviation: str = ""


_ROWS = """
resolution|Nghị quyết|Resolution|NQ
decision|Quyết định|Decision|QĐ
directive|Chỉ thị|Directive|CT
regulation|Quy chế|Regulation|QC
rules|Quy định|Rules|QyĐ
communique|Thông cáo|Communiqué|TC
notice|Thông báo|Notice|TB
guidance|Hướng dẫn|Guidance|HD
programme|Chương trình|Programme|CTr
plan|Kế hoạch|Plan|KH
options-plan|Phương án|Options plan|PA
scheme|Đề án|Scheme|ĐA
project|Dự án|Project|DA
report|Báo cáo|Report|BC
minutes|Biên bản|Minutes|BB
submission|Tờ trình|Submission|TTr
contract|Hợp đồng|Contract|HĐ
official-letter|Công văn|Official letter|
telegram|Công điện|Official telegram|CĐ
memorandum|Bản ghi nhớ|Memorandum|BGN
agreement|Bản thỏa thuận|Agreement|BTT
power-of-attorney|Giấy ủy quyền|Power of attorney|GUQ
invitation|Giấy mời|Invitation|GM
introduction-letter|Giấy giới thiệu|Letter of introduction|GGT
leave-permit|Giấy nghỉ phép|Leave permit|GNP
dispatch-note|Phiếu gửi|Dispatch note|PG
transfer-note|Phiếu chuyển|Transfer note|PC
notification-slip|Phiếu báo|Notification slip|PB
public-letter|Thư công|Public letter|
constitution|Hiến pháp|Constitution|
law|Luật|Law|
ordinance|Pháp lệnh|Ordinance|PL
decree|Nghị định|Decree|NĐ
circular|Thông tư|Circular|TT
joint-circular|Thông tư liên tịch|Joint circular|TTLT
consolidated-text|Văn bản hợp nhất|Consolidated text|VBHN
technical-regulation|Quy chuẩn kỹ thuật|Technical regulation|QCVN
conclusion|Kết luận|Conclusion|KL
speech|Bài phát biểu|Speech|
paper|Tham luận|Paper|
presentation|Bài trình bày|Presentation|
agenda|Chương trình nghị sự|Agenda|
press-release|Thông cáo báo chí|Press release|
session-report|Báo cáo phiên|Report of the session|
summary|Bản tóm tắt|Summary|
other|Tài liệu khác|Other document|
"""

DOCUMENT_TYPES: dict[str, DocumentType] = {
    row.split("|")[0]: DocumentType(*row.split("|")) for row in _ROWS.strip().splitlines()
}


class Validity(StrEnum):
    """Whether a document is in force; unknown is said, never guessed."""

    IN_FORCE = "in-force"
    PARTLY_EXPIRED = "partly-expired"
    EXPIRED = "expired"
    NOT_YET = "not-yet-in-force"
    UNKNOWN = "unknown"


class Secrecy(StrEnum):
    """Marks of the law on state secrets: mật, tối mật, tuyệt mật."""

    CONFIDENTIAL = "confidential"
    SECRET = "secret"
    TOP_SECRET = "top-secret"


class Urgency(StrEnum):
    """Marks of Decree 30/2020/NĐ-CP: khẩn, thượng khẩn, hỏa tốc."""

    URGENT = "urgent"
    VERY_URGENT = "very-urgent"
    IMMEDIATE = "immediate"


class RelationKind(StrEnum):
    """How one document stands to another; every kind has an inverse."""

    AMENDS = "amends"
    AMENDED_BY = "amended-by"
    REPLACES = "replaces"
    REPLACED_BY = "replaced-by"
    REPEALS = "repeals"
    REPEALED_BY = "repealed-by"
    GUIDES = "guides"
    GUIDED_BY = "guided-by"
    BASED_ON = "based-on"
    BASIS_OF = "basis-of"
    CITES = "cites"
    CITED_BY = "cited-by"
    CONSOLIDATES = "consolidates"
    CONSOLIDATED_BY = "consolidated-by"
    TRANSLATION_OF = "translation-of"
    TRANSLATED_BY = "translated-by"
    SUMMARY_OF = "summary-of"
    SUMMARISED_BY = "summarised-by"
    SAME_NUMBER = "same-number"
    SAME_TEXT = "same-text"

    @property
    def inverse(self) -> RelationKind:
        return _INVERSES[self]


_PAIRS = [
    (RelationKind.AMENDS, RelationKind.AMENDED_BY),
    (RelationKind.REPLACES, RelationKind.REPLACED_BY),
    (RelationKind.REPEALS, RelationKind.REPEALED_BY),
    (RelationKind.GUIDES, RelationKind.GUIDED_BY),
    (RelationKind.BASED_ON, RelationKind.BASIS_OF),
    (RelationKind.CITES, RelationKind.CITED_BY),
    (RelationKind.CONSOLIDATES, RelationKind.CONSOLIDATED_BY),
    (RelationKind.TRANSLATION_OF, RelationKind.TRANSLATED_BY),
    (RelationKind.SUMMARY_OF, RelationKind.SUMMARISED_BY),
    (RelationKind.SAME_NUMBER, RelationKind.SAME_NUMBER),
    (RelationKind.SAME_TEXT, RelationKind.SAME_TEXT),
]
_INVERSES = dict(_PAIRS) | {b: a for a, b in _PAIRS}

LANGUAGES = ("vi", "en")
