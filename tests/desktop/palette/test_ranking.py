"""What is typed finds what is meant, and what is meant comes first."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.desktop.palette.entry import Entry
from summit_kb.desktop.palette.ranking import name_of, rank, score_of, spans, words_of


def entry(title, *others, **values):
    names = tuple(name_of(text) for text in (title, *others))
    group = values.pop("group", "command")
    return Entry(values.pop("id", title), group, title, names, lambda behind: None, **values)


RESOLUTION = entry(
    "Nghị quyết số 43-NQ/TW về xây dựng và phát triển thành phố Đà Nẵng", "43-NQ/TW", "Resolution"
)
LOOK = entry("Sáng / tối / theo hệ thống", "Light / dark / as the system", id="theme")
SETTINGS = entry("Cài đặt…", "Settings…", id="settings")
SEARCH = entry("Đến ô tìm kiếm", "Go to the search field", id="find")
SAVED = entry("Tìm kiếm đã lưu và lịch sử…", "Saved searches and history…", id="searches")
ALL = [RESOLUTION, LOOK, SETTINGS, SEARCH, SAVED]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("nghi quyet 43", RESOLUTION),
        ("43 quyết nghị", RESOLUTION),
        ("ĐÀ NẴNG", RESOLUTION),
        ("da nang", RESOLUTION),
        ("nqs4", RESOLUTION),
        ("43-nq/tw", RESOLUTION),
        ("resol", RESOLUTION),
        ("cai dat", SETTINGS),
        ("cd", SETTINGS),
        ("caid", SETTINGS),
        ("sett", SETTINGS),
        ("toi", LOOK),
        ("dark", LOOK),
        ("lich su", SAVED),
        ("tk lich", SAVED),
        ("search field", SEARCH),
        ("field search", SEARCH),
        ("gsf", SEARCH),
        ("gotosf", SEARCH),
    ],
)
def test_what_is_meant_comes_first(typed, first):
    assert rank(ALL, typed, {}, 5).entries[0] is first


def test_every_word_has_to_fit():
    assert rank(ALL, "đà nẵng xyz", {}, 5) == rank([], "a", {}, 5)
    assert rank(ALL, "đà nẵng", {}, 5).total == 1


def test_a_whole_word_before_its_beginning_before_the_middle():
    whole, begun, inside = entry("bản đồ an"), entry("bản đồ anh"), entry("bản đồ xanan")
    assert list(rank([inside, begun, whole], "an", {}, 3).entries) == [whole, begun]
    assert list(rank([inside, begun, whole], "ana", {}, 3).entries) == [inside]


def test_in_order_before_out_of_order():
    there, swapped = entry("thành phố thông minh"), entry("thông minh hơn, thành phố xanh")
    assert rank([swapped, there], "thanh pho thong minh", {}, 2).entries[0] is there


def test_what_was_chosen_lately_comes_before_its_like():
    one, two = entry("Báo cáo một", id="1"), entry("Báo cáo hai", id="2")
    assert rank([one, two], "bao cao", {"2": 0}, 2).entries[0] is two
    better = entry("Báo cáo", id="3")
    assert rank([two, better], "bao cao", {"2": 40}, 2).entries[0] is better


def test_what_cannot_be_done_now_comes_after_its_like():
    one, two = entry("Đóng thẻ", id="1", reason="no tab"), entry("Đóng thẻ khác", id="2")
    assert list(rank([one, two], "dong the", {}, 2).entries) == [two, one]


def test_before_anything_is_typed():
    offered, other = entry("A", offered=True), entry("B")
    refused = entry("C", offered=True, reason="not now")
    ranked = rank([other, offered, refused], "  ", {"B": 3}, 9)
    assert list(ranked.entries) == [other, offered]
    assert ranked.total == 2


def test_no_more_than_asked_for_and_the_count_of_all():
    many = [entry(f"Báo cáo {number}") for number in range(1_000)]
    ranked = rank(many, "bao", {}, 60)
    assert (len(ranked.entries), ranked.total) == (60, 1_000)


def test_who_is_late_is_not_finished():
    many = [entry(f"Báo cáo {number}") for number in range(1_000)]
    assert rank(many, "bao", {}, 60, lambda: True).total == 0


@pytest.mark.parametrize(
    ("text", "typed", "marked"),
    [
        ("Đà Nẵng", "da nang", ["Đà", "Nẵng"]),
        ("Đà Nẵng", "nan", ["Nẵn"]),
        ("Nghị quyết số 43-NQ/TW", "43 nghi", ["Nghị", "43"]),
        ("Go to the search field", "gtt", ["G", "t", "t"]),
        ("Cài đặt…", "caida", ["Cài", "đặ"]),
        ("xanan", "nan", ["nan"]),
        ("Đà Nẵng", "xyz", []),
    ],
)
def test_the_letters_that_fit_are_marked(text, typed, marked):
    name = name_of(text)
    assert [name.text[start:end] for start, end in spans(name, words_of(typed))] == marked


def test_half_composed_letters_are_one_letter():
    name = name_of("Ngh\u1ecb quy\u00ea\u0301t")
    assert name.text == "Nghị quyết"
    assert [name.text[start:end] for start, end in spans(name, ("quyet",))] == ["quyết"]


@given(st.text(max_size=60), st.text(max_size=20))
def test_marks_lie_in_the_name_and_what_scores_is_marked(text, typed):
    name, wanted = name_of(text), words_of(typed)
    found = spans(name, wanted)
    assert all(0 <= start < end <= len(name.text) for start, end in found)
    assert all(one[1] < two[0] for one, two in pairwise(found))
    one = Entry("a", "document", text, (name,), lambda behind: None)
    if wanted and score_of(one, wanted) is not None:
        assert found


@given(st.text(max_size=60))
def test_a_name_finds_itself(text):
    name = name_of(text)
    one = Entry("a", "document", text, (name,), lambda behind: None)
    wanted = words_of(text)
    assert not wanted or score_of(one, wanted) is not None
