from hypothesis import given
from hypothesis import strategies as st

from summit_kb.reading.matching import Match, MatchBook


def book(pages):
    made = MatchBook()
    for page, spans in pages:
        made.put(page, spans)
    return made


def test_numbers_run_through_the_pages_in_whatever_order_they_were_searched():
    made = book([(5, [(0, 2), (9, 11)]), (1, [(4, 6)]), (3, [])])
    assert made.total == 3
    assert made.number_of(Match(5, 9, 11)) == 3
    assert made.number_of(Match(1, 4, 6)) == 1
    assert made.number_of(Match(2, 0, 1)) == 0
    assert made.pages == [1, 5]


def test_a_page_without_matches_has_been_searched():
    made = book([(3, [])])
    assert made.has_searched(3)
    assert not made.has_searched(4)
    assert made.first_from(1) is None
    assert made.last_before(9) is None


def test_next_and_previous_go_round():
    made = book([(2, [(1, 2), (5, 6)]), (7, [(0, 3)])])
    first, second, last = Match(2, 1, 2), Match(2, 5, 6), Match(7, 0, 3)
    assert made.after(first) == second
    assert made.after(second) == last
    assert made.after(last) == first
    assert made.before(first) == last
    assert made.before(last) == second


def test_stepping_from_a_match_that_is_gone_finds_the_neighbour():
    made = book([(2, [(1, 2), (5, 6)])])
    assert made.after(Match(2, 3, 4)) == Match(2, 5, 6)
    assert made.before(Match(2, 3, 4)) == Match(2, 1, 2)


def test_first_from_a_page_wraps():
    made = book([(2, [(1, 2)]), (7, [(0, 3)])])
    assert made.first_from(3) == Match(7, 0, 3)
    assert made.first_from(8) == Match(2, 1, 2)
    assert made.last_before(7) == Match(2, 1, 2)
    assert made.last_before(2) == Match(7, 0, 3)


spans = st.lists(st.integers(0, 50).map(lambda at: (at * 2, at * 2 + 1)), unique=True)


@given(st.dictionaries(st.integers(1, 20), spans, max_size=8))
def test_walking_forward_visits_every_match_once(pages):
    made = book(pages.items())
    every = sorted(Match(page, *span) for page, found in pages.items() for span in found)
    at, walked = made.first_from(1), []
    for _ in every:
        walked.append(at)
        assert made.before(made.after(at)) == at
        at = made.after(at)
    assert walked == every
    assert [made.number_of(match) for match in every] == list(range(1, len(every) + 1))
