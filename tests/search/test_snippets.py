"""Snippets begin and end where a reader would, around what was found."""

from hypothesis import given
from hypothesis import strategies as st

from summit_kb.search.highlight import MatchFinder
from summit_kb.search.snippets import LENGTH, snippet

FILLER = "Câu này chỉ để cho dài thêm một chút nữa thôi. "


def cut(text, query):
    return snippet(text, [MatchFinder.for_query(query, "typed"), MatchFinder.for_query(query)])


def test_a_short_text_is_whole():
    assert cut("Thành phố Đà Nẵng", "đà nẵng") == "Thành phố \u0002Đà Nẵng\u0003"


def test_a_long_text_is_cut_at_sentences():
    made = cut(FILLER * 10 + "Ở đây có camera giám sát. " + FILLER * 10, "camera")
    assert made.startswith("… Câu này")
    assert "\u0002camera\u0003 giám sát." in made
    assert made.endswith("thôi. …")
    assert len(made) < LENGTH + 20


def test_the_part_with_most_of_the_words_is_shown():
    text = f"Camera. {FILLER * 12} Camera giao thông của thành phố. {FILLER * 12}"
    assert "\u0002Camera giao thông\u0003" in cut(text, "camera giao thông")


def test_exact_words_are_preferred_to_folded_ones():
    assert cut("dương và đường", "đường") == "dương và \u0002đường\u0003"
    assert cut("dương", "đường") == "\u0002dương\u0003"


def test_lines_and_marks_of_the_text_become_spaces():
    assert cut("một\n\nhai\u0002\tba", "hai") == "một \u0002hai\u0003 ba"


def test_nothing_found_shows_the_beginning():
    assert cut(FILLER * 20, "xyz").startswith("Câu này")


@given(
    st.text(st.sampled_from("ab .,\n"), max_size=1200), st.sampled_from(["a", "b", "ab", "aab b"])
)
def test_marks_are_paired_and_the_rest_is_the_text(text, query):
    made = cut(text, query)
    assert made.count("\u0002") == made.count("\u0003")
    shown = made.replace("\u0002", "").replace("\u0003", "").strip("… ").strip()
    assert shown in " ".join(text.split())
    assert len(shown) <= LENGTH + 5


def test_a_snippet_stands_around_what_tells_most_and_marks_all():
    text = "Nghị quyết. " + FILLER * 8 + "Đến năm 2030 hoàn thành. " + FILLER * 8 + "Nghị quyết."
    all_of, around = MatchFinder.for_query("nghị quyết 2030"), MatchFinder.for_query("2030")
    made = snippet(text, [all_of], around)
    assert "\u00022030\u0003" in made
    assert snippet(text, [all_of], MatchFinder.for_query("khác hẳn")) == snippet(text, [all_of])
