import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.editions import difference
from summit_kb.editions.catalogue import Catalogue, Stored

NAMES = st.sampled_from([f"library/documents/{letter}/a.txt" for letter in "abcdefgh"])
FILES = st.dictionaries(NAMES, st.builds(Stored, st.sampled_from(["0" * 64, "1" * 64]), st.just(1)))


def catalogue(number: int, files: dict[str, Stored]) -> Catalogue:
    return Catalogue(number, "2026-11-23T08:00:00Z", "Văn phòng", "Thư viện", files)


@given(FILES, FILES)
def test_what_is_told_makes_the_same_bytes(old, new) -> None:
    before, after = catalogue(1, old).to_bytes(), catalogue(2, new).to_bytes()
    told = difference.told(before, after)
    assert difference.applied(before, told) == after
    other = replace(catalogue(1, old), publisher="Ai đó").to_bytes()
    assert difference.applied(other, told) is None


def test_keys_of_later_programs_are_carried() -> None:
    before, after = catalogue(1, {}).to_bytes(), catalogue(2, {}).to_bytes()
    later = after.replace(b' "number"', b' "later": "x",\n "number"')
    assert difference.applied(before, difference.told(before, later)) == later


BEFORE = catalogue(1, {}).to_bytes()
TOLD = json.loads(difference.told(BEFORE, catalogue(2, {}).to_bytes()))
NONSENSE = {
    "no JSON": b"{",
    "a list": b"[]",
    "nothing": b"{}",
    "gone that never was": {"gone": ["library/library.toml"]},
    "gone as a number": {"gone": 5},
    "gone of lists": {"gone": [[]]},
    "files as a list": {"files": []},
    "no head": {"catalogue": None},
    "nested without end": b"[" * 90_000,
}


@pytest.mark.parametrize("name", NONSENSE)
def test_nonsense_is_told(name: str) -> None:
    made = NONSENSE[name]
    data = made if isinstance(made, bytes) else json.dumps(TOLD | made).encode()
    with pytest.raises(ValueError):  # noqa: PT011 - the words are those of what went wrong
        difference.applied(BEFORE, data)


def test_what_is_not_worth_it_is_not_told() -> None:
    files = {f"library/documents/a{number}/a.txt": Stored("0" * 64, 1) for number in range(60)}
    more = files | {"library/documents/b/b.txt": Stored("1" * 64, 1)}
    after = catalogue(9, more).to_bytes()
    earlier = [(number, catalogue(number, files).to_bytes()) for number in range(8, 0, -1)]
    made = difference.all_told(earlier, after)
    assert list(made) == ["since.8.json", "since.7.json", "since.6.json", "since.5.json"]
    assert all(len(one) < len(after) / 4 for one in made.values())
    assert difference.all_told([(1, BEFORE)], after) == {}


def test_names_tell_the_edition() -> None:
    assert difference.number_in(difference.name_of(12)) == 12
    others = ("catalogue.json", "since.0.json", "since.1.json.x", "since.-1.json", "since.1e5.json")
    assert [difference.number_in(name) for name in others] == [None] * 5
