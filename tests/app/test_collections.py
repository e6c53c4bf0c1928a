import json
import threading

import pytest

from summit_kb.app import collections as kept
from summit_kb.app.collections import (
    NAME_LETTERS,
    CollectionFullError,
    CollectionNameError,
    CollectionNotFoundError,
    CollectionPlaceError,
    Collections,
    checked_place,
)
from summit_kb.domain.briefing import Divider, Extract


@pytest.fixture
def ours(tmp_path):
    return Collections(tmp_path, "name:Thư viện")


def test_kept_found_by_name_whatever_its_letters_and_read_by_another_window(ours, tmp_path):
    made = ours.create("Họp  giao ban", "Phiên 1")
    ours.change(made.id, lambda one: one.with_added([Extract("a", (1,)), Divider("x")]))
    again = Collections(tmp_path, "name:Thư viện").find("họp giao BAN")
    assert again.subtitle == "Phiên 1"
    assert again.items == (Extract("a", (1,)), Divider("x"))


def test_a_name_that_is_too_long_is_found_as_it_was_typed(ours):
    name = "Họp giao ban " * NAME_LETTERS
    made = ours.create(name)
    assert ours.find(name).id == made.id


def test_libraries_have_their_own(ours, tmp_path):
    ours.create("Họp")
    other = Collections(tmp_path, "name:Khác")
    assert other.all() == []
    other.create("Họp")
    assert [len(one.all()) for one in (ours, other)] == [1, 1]


@pytest.mark.parametrize(("name", "reason"), [(" ", "empty"), ("HỌP", "taken")])
def test_names_are_given_once_and_not_empty(ours, name, reason):
    ours.create("Họp")
    with pytest.raises(CollectionNameError) as refused:
        ours.create(name)
    assert refused.value.facts["reason"] == reason


def test_renamed_to_its_own_name_and_removed_and_put_back(ours):
    made = ours.create("Họp")
    assert ours.rename(made.id, "họp", "mới").subtitle == "mới"
    gone = ours.remove(made.id)
    with pytest.raises(CollectionNotFoundError):
        ours.find("họp")
    ours.put_back(gone)
    ours.put_back(gone)
    assert [one.name for one in ours.all()] == ["họp"]


def test_too_many_items_change_nothing(ours, monkeypatch):
    monkeypatch.setattr(kept, "MOST_ITEMS", 2)
    made = ours.create("Họp")
    with pytest.raises(CollectionFullError):
        ours.change(made.id, lambda one: one.with_added([Extract(name) for name in "abc"]))
    assert ours.find("Họp").items == ()


def test_places_are_counted_from_one(ours):
    made = ours.create("Họp").with_added([Extract("a")])
    assert checked_place(made, 1) == 0
    for place in (0, 2):
        with pytest.raises(CollectionPlaceError):
            checked_place(made, place)


def test_what_a_later_program_keeps_stays(ours, tmp_path):
    made = ours.create("Họp")
    path = tmp_path / "collections" / "collections.jsonl"
    head, row = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    row |= {"cover": "sea", "items": [{"kind": "picture"}, {"kind": "divider", "title": "x"}]}
    path.write_text(f"{json.dumps(head)}\n{json.dumps(row)}\n", encoding="utf-8")
    assert ours.find("Họp").items == (Divider("x"),)
    ours.rename(made.id, "Khác", "")
    assert '"cover": "sea"' in path.read_text(encoding="utf-8")


def test_two_windows_at_once_lose_nothing(tmp_path):
    first = Collections(tmp_path, "name:x")
    made = first.create("Họp")

    def add(start):
        own = Collections(tmp_path, "name:x")
        for number in range(start, start + 10):
            own.change(made.id, lambda one, n=number: one.with_added([Extract(f"d{n}")]))

    threads = [threading.Thread(target=add, args=(start,)) for start in (0, 100)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(first.find("Họp").items) == 20


def test_a_damaged_line_is_told_once(ours, tmp_path):
    ours.create("Họp")
    path = tmp_path / "collections" / "collections.jsonl"
    path.write_bytes(path.read_bytes() + b"{broken\n")
    assert [one.name for one in ours.all()] == ["Họp"]
    assert ours.fault is not None
    assert ours.fault.facts["lost"] == 1


def test_a_copy_has_its_own_name_and_goes_its_own_way(ours):
    made = ours.create("Họp", "Phiên 1")
    ours.change(made.id, lambda one: one.with_added([Divider("x")]))
    ours.annotate(made.id, "  nhớ in 20 bản ")
    copied = ours.copy(made.id, ours.free_name("Họp"))
    ours.change(copied.id, lambda one: one.without([0]))
    first, second = ours.all()
    assert (first.name, second.name) == ("Họp", "Họp (2)")
    assert (first.note, second.note) == ("nhớ in 20 bản",) * 2
    assert (len(first.items), len(second.items)) == (1, 0)


def test_a_change_is_dated(ours):
    made = ours.create("Họp")
    assert made.changed == ""
    assert ours.change(made.id, lambda one: one.with_added([Divider("x")])).changed >= made.created
