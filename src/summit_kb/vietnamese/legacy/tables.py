"""What each legacy encoding writes for each Vietnamese letter.

Legacy text reaches us as Windows-1252 characters: the bytes a .VnTime or VNI font shows as
Vietnamese. Sources: TCVN 5712:1993 (VN3) for TCVN3, the VNI-Windows and VPS tables of GNU recode,
RFC 1456 for VIQR. TCVN3 has no capitals with tones: they were a second font (.VnTimeH).
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from unicodedata import normalize

_GRAVE, _ACUTE, _HOOK, _TILDE, _DOT = "\u0300\u0301\u0309\u0303\u0323"
_TONES = (_GRAVE, _HOOK, _TILDE, _ACUTE, _DOT)


_SHOWN = [bytes([code]).decode("cp1252", errors="ignore") or chr(code) for code in range(256)]


def windows_1252(codes: Iterable[int]) -> str:
    """Bytes as Windows-1252 shows them; its five holes stay control characters."""
    return "".join(map(_SHOWN.__getitem__, codes))


def _tcvn3() -> dict[str, str]:
    single = dict(zip(windows_1252(range(0xA1, 0xAF)), "ĂÂÊÔƠƯĐăâêôơưđ", strict=True))
    toned = {
        0xB5: "àảãáạ", 0xBB: "ằẳẵắ", 0xC6: "ặầẩẫấậ", 0xCC: "è", 0xCE: "ẻẽéẹ",
        0xD2: "ềểễếệìỉ", 0xDC: "ĩíịò", 0xE1: "ỏõóọồổỗốộờởỡớợù", 0xF1: "ủũúụừửữứựỳỷỹýỵ",
    }  # fmt: skip
    for start, letters in toned.items():
        single |= dict(zip(windows_1252(range(start, start + len(letters))), letters, strict=True))
    return single


def _vni() -> dict[str, str]:
    table = {"ñ": "đ", "ô": "ơ", "ö": "ư"}
    plain = dict(zip(_TONES, "øûõùï", strict=True))
    hatted = dict(zip(_TONES, "àåãáä", strict=True))
    breved = dict(zip(_TONES, "èúüéë", strict=True))
    for vowel in "aeouy":
        table |= {vowel + sign: vowel + tone for tone, sign in plain.items()}
    for vowel in "aeo":
        table[vowel + "â"] = vowel + "\u0302"
        table |= {vowel + sign: vowel + "\u0302" + tone for tone, sign in hatted.items()}
    table["aê"] = "ă"
    table |= {"a" + sign: "ă" + tone for tone, sign in breved.items()}
    for letter, sign in (("ơ", "ô"), ("ư", "ö")):
        table |= {sign + mark: letter + tone for tone, mark in plain.items()}
    table |= dict(zip("ìæóíò", (f"i{tone}" for tone in _TONES), strict=True))
    table["î"] = "y" + _DOT
    table.pop("y" + plain[_DOT])
    return _composed(table | _capitals(table))


def _capitals(table: dict[str, str]) -> dict[str, str]:
    """Capitals, and the mixed form (capital vowel, small sign) that typists left behind."""
    upper = {source.upper(): letter.upper() for source, letter in table.items()}
    mixed = {
        source[0].upper() + source[1:]: letter.upper()
        for source, letter in table.items()
        if len(source) > 1
    }
    return mixed | upper


def _composed(table: dict[str, str]) -> dict[str, str]:
    return {source: normalize("NFC", letter) for source, letter in table.items()}


_VPS_HIGH = (
    "ÀẢÃẤẦẨọỗĂếềểệẮẰẲẾ\0\0ỀỂỄỐỒỔ\0ýỷỵỚỜỞ\0ắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸÍÌộỈĨÓửữÒỎÕựầÁÂấẩẫậđẻÉÊẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺ"
    "\0àáâãảạă\0èéêẽìí\0ĩẴĐòóôõ\0Ơụùúủ\0ỶẼỳ"
)


def _vps() -> dict[str, str]:
    # The letters of the control range (some capitals) are left out: files do not keep them.
    pairs = zip(windows_1252(range(0x80, 0x100)), _VPS_HIGH, strict=True)
    return {source: letter for source, letter in pairs if letter != "\0" and source != letter}


def _viqr() -> dict[str, str]:
    shapes = {"a": ("", "(", "^"), "e": ("", "^"), "i": ("",), "o": ("", "^", "+"),
              "u": ("", "+"), "y": ("",)}  # fmt: skip
    marks = {"": "", "(": "\u0306", "^": "\u0302", "+": "\u031b"}
    tones = {"": "", "`": _GRAVE, "'": _ACUTE, "?": _HOOK, "~": _TILDE, ".": _DOT}
    table = {"dd": "đ", "DD": "Đ", "Dd": "Đ"}
    for vowel, signs in shapes.items():
        for sign, tone in itertools.product(signs, tones):
            if sign or tone:
                for letter in (vowel, vowel.upper()):
                    table[letter + sign + tone] = letter + marks[sign] + tones[tone]
    return _composed(table)


TABLES: dict[str, dict[str, str]] = {
    "tcvn3": _tcvn3(),
    "vni": _vni(),
    "vps": _vps(),
    "viqr": _viqr(),
}
