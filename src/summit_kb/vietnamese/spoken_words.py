"""How abbreviations and units are said in full."""

from __future__ import annotations


def _table(lines: str) -> dict[str, str]:
    """Lines such as ``UBND = ủy ban nhân dân``."""
    pairs = (line.partition(" = ") for line in lines.split("\n") if line)
    return {short: words for short, _is, words in pairs}


# In the number of a document these mean one thing only; elsewhere they may mean others.
IN_NUMBERS = _table("""
NQ = nghị quyết
QĐ = quyết định
CT = chỉ thị
NĐ = nghị định
TT = thông tư
KL = kết luận
KH = kế hoạch
BC = báo cáo
TB = thông báo
CTr = chương trình
TTr = tờ trình
HD = hướng dẫn
ĐA = đề án
CV = công văn
QyĐ = quy định
TTLT = thông tư liên tịch
CĐ = công điện
TW = trung ương
TƯ = trung ương
TU = tỉnh ủy, thành ủy
CP = chính phủ
TTg = thủ tướng
UBND = ủy ban nhân dân
HĐND = hội đồng nhân dân
UBTVQH = ủy ban thường vụ quốc hội
BCT = bộ chính trị
QH = quốc hội
VPCP = văn phòng chính phủ
VPTW = văn phòng trung ương
""")

# With a dot behind them.
WITH_DOTS = _table("""
TP = thành phố
Tp = thành phố
TS = tiến sĩ
ThS = thạc sĩ
GS = giáo sư
PGS = phó giáo sư
ĐB = đại biểu
KT = ký thay
TM = thay mặt
TL = thừa lệnh
TUQ = thừa ủy quyền
Q = quận
P = phường
H = huyện
""")

# Behind a number.
UNITS = _table("""
km2 = ki lô mét vuông
km² = ki lô mét vuông
m2 = mét vuông
m² = mét vuông
km = ki lô mét
ha = héc ta
kg = ki lô gam
% = phần trăm
m3 = mét khối
m³ = mét khối
MW = mê ga oát
GB = gi ga bai
USD = đô la Mỹ
m = mét
đ = đồng
VND = đồng
VNĐ = đồng
°C = độ C
""")
