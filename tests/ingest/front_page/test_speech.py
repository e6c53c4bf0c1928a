import pytest

from summit_kb.ingest.front_page.capitals import Spelling
from summit_kb.ingest.front_page.lines import lines_of
from summit_kb.ingest.front_page.speech import read_speech


@pytest.fixture
def read(text):
    def reading(*given):
        made = text(*given)
        found = read_speech(list(lines_of(made)), Spelling(made))
        return {name: proposal.value for name, proposal in found.items()}

    return reading


def test_a_speech_in_capitals(read):
    found = read(
        "BÀI PHÁT BIỂU",
        "của đồng chí Lê Văn Bình, Chủ tịch Ủy ban nhân dân thành phố",
        "tại Hội nghị Thượng đỉnh Thành phố thông minh 2019",
        "(Đà Nẵng, ngày 15 tháng 8 năm 2019)",
        "Kính thưa quý vị đại biểu,",
    )
    assert found == {
        "type": "speech",
        "speaker": "Lê Văn Bình",
        "event": "Hội nghị Thượng đỉnh Thành phố thông minh 2019",
        "date": "2019-08-15",
    }


def test_everything_on_one_line(read):
    found = read(
        "Phát biểu khai mạc của Thủ tướng Trần Văn An tại Diễn đàn Đô thị số, ngày 5/6/2020"
    )
    assert found["speaker"] == "Trần Văn An"
    assert found["event"] == "Diễn đàn Đô thị số"
    assert found["date"] == "2020-06-05"


def test_a_name_on_a_line_of_its_own(read):
    found = read("THAM LUẬN", "Dữ liệu mở cho đô thị", "Phạm Thị Hoa", "Viện Quy hoạch")
    assert (found["type"], found["speaker"]) == ("paper", "Phạm Thị Hoa")


def test_the_day_of_a_document_that_is_named_is_not_the_day_of_the_speech(read):
    found = read(
        "Phát biểu khai mạc Hội nghị Đô thị số",
        "Thực hiện Nghị quyết số 43-NQ/TW ngày 24 tháng 01 năm 2019, thành phố đã bắt đầu.",
    )
    assert "date" not in found


def test_a_speaker_named_in_a_sentence_about_the_address(read):
    found = read(
        "Opening address at Digital City Summit 2019",
        "Summary, from a press report, of the opening address by Mr Lê Văn Bình, Chairman of the "
        "Lâm Hà People's Committee, at Digital City Summit 2019. It is not a transcript and not a "
        "translation; the words are those of the compiler, and nobody else is to be blamed.",
    )
    assert found["speaker"] == "Lê Văn Bình"


def test_a_labelled_speaker(read):
    found = read("Bài trình bày: Giao thông thông minh", "Diễn giả: TS. Ngô Quang Minh, VNPT")
    assert (found["type"], found["speaker"]) == ("presentation", "Ngô Quang Minh")


def test_an_english_speech(read):
    found = read(
        "Opening address by Mr John Smith",
        "Asian Smart City Summit 2019",
    )
    assert found == {
        "type": "speech",
        "speaker": "John Smith",
        "event": "Asian Smart City Summit 2019",
    }


@pytest.mark.parametrize(
    "line",
    ["Phát biểu khai mạc hội nghị, ông Bình nhấn mạnh vai trò của dữ liệu",
     "Thành phố họp bàn về giao thông", "BÁO CÁO"],
)  # fmt: skip
def test_news_about_a_speech_is_no_speech(read, line):
    assert read(line) == {}
