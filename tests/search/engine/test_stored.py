import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.search.engine.arrays import ArrayFile, ArrayWriter
from summit_kb.search.engine.stored import (
    Records,
    Texts,
    TextsWriter,
    merge_records,
    merge_texts,
    pack_values,
    unpack_values,
    write_records,
)


def test_values_come_back():
    values = {"title": "Nghị quyết", "page": None, "topics": ["a", 1, 2.5, True]}
    assert unpack_values(pack_values(values)) == values


@pytest.mark.parametrize("bad", [{"x": object()}, {"x": float("nan")}])
def test_what_json_has_not_is_refused(bad):
    with pytest.raises((TypeError, ValueError)):
        pack_values(bad)


def written(path, records):
    with path.open("wb") as file:
        writer = ArrayWriter(file)
        write_records(writer, "values", records)
        writer.finish()
    return ArrayFile(path)


def test_kept_records_of_several_files_are_joined(tmp_path):
    first = written(tmp_path / "1", [b"one", b"", b"three", b"four"])
    second = written(tmp_path / "2", [b"five"])
    third = written(tmp_path / "3", [])
    with (tmp_path / "all").open("wb") as file:
        writer = ArrayWriter(file)
        keeps = [[True, True, False, True], [True], []]
        parts = [
            (part, np.array(keep, dtype=bool))
            for part, keep in zip((first, second, third), keeps, strict=True)
        ]
        merge_records(writer, "values", parts)
        writer.finish()
    merged = Records(ArrayFile(tmp_path / "all"), "values")
    assert [bytes(merged[i]) for i in range(4)] == [b"one", b"", b"four", b"five"]


def with_texts(path, texts):
    with path.open("wb") as file:
        writer = ArrayWriter(file)
        gathered = TextsWriter()
        for text in texts:
            gathered.add(text.encode())
        gathered.write(writer)
        writer.finish()
    return ArrayFile(path)


TEXTS = st.lists(st.text(max_size=30).map(lambda text: text * 99), max_size=12)


@given(TEXTS)
def test_texts_come_back_in_any_order(tmp_path_factory, texts):
    stored = Texts(with_texts(tmp_path_factory.mktemp("texts") / "1", texts))
    for place in (*range(len(texts)), *reversed(range(len(texts)))):
        assert stored[place] == texts[place]


@given(st.lists(st.lists(st.tuples(st.text(max_size=20), st.booleans()), max_size=9), max_size=4))
def test_kept_texts_of_several_files_are_joined(tmp_path_factory, parts):
    folder = tmp_path_factory.mktemp("texts")
    files = [
        with_texts(folder / str(i), [text * 99 for text, _ in part]) for i, part in enumerate(parts)
    ]
    keeps = [np.array([stays for _, stays in part], dtype=bool) for part in parts]
    with (folder / "all").open("wb") as file:
        writer = ArrayWriter(file)
        merge_texts(writer, list(zip(files, keeps, strict=True)))
        writer.finish()
    merged = Texts(ArrayFile(folder / "all"))
    expected = [text * 99 for part in parts for text, stays in part if stays]
    assert [merged[place] for place in range(len(expected))] == expected


def test_neighbours_are_compressed_together(tmp_path):
    text = "Ủy ban nhân dân thành phố Đà Nẵng quyết định. " * 3
    together = with_texts(tmp_path / "1", [f"{text}{i}" for i in range(100)])
    assert len(together.buffer("texts")) < 100 * len(text.encode()) / 10
    assert len(together.get("texts/firsts")) > 3
