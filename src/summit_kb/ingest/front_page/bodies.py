"""Bodies that issue documents: the words their names begin with, and national ones by name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from summit_kb.ingest.front_page.letters import bare
from summit_kb.vietnamese.normal import exact_form, has_accents

_STARTS = """
quốc hội|chính phủ|thủ tướng|phủ thủ tướng|phủ chủ tịch|bộ|liên bộ|ủy ban|ubnd|hđnd|hội đồng
|ban|đảng bộ|đảng ủy|đảng đoàn
|ban cán sự|thành ủy|tỉnh ủy|quận ủy|huyện ủy|thị ủy|chi bộ|sở|cục|chi cục|tổng cục|vụ|văn phòng
|thanh tra|tòa án|viện|chủ tịch nước|chủ tịch|ngân hàng|kiểm toán|trường|đại học|học viện
|trung tâm|công ty|tổng công ty|tập đoàn|hiệp hội|liên hiệp|liên đoàn|hội|mặt trận|đoàn
|phòng|bệnh viện|bảo hiểm|kho bạc|công an|bộ tư lệnh|quân khu|tổng liên đoàn|cơ quan|đài|báo
|thông tấn xã|tổ công tác|tổ giúp việc|quỹ
"""
_FIRST_WORDS = [" ".join(map(exact_form, one.split())) for one in _STARTS.split("|")]


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(sorted(words, reverse=True))})\b(?! cáo)")


_EXACT = _any_of(_FIRST_WORDS)
# One syllable without its marks could be another word: Sở and sổ, Báo and bao.
_BARE_PAIRS = _any_of(bare(one) for one in _FIRST_WORDS if " " in one)
_BARE = _any_of(map(bare, _FIRST_WORDS))

# As the law and the bodies themselves write them.
_NAMES = """
Quốc hội|Ủy ban Thường vụ Quốc hội|Văn phòng Quốc hội|Chủ tịch nước|Văn phòng Chủ tịch nước
|Chính phủ|Thủ tướng Chính phủ|Văn phòng Chính phủ|Thanh tra Chính phủ|Kiểm toán nhà nước
|Ngân hàng Nhà nước Việt Nam|Ngân hàng Nhà nước|Tòa án nhân dân tối cao|Tòa án nhân dân
|Viện kiểm sát nhân dân tối cao|Viện kiểm sát nhân dân|Ủy ban nhân dân|Hội đồng nhân dân
|Thường trực Hội đồng nhân dân|Văn phòng Ủy ban nhân dân|Bộ Chính trị|Ban Bí thư
|Ban Chấp hành Trung ương|Văn phòng Trung ương|Ban Tổ chức Trung ương|Ủy ban Kiểm tra Trung ương
|Ban Tuyên giáo Trung ương|Ban Tuyên giáo và Dân vận Trung ương|Ban Nội chính Trung ương
|Ban Chính sách, chiến lược Trung ương|Ban Kinh tế Trung ương|Ban Chấp hành Đảng bộ|Đảng bộ
|Đảng ủy|Thành ủy|Tỉnh ủy|Quận ủy|Huyện ủy|Thị ủy|Ban Thường vụ|Ban Cán sự đảng|Văn phòng
|Văn phòng Thành ủy|Văn phòng Tỉnh ủy|Bộ Công an|Bộ Quốc phòng|Bộ Ngoại giao|Bộ Nội vụ
|Bộ Tư pháp|Bộ Tài chính|Bộ Công Thương|Bộ Xây dựng|Bộ Giao thông vận tải|Bộ Y tế
|Bộ Kế hoạch và Đầu tư|Bộ Giáo dục và Đào tạo|Bộ Khoa học và Công nghệ|Bộ Nông nghiệp và Môi trường
|Bộ Thông tin và Truyền thông|Bộ Tài nguyên và Môi trường|Bộ Lao động - Thương binh và Xã hội
|Bộ Nông nghiệp và Phát triển nông thôn|Bộ Văn hóa, Thể thao và Du lịch|Bộ Dân tộc và Tôn giáo
|Ủy ban Dân tộc|Bảo hiểm xã hội Việt Nam|Thông tấn xã Việt Nam|Đài Truyền hình Việt Nam
|Đài Tiếng nói Việt Nam|Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam|Mặt trận Tổ quốc Việt Nam
|Tổng Liên đoàn Lao động Việt Nam|Đoàn Thanh niên Cộng sản Hồ Chí Minh|Hội đồng bầu cử quốc gia
|Ủy ban Quốc gia về chuyển đổi số|Bộ Tổng Tham mưu|Sở|Cục|Vụ|Ban|Trung tâm|Phòng|Chi cục
|Tổng cục|Viện|Trường|Hội|Hiệp hội|Công ty|Tập đoàn|Tổng công ty|Ban Quản lý|Ban Chỉ đạo|Bộ
|Phủ Thủ tướng|Phủ Chủ tịch|Hội đồng Bộ trưởng|Hội đồng Chính phủ|Hội đồng Nhà nước
|Trường Đại học|Học viện|Hội đồng|Ủy ban|Công an|Thanh tra|Bệnh viện
"""
BODY_NAMES = {bare(name): name for name in (" ".join(one.split()) for one in _NAMES.split("|"))}

# The code a number ends with -> the body, where it names one body only.
_CODES = """
CP Chính phủ|TTg Thủ tướng Chính phủ|CTN Chủ tịch nước|UBTVQH Ủy ban Thường vụ Quốc hội
|VPCP Văn phòng Chính phủ|VPQH Văn phòng Quốc hội|TTCP Thanh tra Chính phủ
|NHNN Ngân hàng Nhà nước Việt Nam|BCA Bộ Công an|BQP Bộ Quốc phòng|BNG Bộ Ngoại giao
|BNV Bộ Nội vụ|BTP Bộ Tư pháp|BTC Bộ Tài chính|BCT Bộ Công Thương|BXD Bộ Xây dựng
|BGTVT Bộ Giao thông vận tải|BYT Bộ Y tế|BKHĐT Bộ Kế hoạch và Đầu tư
|BGDĐT Bộ Giáo dục và Đào tạo|BKHCN Bộ Khoa học và Công nghệ|BNNMT Bộ Nông nghiệp và Môi trường
|BTTTT Bộ Thông tin và Truyền thông|BTNMT Bộ Tài nguyên và Môi trường
|BLĐTBXH Bộ Lao động - Thương binh và Xã hội|BNNPTNT Bộ Nông nghiệp và Phát triển nông thôn
|BVHTTDL Bộ Văn hóa, Thể thao và Du lịch|VPTW Văn phòng Trung ương
"""
BODY_CODES = {
    code: name
    for code, _, name in (" ".join(one.split()).partition(" ") for one in _CODES.split("|"))
}


def is_body(text: str) -> bool:
    """Whether ``text`` begins like the name of a body, its marks right, wrong or all missing."""
    plain = bare(text)
    if not has_accents(text):
        return _BARE.match(plain) is not None
    exact = " ".join(map(exact_form, text.split()[:4]))
    return _EXACT.match(exact) is not None or _BARE_PAIRS.match(plain) is not None
