"""Notes find their place again, or are told as lost."""

import unicodedata
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from summit_kb.domain.note import Anchor
from summit_kb.reading.anchoring.letters import NotedText
from summit_kb.reading.anchoring.making import anchor_at, bookmark_at
from summit_kb.reading.anchoring.placing import Lost, Placed, Placing, Reason, Way

SENTENCES = [
    "Cơ quan, tổ chức có trách nhiệm lập hồ sơ và giao nộp tài liệu vào lưu trữ.",
    "Thành phố bố trí 345 tỷ đồng ngân sách cho hai năm 2019 và 2020.",
    "Sở Thông tin và Truyền thông chủ trì, phối hợp với các quận, huyện.",
    "Người dân gửi phản ánh qua cổng 1022 và nhận trả lời trong bảy ngày.",
    "The city publishes its data sets under an open licence.",
    "Mục tiêu đến năm 2030 là đô thị thông minh kết nối với khu vực.",
    "Hội nghị thống nhất giao Văn phòng theo dõi, đôn đốc việc thực hiện.",
]
NEW = "Kinh phí được cấp theo dự toán hằng năm của từng đơn vị."


def _placing(text: str, sha256: str = "new") -> Placing:
    return Placing(NotedText([text], [None], sha256, "7"))


def _anchor(text: str, words: str, *, nth: int = 0) -> Anchor:
    at = -1
    for _ in range(nth + 1):
        at = text.index(words, at + 1)
    made = _placing(text, "old")
    return anchor_at(made, made.text.stretch(at, at + len(words)))


def _found(placing: Placing, anchor: Anchor) -> str | Reason:
    found = placing.place(anchor)
    if isinstance(found, Lost):
        return found.reason
    start, end = placing.text.offsets(found.stretch) or (0, 0)
    return placing.text.text[start:end]


TEXT = "\n".join(SENTENCES)


def test_the_same_text_needs_no_looking(placing) -> None:
    made = placing()
    anchor = anchor_at(made, made.text.stretch(10, 30))
    assert made.place(anchor) == Placed(anchor.stretch, Way.POSITION, 1.0)


def test_the_same_file_read_otherwise_is_looked_through() -> None:
    anchor = _anchor(TEXT, "345 tỷ đồng")
    assert _found(_placing(f"Trang bìa\n{TEXT}", "old"), anchor) == "345 tỷ đồng"


@given(st.data())
def test_whatever_is_edited_elsewhere_words_keep_their_place(data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(SENTENCES) - 1))
    anchor = _anchor(TEXT, SENTENCES[place])
    kept: list[str] = []
    for number, sentence in enumerate(SENTENCES):
        if number == place:
            kept.append(sentence)
        else:
            what = data.draw(st.sampled_from(["keep", "drop", "replace", "add"]))
            kept += {"keep": [sentence], "drop": [], "replace": [NEW], "add": [sentence, NEW]}[what]
    assert _found(_placing(" ".join(kept)), anchor) == SENTENCES[place].rstrip(".")


@given(st.sampled_from(SENTENCES), st.sampled_from(["NFD", "NFKD"]), st.integers(3, 9))
def test_setting_the_text_anew_changes_nothing(sentence: str, form: str, every: int) -> None:
    anchor = _anchor(TEXT, sentence)
    apart = unicodedata.normalize(form, TEXT)  # type: ignore[arg-type] - two of four
    words = apart.split(" ")
    broken = "".join(f"{w}{chr(10) if n % every == 0 else ' '}" for n, w in enumerate(words))
    found = _found(_placing(broken), anchor)
    assert isinstance(found, str)
    joined = " ".join(unicodedata.normalize("NFC", found).split())
    assert joined == " ".join(sentence.rstrip(".").split())


@given(st.sampled_from(SENTENCES), st.data())
def test_a_sentence_that_is_taken_out_is_told_as_lost(sentence: str, data: st.DataObject) -> None:
    anchor = _anchor(TEXT, sentence)
    rest = [one for one in SENTENCES if one != sentence]
    other = data.draw(st.permutations(rest))
    assert _found(_placing("\n".join(other)), anchor) in (Reason.GONE, Reason.AMBIGUOUS)


def test_a_changed_sentence_is_found_and_said_to_be_changed() -> None:
    anchor = _anchor(TEXT, SENTENCES[1])
    changed = TEXT.replace("345 tỷ đồng ngân sách", "400 tỷ đồng vốn ngân sách")
    found = _placing(changed).place(anchor)
    assert isinstance(found, Placed)
    assert found.way is Way.LIKENESS
    assert found.certainty < 0.95
    assert "400 tỷ đồng vốn" in str(_found(_placing(changed), anchor))


