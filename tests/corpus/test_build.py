"""The files of the starter library are what its scripts make of the kept sources."""

import io
import shutil
import zipfile
from collections import Counter

import pytest

pytestmark = pytest.mark.xdist_group("corpus")


def members(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_every_pdf_and_docx_has_its_source_and_no_source_is_idle(library, sources):
    built = {
        document.id
        for document in library.documents.values()
        if document.original.name.endswith((".pdf", ".docx"))
    }
    assert built == set(sources)


def test_files_say_what_their_sources_say(texts, sources, words):
    for document, source in sources.items():
        missing = Counter(words(source)) - Counter(words(texts[document]))
        assert not missing, (document, missing)


def test_a_word_file_is_rebuilt_the_same(library, sources, tool):
    document = library.get("so-lieu-kinh-phi")
    path = library.file_path(document, document.original)
    blocks = tool("markdown_source").read_blocks(sources[document.id])
    record = tool("record").read_record(path.with_name("document.toml"))
    made = tool("docx_file").build_docx(blocks, record)
    assert members(made) == members(path.read_bytes())


def test_refreshing_records_the_file_as_it_is(library, tool, tmp_path):
    document = library.get("bang-chu-viet-tat")
    original = library.file_path(document, document.original)
    for name in (original.name, "document.toml"):
        shutil.copy(original.with_name(name), tmp_path / name)
    record = tmp_path / "document.toml"
    assert not tool("record").refresh_files(record)
    (tmp_path / original.name).write_text("khác\n", "utf-8")
    assert tool("record").refresh_files(record)
    assert "size = 6" in record.read_text("utf-8")


def test_markdown_that_cannot_be_set_is_refused(tool):
    with pytest.raises(ValueError, match="fence"):
        tool("markdown_source").read_blocks("```\nmã\n```\n")


def test_a_title_is_broken_evenly_and_not_inside_a_compound(tool):
    title_lines = tool("pdf_title").title_lines
    lines = title_lines("Thí điểm giám sát giao thông thông minh tại Đà Nẵng", len, 36)
    assert lines == ["Thí điểm giám sát giao thông", "thông minh tại Đà Nẵng"]
    assert title_lines("Phát biểu khai mạc", len, 36) == ["Phát biểu khai mạc"]
