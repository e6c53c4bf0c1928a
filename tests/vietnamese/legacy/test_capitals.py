"""Words of capitals get their toned letters back; other words keep theirs."""

import pytest

from summit_kb.vietnamese.legacy.capitals import with_capitals


@pytest.mark.parametrize(
    ("converted", "text"),
    [
        ("QUYếT ĐịNH", "QUYẾT ĐỊNH"),
        ("Hà NộI", "HÀ NỘI"),
        ("CộNG HòA Xã HộI CHủ NGHĩA VIệT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("Sở TP.Hà Nội", "Sở TP.Hà Nội"),
        ("Ông Lê ở UBND", "Ông Lê ở UBND"),
        ("NGHị quyết của UBND", "NGHỊ quyết của UBND"),
        ("NGHị QUYếT\nvề Hà Nội", "NGHỊ QUYẾT\nvề Hà Nội"),
        ("điều 5", "điều 5"),
        ("", ""),
    ],
)
def test_capitals(converted: str, text: str) -> None:
    assert with_capitals(converted) == text
