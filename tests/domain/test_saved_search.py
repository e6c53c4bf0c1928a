"""What makes two searches the same one."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from summit_kb.domain.finding import Filters, Request, Sort
from summit_kb.domain.saved_search import asked, is_empty, is_same, plain


def test_the_page_and_the_moment_belong_to_no_search():
    request = Request("  nghị  quyết ", Filters(types=("report", "plan")), 5, 40, as_you_type=True)
    same = Request("nghị quyết", Filters(types=("plan", "report")), sort=Sort.DATE, explain=True)
    assert is_same(request, same)
    assert asked(request).text == "nghị quyết"
    assert asked(request).limit == Request("").limit
    assert not asked(request).as_you_type


def test_other_words_filters_or_names_make_another_search():
    request = Request("nghị quyết", Filters(types=("plan",)))
    assert not is_same(request, replace(request, text="nghi quyet"))
    assert not is_same(request, replace(request, filters=Filters(topics=("plan",))))
    assert not is_same(request, replace(request, expand=False))
    assert not is_same(request, replace(request, left_out=("UBND",)))


def test_nothing_asked_is_empty():
    assert is_empty(Request("  "))
    assert not is_empty(Request("", Filters(years=((2019, 2019),))))


@given(st.text(alphabet=st.characters()))
def test_every_text_becomes_one_line_that_a_file_can_hold(text):
    line = plain(text)
    assert line.encode("utf-8").decode("utf-8") == line
    assert len(line.splitlines()) <= 1
    assert plain(line) == line
