import json

import pytest

from summit_kb.search.engine.errors import IndexDamagedError, IndexMissingError
from summit_kb.search.engine.segment import ColumnSegment, FileFacts
from summit_kb.search.engine.toc import newest_generation, read_toc, sweep, toc_path, write_toc


def test_the_newest_generation_is_read(tmp_path):
    segment = ColumnSegment("MAIN", passages=3, file=FileFacts(1, "ab"))
    write_toc(tmp_path, 1, [])
    write_toc(tmp_path, 2, [segment])
    toc = read_toc(tmp_path)
    assert toc.generation == newest_generation(tmp_path) == 2
    assert toc.segments == [segment]
    assert "folded" in toc.schema


def test_no_table_of_contents(tmp_path):
    assert newest_generation(tmp_path) == -1
    with pytest.raises(IndexMissingError):
        read_toc(tmp_path)


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"{}", b'{"sha256": "", "body": "{}"}', b"\x80\x04N."]
)
def test_what_is_not_ours_is_damage(tmp_path, content):
    toc_path(tmp_path, 1).write_bytes(content)
    with pytest.raises(IndexDamagedError):
        read_toc(tmp_path)


def test_every_changed_letter_is_seen(tmp_path):
    write_toc(tmp_path, 1, [ColumnSegment("MAIN", passages=3)])
    path = toc_path(tmp_path, 1)
    content = path.read_bytes()
    for place in range(0, len(content), 7):
        changed = bytearray(content)
        changed[place] ^= 2
        path.write_bytes(changed)
        with pytest.raises(IndexDamagedError):
            read_toc(tmp_path)


def test_a_table_under_another_name_is_refused(tmp_path):
    write_toc(tmp_path, 1, [])
    toc_path(tmp_path, 1).rename(toc_path(tmp_path, 7))
    with pytest.raises(IndexDamagedError, match="generation"):
        read_toc(tmp_path)


def test_sweeping_leaves_what_is_in_force(tmp_path):
    kept, old = ColumnSegment("MAIN"), ColumnSegment("MAIN")
    for segment in (kept, old):
        (tmp_path / segment.file_name).write_bytes(b"x")
    (tmp_path / "note.txt").write_text("not ours")
    (tmp_path / "._MAIN_2.toc.1a2b.part").write_text("killed while writing")
    write_toc(tmp_path, 1, [old])
    write_toc(tmp_path, 2, [kept])
    sweep(tmp_path, 2, [kept])
    names = {path.name for path in tmp_path.iterdir()}
    assert names == {kept.file_name, toc_path(tmp_path, 2).name, "note.txt"}
    assert json.loads(toc_path(tmp_path, 2).read_bytes())["sha256"]
