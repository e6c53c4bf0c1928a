"""The words that make a number an amount, and those that make it none."""

from __future__ import annotations

# As spelled with accents -> power of ten; each may be typed without its accents.
MULTIPLIERS = {
    "nghìn": 3,
    "ngàn": 3,
    "triệu": 6,
    "tr": 6,
    "tỷ": 9,
    "tỉ": 9,
    "thousand": 3,
    "million": 6,
    "mn": 6,
    "billion": 9,
    "bn": 9,
    "trillion": 12,
}

PERCENT = ("phần trăm", "percent", "per cent", "pct")

# Longest first where one begins another.
CURRENCIES = {
    "đồng": "VND",
    "vnđ": "VND",
    "vnd": "VND",
    "đ": "VND",
    "₫": "VND",
    "us dollars": "USD",
    "đô la mỹ": "USD",
    "đô la": "USD",
    "đôla": "USD",
    "dollars": "USD",
    "dollar": "USD",
    "usd": "USD",
    "euros": "EUR",
    "euro": "EUR",
    "eur": "EUR",
    "yên nhật": "JPY",
    "yên": "JPY",
    "yen": "JPY",
    "jpy": "JPY",
    "nhân dân tệ": "CNY",
    "cny": "CNY",
    "gbp": "GBP",
    "krw": "KRW",
}

SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₫": "VND"}

_AFTER_DONG = """
chi bao ho nghiep doi minh phuc hanh thoi bo y tinh chu tac bang ruong loat
"""
# A word and the folded words after it with which it means something else: 5 ngân hàng (banks),
# 10 đồng chí (comrades), 3 ti vi (television sets).
OTHERWISE = {
    "đồng": frozenset(_AFTER_DONG.split()),
    "ngàn": frozenset(("hang", "sach")),
    "tỉ": frozenset(("vi",)),
    "tỷ": frozenset(("le", "trong", "suat", "phu", "so")),
}

_LABEL_WORDS = """
điều khoản mục thảo chương phần lục bảng hình biểu mẫu trang số tập quyển kỳ khóa khoá lần thứ quý
tháng năm ngày mùng tiết điểm câu bài thửa lô đường hẻm ngõ ngách kiệt quận phường ấp khối tầng
phòng hạng cấp loại bậc nhóm vùng khu kỷ kỉ mạng bản lộ
article articles clause section sections chapter part annex appendix table figure fig page pages
number workshop top no nos item version ver vol volume issue level phase session term day month year
tcvn qcvn iso iec ieee itu rfc ql tl dt đt tel fax phone hotline thoại covid
"""
# Words right before a number that is a name or a place in an order, not a quantity.
LABELS = frozenset(_LABEL_WORDS.split())

# Folded words before which "số" counts all the same: tổng số 53, con số 53.
COUNTING = frozenset(("tong", "con", "mot", "dan"))
