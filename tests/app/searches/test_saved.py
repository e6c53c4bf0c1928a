"""Searches under names: in the reader's order, each library's apart."""

import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summit_kb.app.searches import saved as saved_module
from summit_kb.app.searches.saved import (
    SavedSearches,
    SearchEmptyError,
    SearchNameError,
    SearchNotFoundError,
    TooManySearchesError,
)
from summit_kb.domain.finding import Filters, Request, Sort
from summit_kb.domain.saved_search import NAME_LETTERS, is_empty, is_same, plain

CITY = Request(
    "đô thị thông minh", Filters(topics=("city",), years=((2014, 2019),)), sort=Sort.DATE
)


@pytest.fixture
def saved(tmp_path):
    return SavedSearches(tmp_path, "name:Thử")


def names(saved):
    return [one.name for one in saved.all()]


def test_what_is_saved_is_there_for_every_window(saved, tmp_path):
    made = saved.add("  Đô thị ", CITY)
    again = SavedSearches(tmp_path, "name:Thử").find("ĐÔ THỊ")
    assert again == made
    assert (again.name, again.request) == ("Đô thị", CITY)
    assert saved.find(made.id) == made
    assert saved.like(Request("đô  thị thông minh", CITY.filters)) == made
    assert saved.like(Request("đô thị")) is None


_WORDS = st.lists(st.text(), max_size=2).map(tuple)
_REQUESTS = st.builds(
    Request,
    st.text(alphabet=st.characters(), min_size=1),
    st.builds(Filters, topics=_WORDS, issuers=_WORDS),
    sort=st.sampled_from(Sort),
    expand=st.booleans(),
).filter(lambda one: not is_empty(one))
_NAMES = st.text(alphabet=st.characters(), min_size=1)


@settings(max_examples=40)
@given(
    st.text(alphabet=st.characters(), min_size=1), _REQUESTS.filter(lambda one: not is_empty(one))
)
def test_every_name_and_search_survives(tmp_path_factory, name, request_):
    folder = tmp_path_factory.mktemp("saved")
    saved = SavedSearches(folder, "name:Thử")
    if not plain(name):
        with pytest.raises(SearchNameError):
            saved.add(name, request_)
        return
    made = saved.add(name, request_)
    [again] = SavedSearches(folder, "name:Thử").all()
    assert again == made
    assert is_same(again.request, request_)
    assert saved.find(name).id == made.id


def test_a_name_that_is_too_long_is_found_as_it_was_typed(saved):
    name = "Nghị quyết " * NAME_LETTERS
    made = saved.add(name, Request("43"))
    assert saved.find(name).id == made.id


def test_libraries_keep_theirs_apart(saved, tmp_path):
    saved.add("Đô thị", CITY)
    other = SavedSearches(tmp_path, "name:Khác")
    assert other.all() == []
    second = other.add("Đô thị", CITY)
    with pytest.raises(SearchNotFoundError):
        saved.find(second.id)
    assert saved.all_ids() == {second.id, saved.find("Đô thị").id}


@pytest.mark.parametrize(("name", "reason"), [("  ", "empty"), ("đô  THỊ", "taken")])
def test_a_name_is_there_and_its_own(saved, name, reason):
    saved.add("Đô thị", CITY)
    other = saved.add("Y tế", Request("y tế"))
    for attempt in (lambda: saved.add(name, Request("x")), lambda: saved.rename(other.id, name)):
        with pytest.raises(SearchNameError) as caught:
            attempt()
        assert caught.value.facts["reason"] == reason
    assert names(saved) == ["Đô thị", "Y tế"]


def test_a_search_can_be_renamed_also_by_case_alone(saved):
    made = saved.add("đô thị", CITY)
    assert saved.rename(made.id, "Đô Thị").name == "Đô Thị"
    assert names(saved) == ["Đô Thị"]


def test_nothing_is_not_saved(saved):
    with pytest.raises(SearchEmptyError):
        saved.add("Tất cả", Request(" "))
    assert names(saved) == []


def test_there_is_an_end(saved, monkeypatch):
    monkeypatch.setattr(saved_module, "MOST", 2)
    saved.add("a", Request("a"))
    saved.add("b", Request("b"))
    with pytest.raises(TooManySearchesError):
        saved.add("c", Request("c"))


def test_a_removed_one_comes_back_to_its_place(saved, tmp_path):
    other = SavedSearches(tmp_path, "folder:/other")
    ids = {}
    for name in "abcd":
        ids[name] = saved.add(name, Request(name)).id
        other.add(name, Request(name))
    gone = saved.find("b")
    place = saved.remove(gone.id)
    assert names(saved) == ["a", "c", "d"]
    saved.put_back(gone, place)
    saved.put_back(gone, place)
    assert names(saved) == ["a", "b", "c", "d"]
    assert saved.find("b") == gone
    assert names(other) == ["a", "b", "c", "d"]


def test_the_reader_orders_them(saved, tmp_path):
    other = SavedSearches(tmp_path, "folder:/other")
    other.add("x", Request("x"))
    ids = [saved.add(name, Request(name)).id for name in "abc"]
    other.add("y", Request("y"))
    saved.arrange([ids[2], ids[0]])
    assert names(saved) == ["c", "a", "b"]
    assert names(other) == ["x", "y"]


def test_two_windows_at_once_lose_nothing(saved, tmp_path):
    def add(letter):
        own = SavedSearches(tmp_path, "name:Thử")
        for number in range(8):
            own.add(f"{letter}{number}", Request("x"))

    threads = [threading.Thread(target=add, args=(letter,)) for letter in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(names(saved)) == [f"{letter}{n}" for letter in "ab" for n in range(8)]


def test_what_another_program_wrote_is_read_as_far_as_it_goes_and_kept(saved):
    with saved.file.changing() as rows:
        rows.append({"id": "abc", "library": "name:Thử", "search": {"text": 7}, "colour": "red"})
        rows.append({"library": "name:Thử", "name": "without an id"})
    assert names(saved) == ["abc"]
    saved.rename("abc", "Đỏ")
    assert {"id": "abc", "colour": "red", "name": "Đỏ"}.items() <= saved.file.read().rows[0].items()


def test_a_damaged_file_is_told_once_and_the_rest_stays(saved):
    saved.add("a", Request("a"))
    saved.add("b", Request("b"))
    data = saved.file.path.read_bytes()
    saved.file.path.write_bytes(data[:-20])
    assert names(saved) == ["a"]
    assert saved.fault is not None
    assert names(saved) == ["a"]


def test_who_is_not_there_is_not_changed(saved):
    for attempt in (saved.remove, lambda name: saved.rename(name, "x")):
        with pytest.raises(SearchNotFoundError):
            attempt("nobody")
    with pytest.raises(SearchNotFoundError):
        saved.note_seen("nobody", "2026-01-01")
