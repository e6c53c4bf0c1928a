"""The abbreviations numbers are made of, and the type words people write before a number."""

from __future__ import annotations


def _by_folded(codes: str) -> dict[str, str]:
    """Folded code -> as printed; empty where two codes fold alike (ĐA/DA, HĐ/HD)."""
    table: dict[str, str] = {}
    for code in codes.split():
        key = code.lower().replace("đ", "d")
        table[key] = "" if key in table else code
    return table


TYPE_CODES = _by_folded(
    "NQ QĐ CT QC QyĐ TC TB HD HĐ CTr KH PA ĐA DA BC BB TTr CĐ BGN BTT GUQ GM GGT GNP PG PC PB "
    "PL NĐ TT TTLT VBHN QCVN KL CV"
)

BODY_CODES = _by_folded(
    "TW CP TTg TU UBND HĐND UBTVQH VPTW VPCP BTCTW BTGTW BNV BTC BCT BYT BTTTT BKHCN BKHĐT "
    "BGDĐT BTP BXD BGTVT BTNMT BLĐTBXH BVHTTDL BNNPTNT BQP BCA NHNN CTN VPQH BCĐ BBT ĐU"
)

# Bodies of the Party: their numbers are written no-TYPE/BODY.
PARTY_BODIES = frozenset({"tw", "tu", "du", "vptw", "btctw", "btgtw", "bbt"})

# Abbreviations that are no words of their own, so that they mean a type in lower case as well.
CERTAIN_CODES = frozenset({"nq", "qd", "nd", "ttr", "vbhn", "ttlt", "qyd"})

# Folded type words -> abbreviation, where a bare number after them means a document.
CERTAIN_WORDS: dict[tuple[str, ...], str] = {
    tuple(words.split()): code
    for words, code in {
        "nghi quyet": "NQ",
        "quyet dinh": "QĐ",
        "chi thi": "CT",
        "nghi dinh": "NĐ",
        "thong tu": "TT",
        "ket luan": "KL",
        "quy dinh": "QĐ",
        "cong van": "CV",
        "resolution": "NQ",
        "decision": "QĐ",
        "directive": "CT",
        "decree": "NĐ",
        "circular": "TT",
        "nq": "NQ",
        "qd": "QĐ",
        "nd": "NĐ",
    }.items()
}

# Other numbers follow these too (kế hoạch 5 năm): they need "số", "no." or a year.
OTHER_WORDS: dict[tuple[str, ...], str] = {
    tuple(words.split()): code
    for words, code in {
        "ke hoach": "KH",
        "huong dan": "HD",
        "bao cao": "BC",
        "thong bao": "TB",
        "chuong trinh": "CTr",
        "to trinh": "TTr",
        "de an": "ĐA",
        "cong dien": "CĐ",
        "quy che": "QC",
        "phap lenh": "PL",
        "luat": "L",
        "thong tu lien tich": "TTLT",
        "plan": "KH",
        "report": "BC",
        "programme": "CTr",
        "notice": "TB",
        "law": "L",
        "official letter": "CV",
    }.items()
}

# Said between the type and the number.
NUMBER_WORDS = frozenset({"so", "no", "number"})
