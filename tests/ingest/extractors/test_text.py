import pytest

from summit_kb.ingest.errors import EmptyFileError
from summit_kb.ingest.extractors.text import TextExtractor
from summit_kb.ingest.plain_text import ENCODING_GUESSED


@pytest.fixture
def read(write, limits):
    def run(content):
        return TextExtractor().extract(write("a.txt", content), limits)

    return run


WRAPPED = """\
                 HIẾN PHÁP
        Trải qua mấy nghìn năm lịch sử, Nhân dân Việt Nam lao động cần cù,
sáng tạo, đấu tranh anh dũng để dựng nước và giữ nước, đã hun đúc nên
truyền thống yêu nước, đoàn kết.
        Từ năm 1930, dưới sự lãnh đạo của Đảng Cộng sản Việt Nam, Nhân dân
ta tiến hành cuộc đấu tranh lâu dài.
Điều 1
1. Nước Cộng hòa xã hội chủ nghĩa Việt Nam là một nước độc lập, có chủ
quyền, thống nhất và toàn vẹn lãnh thổ;
2. Lãnh thổ bao gồm đất liền, hải đảo, vùng biển và vùng trời của nước ta
theo luật.
"""


def test_lines_broken_to_fit_a_width_are_joined(read, told):
    [page] = told(read(WRAPPED))
    assert page == [
        ("paragraph", "HIẾN PHÁP"),
        (
            "paragraph",
            "Trải qua mấy nghìn năm lịch sử, Nhân dân Việt Nam lao động cần cù, sáng tạo, đấu "
            "tranh anh dũng để dựng nước và giữ nước, đã hun đúc nên truyền thống yêu nước, "
            "đoàn kết.",
        ),
        (
            "paragraph",
            "Từ năm 1930, dưới sự lãnh đạo của Đảng Cộng sản Việt Nam, Nhân dân ta tiến hành cuộc "
            "đấu tranh lâu dài.",
        ),
        ("heading", "Điều 1", 5),
        (
            "list-item",
            "1. Nước Cộng hòa xã hội chủ nghĩa Việt Nam là một nước độc lập, có chủ quyền, thống "
            "nhất và toàn vẹn lãnh thổ;",
            0,
        ),
        (
            "list-item",
            "2. Lãnh thổ bao gồm đất liền, hải đảo, vùng biển và vùng trời của nước ta theo luật.",
            0,
        ),
    ]


def test_long_lines_are_paragraphs_of_their_own(read, told):
    lines = [f"Đoạn {number} " + "rất dài " * 40 for number in range(8)]
    [page] = told(read("\n".join(lines)))
    assert [text for _kind, text in page] == [line.strip() for line in lines]


def test_blank_lines_part_paragraphs_and_drawn_lines_go(read, told):
    assert told(read("một\n\n----------\nhai\n")) == [[("paragraph", "một"), ("paragraph", "hai")]]


def test_form_feeds_are_pages(read):
    text = read("một\fhai\f\fbốn\n\f")
    assert text.paged
    assert [page.text for page in text.pages] == ["một", "hai", "", "bốn"]


def test_without_form_feeds_there_are_no_pages(read):
    text = read("một")
    assert text.page_count is None
    assert text.metadata["encoding"] == "utf-8"


def test_a_guess_is_said_to_be_one(read):
    text = read(("Các đồng chí đã đến thăm. " * 30).encode("cp1258", "ignore"))
    assert text.warnings == (ENCODING_GUESSED,)


def test_white_space_only_is_empty(read):
    with pytest.raises(EmptyFileError):
        read(" \n \f \n")
