from pathlib import Path

import pytest

from summit_kb.app.updating.age import Age, age_of
from summit_kb.app.updating.found import Found, Lies
from summit_kb.app.updating.sources import Kind, Source
from summit_kb.app.updating.touching import Touched
from summit_kb.desktop.editions.edition_words import EditionWords


@pytest.fixture
def words(desk) -> EditionWords:
    return EditionWords()


def test_what_the_publisher_says_is_theirs(words) -> None:
    assert words.quoted("Ba nghị quyết mới.") == "“Ba nghị quyết mới.”"
    assert words.quoted("") == ""


def test_number_day_signer_and_age_in_one_line(words, edition) -> None:
    made = edition(5, 240)
    said = words.line(made, age_of(made, None), "en").split(" · ")
    assert (said[0], said[2], said[3]) == ("Edition 5", "240 days ago", "signed by Văn phòng")
    assert words.age(Age(0, 365)) == "today"
    assert words.too_old(Age(400, 365)) == "older than the 365 days that are accepted"


def test_what_changes_and_what_of_ones_own_it_touches(words, preview) -> None:
    assert words.counts(preview) == "1 new · 1 amended · 1 no longer in force · 1 taken out"
    assert words.touched(preview.touched) == (
        "2 notes on amended documents · 1 note on documents taken out · 3 marks · "
        "1 collection (“Hội nghị”)"
    )
    assert words.touched(Touched()) == ""


@pytest.mark.parametrize("lies", Lies)
def test_whatever_lies_somewhere_has_words(words, edition, lies) -> None:
    source = Source(Path("/usb"), Kind.DRIVE)
    assert words.lies(Found(source, lies))
    assert words.lies(Found(source, lies, edition(7))).startswith("Edition 7: ")


def test_who_named_a_source_has_words(words) -> None:
    said = {words.kind(Source(Path("/a"), kind)) for kind in Kind}
    assert len(said) == len(Kind)
