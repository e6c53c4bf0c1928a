import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.editions import catalogue as catalogues
from summit_kb.editions import installing
from summit_kb.editions.catalogue import Catalogue, Entry, Stored, What
from summit_kb.editions.errors import EditionFormatError, EditionNameError, EditionRefusedError
from summit_kb.editions.installed import Installed

STORED = Stored(hashlib.sha256(b"x").hexdigest(), 1)
PLAIN = Catalogue(
    number=7,
    published="2026-11-23T00:00:00Z",
    publisher="Văn phòng",
    library="Thư viện",
    files={"library/library.toml": STORED, "library/documents/a/a.txt": STORED},
    changes=(Entry("a", "Văn bản a", What.EXPIRED, ("policy",)),),
    previous=6,
)


def test_a_catalogue_comes_back_as_it_was_and_always_in_the_same_bytes() -> None:
    data = PLAIN.to_bytes()
    assert catalogues.read(data, "x") == PLAIN
    assert catalogues.read(data, "x").to_bytes() == data
    assert PLAIN.documents == {"a": {"a.txt": STORED}}
    assert PLAIN.size == 2


def test_what_the_publisher_tells_readers_is_signed_with_it() -> None:
    told = replace(PLAIN, note="Có ba nghị quyết mới.")
    assert catalogues.read(told.to_bytes(), "x") == told
    assert b"note" not in PLAIN.to_bytes()


@pytest.mark.parametrize(
    "values",
    [
        {"number": 0},
        {"number": True},
        {"number": "hai"},
        {"published": "hôm nay"},
        {"publisher": None},
        {"format": 2},
        {"files": []},
        {"files": {"library/library.toml": ["../..", 1]}},
        {"files": {"library/library.toml": [STORED.sha256, -1]}},
        {"changes": [{"document": "a"}]},
        {"previous": 0},
        {"note": None},
        {"note": "hai\ndòng"},
        {"note": "x" * 2_001},
    ],
    ids=str,
)
def test_a_catalogue_that_says_nonsense_is_refused(values: dict[str, object]) -> None:
    made = json.loads(PLAIN.to_bytes()) | values
    with pytest.raises(EditionFormatError):
        catalogues.read(json.dumps(made).encode(), "x")


@given(st.binary(max_size=200))
def test_any_bytes_are_a_catalogue_or_refused(data: bytes) -> None:
    with pytest.raises(EditionRefusedError):
        catalogues.read(data, "x")


def test_even_well_signed_names_stay_inside(publisher, computer: Installed, tmp_path: Path) -> None:
    outside = "library/documents/../../../../thoat.txt"
    made = Catalogue(2, PLAIN.published, "Văn phòng", "Thư viện", {outside: STORED})
    publisher.repository.publish(made, publisher.signers["publishing"])
    with pytest.raises(EditionNameError):
        installing.install(computer, publisher.folder)
    assert not list(tmp_path.rglob("thoat.txt"))
