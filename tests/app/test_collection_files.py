import json
from dataclasses import replace

import pytest

from summit_kb.app.collection_files import (
    CollectionFileError,
    read_collection,
    write_collection,
)
from summit_kb.app.collections import Collections
from summit_kb.domain.briefing import Divider, Extract, Form, Quote, Quotes
from summit_kb.domain.collection import Collection
from summit_kb.domain.locator import Locator
from summit_kb.foundation.errors import StorageError

ITEMS = (
    Divider("Phần một", "đọc trước"),
    Extract("a", (1, 3), "Tiêu đề khác", "xem Điều 2"),
    Quote(Locator("b", 2), "lời nguyên văn", "để hỏi"),
)
FORM = Form("Sở Tư pháp", contents=3, stamps=False, quotes=Quotes.WITH, cover="official")
MADE = Collection("i", "Họp", "name:x", "2026", "Phiên 1", ITEMS, "ghi nhớ", form=FORM)


def test_what_was_written_is_read_on_another_computer(tmp_path):
    path = tmp_path / "họp.json"
    write_collection(MADE, "Thư viện", path)
    read = read_collection(path)
    assert read == replace(MADE, id="", library="")
    ours = Collections(tmp_path, "name:y")
    ours.create("Họp")
    taken = ours.adopt(read)
    assert (taken.name, taken.items, taken.form) == ("Họp (2)", ITEMS, FORM)
    assert ours.find("Họp (2)").note == "ghi nhớ"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"{}",
        b'{"what": "other"}',
        b'{"what": "summit-kb-collection", "format": 9}',
        b"[" * 100_000,
    ],
)
def test_another_file_is_refused_by_name(tmp_path, data):
    path = tmp_path / "x.json"
    path.write_bytes(data)
    with pytest.raises(CollectionFileError):
        read_collection(path)


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(StorageError):
        read_collection(tmp_path / "no.json")


def test_values_of_the_wrong_kind_are_passed_over(tmp_path):
    path = tmp_path / "họp.json"
    told = {"what": "summit-kb-collection", "format": 1, "name": 5, "note": [], "items": "x"}
    path.write_text(json.dumps({**told, "form": {"paper": "a9", "contents": 7, "stamps": 0}}))
    read = read_collection(path)
    assert (read.name, read.note, read.items) == ("họp", "", ())
    assert read.form.paper == "a4"
    assert read.form.contents == 1
