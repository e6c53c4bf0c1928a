"""Offices that sign: their titles, and what stands before them (TM., KT., TL., TUQ., Q.)."""

from __future__ import annotations

import re
from itertools import pairwise

from summit_kb.ingest.front_page.capitals import body_name
from summit_kb.ingest.front_page.letters import bare

_OFFICES = """
Chủ tịch|Phó Chủ tịch|Chủ tịch nước|Phó Chủ tịch nước|Chủ tịch Quốc hội|Phó Chủ tịch Quốc hội
|Chủ tịch Ủy ban nhân dân|Bộ trưởng|Thứ trưởng|Thủ tướng|Thủ tướng Chính phủ|Phó Thủ tướng
|Phó Thủ tướng Thường trực|Tổng Bí thư|Bí thư|Phó Bí thư|Phó Bí thư Thường trực
|Thường trực Ban Bí thư|Trưởng ban|Phó Trưởng ban|Phó Trưởng ban Thường trực|Chánh Văn phòng
|Phó Chánh Văn phòng|Giám đốc|Phó Giám đốc|Tổng Giám đốc|Phó Tổng Giám đốc|Cục trưởng
|Phó Cục trưởng|Tổng cục trưởng|Phó Tổng cục trưởng|Vụ trưởng|Phó Vụ trưởng|Chi cục trưởng
|Phó Chi cục trưởng|Tổng Thanh tra|Phó Tổng Thanh tra|Chánh Thanh tra|Phó Chánh Thanh tra
|Viện trưởng|Phó Viện trưởng|Chánh án|Phó Chánh án|Thống đốc|Phó Thống đốc|Hiệu trưởng
|Phó Hiệu trưởng|Trưởng phòng|Phó Trưởng phòng|Chủ nhiệm|Phó Chủ nhiệm|Ủy viên thường trực
|Tổng Kiểm toán nhà nước|Phó Tổng Kiểm toán nhà nước|Tổng Thư ký|Trưởng đoàn|Phó Trưởng đoàn
|Chủ tịch Hội đồng|Thường trực|Tư lệnh|Phó Tư lệnh|Chính ủy|Tổng Tham mưu trưởng|Kế toán trưởng
|Trưởng Công an|Phó Trưởng Công an|Thủ trưởng|Phó Thủ trưởng|Chủ trì|Thư ký|Chủ tọa
"""
_NAMES = [" ".join(one.split()) for one in _OFFICES.split("|")]
# THỨ TRƯỞNG and THỦ TRƯỞNG differ by their marks only; without marks the deputy minister is meant.
_SPELLED = {bare(name): name for name in reversed(_NAMES)}
_SPELLED_EXACTLY = {name.lower(): name for name in _NAMES}
_OFFICE = "|".join(
    re.escape(one).replace("\\ ", r"\s+") for one in sorted(_SPELLED, key=len, reverse=True)
)
_PREFIX = r"(?:(?:t/m|k/t|t/l|t/uq)\s?\.?\s|(?:tm|kt|tl|tuq|q|t\.m|k\.t|t\.l|t\.u\.q)\s?[./]\s?)"
_PREFIXED = re.compile(rf"(?:^|(?<=\s)){_PREFIX}(?=\w)")
_STARTS = re.compile(rf"(?:{_OFFICE})\b")
_PARTS = re.compile(rf"(?:^|(?<=\s))(?:{_PREFIX}(?:(?:{_OFFICE})\b)?|(?<!\bban )(?:{_OFFICE})\b)")


def is_office(line_bare: str) -> bool:
    """Whether a line (bare) begins with the title of an office."""
    return _STARTS.match(line_bare) is not None


def is_signature_title(text: str) -> bool:
    """Whether a line is what stands above a signature: "KT. BỘ TRƯỞNG", "CHỦ TỊCH QUỐC HỘI"."""
    plain = bare(text)
    if not 3 < len(text) < 120 or not text.isupper():
        return False
    return _PREFIXED.match(plain) is not None or is_office(plain)


def office_titles(lines: list[str]) -> str:
    """The titles as one text: "TM. Ủy ban nhân dân, KT. Chủ tịch, Phó Chủ tịch"."""
    parts: list[str] = []
    for line in lines:
        starts = [match.start() for match in _PARTS.finditer(bare(line))]
        edges = [*(starts if starts[:1] == [0] else [0, *starts]), len(line)]
        for start, end in pairwise(edges):
            part = line[start:end].strip(" ,;.-–")
            if part:
                parts.append(_spelled(part))
    return ", ".join(dict.fromkeys(parts))


def _spelled(part: str) -> str:
    prefix = _PREFIXED.match(bare(part))
    rest = part[prefix.end() :] if prefix else part
    sign = f"{re.sub(r'[^A-ZĐ]', '', part[: prefix.end()].upper())}. " if prefix else ""
    plain = " ".join(bare(rest).split())
    fits = [key for key in _SPELLED if f"{plain} ".startswith(f"{key} ")]
    if not fits:
        return sign + body_name(rest)
    key = max(fits, key=len)
    more = rest.split()[len(key.split()) :]
    printed = " ".join(rest.split()[: len(key.split())]).lower()
    spelled = _SPELLED_EXACTLY.get(printed, _SPELLED[key])
    return sign + " ".join([spelled, *([body_name(" ".join(more))] if more else [])])