def test_of_copies_the_one_with_its_surroundings_is_meant() -> None:
    text = f"{SENTENCES[0]} Hạn là 30/6. {SENTENCES[1]} Hạn là 30/6. {SENTENCES[2]}"
    second = _anchor(text, "Hạn là 30/6", nth=1)
    grown = f"{NEW} {text} {NEW}"
    found = _placing(grown).place(second)
    assert isinstance(found, Placed)
    assert found.stretch.start == grown.index("Hạn là", grown.index("2020"))


def test_of_copies_that_cannot_be_told_apart_none_is_taken() -> None:
    row = "Đã hoàn thành đúng hạn.\n"
    anchor = _anchor(row * 9, "Đã hoàn thành đúng hạn", nth=4)
    assert _found(_placing(NEW + row * 9 + NEW), anchor) in (Reason.AMBIGUOUS, Reason.GONE)


def test_a_copy_is_no_heir_of_what_was_taken_out() -> None:
    text = f"{SENTENCES[0]} {NEW} {SENTENCES[1]} {SENTENCES[2]} {NEW} {SENTENCES[3]}"
    anchor = _anchor(text, NEW)
    without = text.replace(f"{NEW} ", "", 1)
    assert isinstance(_found(_placing(without), anchor), Reason)


def test_pages_without_words_keep_their_bookmarks_in_the_same_file_only() -> None:
    scan = Placing(NotedText(["", ""], [None, None], "old", "7"))
    anchor = bookmark_at(scan, 2)
    assert isinstance(scan.place(anchor), Placed)
    other = Placing(NotedText(["", ""], [None, None], "new", "7"))
    assert other.place(anchor) == Lost(Reason.NO_WORDS)


@given(st.text(max_size=60), st.text(max_size=200))
def test_no_text_breaks_placing(words: str, text: str) -> None:
    made = _placing(f"{words}|{text}", "old")
    anchor = anchor_at(made, made.text.stretch(0, len(words)))
    found = _placing(text).place(anchor)
    assert isinstance(found, Placed | Lost)


def test_the_neighbourhood_tells_copies_apart_where_both_sentences_beside_were_changed() -> None:
    middle = "Đã hoàn thành đúng thời hạn được giao cho từng đơn vị."
    text = " ".join([*SENTENCES[:3], middle, *SENTENCES[3:]])
    anchor = _anchor(text, middle)
    beside = f"{SENTENCES[0]} {SENTENCES[1]} Câu mới. {middle} Cũng mới. {SENTENCES[4]} "
    changed = f"{beside}{SENTENCES[5]} {NEW * 12} {middle} {NEW}"
    found = _placing(changed).place(anchor)
    assert isinstance(found, Placed)
    assert found.stretch.start == changed.index(middle)


def test_words_that_stood_twice_in_one_neighbourhood_are_not_told_apart_by_it() -> None:
    row = "Đã hoàn thành đúng hạn."
    text = f"{SENTENCES[0]} {row} {SENTENCES[1]} {row} {SENTENCES[2]}"
    anchor = _anchor(text, row)
    moved = f"{SENTENCES[0]} Câu mới. {SENTENCES[1]} Câu khác. {row} {SENTENCES[2]} {NEW} {row}"
    assert isinstance(_placing(moved).place(anchor), Lost)


def test_what_is_possible_is_offered_the_likeliest_first() -> None:
    anchor = _anchor(TEXT, SENTENCES[1])
    unlike = f"{NEW} Tỉnh có 345 tỷ đồng tiền ngân sách trong năm 2019. {SENTENCES[3]}"
    placing = _placing(unlike)
    offered = placing.possible(anchor)
    assert "345 tỷ đồng" in offered[0].words
    assert [one.likeness for one in offered] == sorted(
        (one.likeness for one in offered), reverse=True
    )
    assert all(one.likeness >= 0.45 for one in offered)
    replaced = _placing(TEXT.replace(SENTENCES[1], "Điều này đã được bãi bỏ hoàn toàn."))
    assert "bãi bỏ" in replaced.possible(anchor)[0].words
    assert placing.possible(_anchor("…", "…")) == []


def test_notes_of_earlier_programs_have_no_neighbourhood_and_are_found_as_before() -> None:
    anchor = replace(_anchor(TEXT, SENTENCES[2]), above="", below="")
    assert _found(_placing(f"{NEW}\n{TEXT}"), anchor) == SENTENCES[2].rstrip(".")
