"""Which passage of a document is shown, in the library the program ships with."""

import pytest

from summit_kb.domain.finding import Request
from summit_kb.foundation.paths import starter_library
from summit_kb.ingest.extract import extract_files
from summit_kb.library.store import Library
from summit_kb.library.texts import TextStore
from summit_kb.search.index import SearchIndex
from summit_kb.search.language import parse
from summit_kb.search.showing import beside_numbers

VI, EN = "nghi-quyet-43-nq-tw-2019-01-24", "nghi-quyet-43-nq-tw-2019-01-24-en"


@pytest.fixture(scope="module")
def starter(tmp_path_factory):
    """The starter library with the texts of Resolution 43, indexed."""
    folder = tmp_path_factory.mktemp("starter")
    library = Library.open(starter_library(), derived=folder)
    texts = TextStore(folder / "texts", "1")
    originals = [library.get(name) for name in (VI, EN)]
    hashes = {library.file_path(one, one.original): one.original.sha256 for one in originals}
    for outcome in extract_files(list(hashes), jobs=1):
        texts.put(hashes[outcome.path], outcome.text)
    index = SearchIndex(folder / "index")
    index.rebuild(library, texts)
    yield index
    index.close()


def plain(hit):
    return hit.snippet.replace("\x02", "").replace("\x03", "")


@pytest.mark.parametrize("text", ["nghi quyet 43 do thi thong minh", "43-NQ/TW đô thị thông minh"])
def test_beside_a_number_the_other_words_choose_the_passage(starter, text):
    first = starter.search(Request(text)).hits[0]
    assert (first.document, first.page) == (VI, 1)
    assert "đô thị thông minh" in first.snippet.lower().replace("\x02", "").replace("\x03", "")
    assert "mục tiêu" in plain(first).lower()


@pytest.mark.parametrize("text", ["43", "43-NQ/TW", "nghi quyet 43"])
def test_a_number_alone_shows_where_its_document_begins(starter, text):
    first = starter.search(Request(text)).hits[0]
    assert (first.document, first.page) == (VI, 1)
    assert plain(first).startswith("Summit KB · Thư viện khởi đầu")


@pytest.mark.parametrize("reader", ["vi", "en"])
def test_a_translation_comes_first_for_those_who_ask_in_its_language(starter, reader):
    asked = {
        "what does Resolution 43 say about 2030?": [EN, VI],
        "Nghị quyết 43 nói gì về năm 2030?": [VI, EN],
        "nghi quyet 43 noi gi ve nam 2030": [VI, EN],
        "43-NQ/TW": [VI, EN] if reader == "vi" else [EN, VI],
    }
    for text, order in asked.items():
        hits = starter.search(Request(text, language=reader)).hits
        assert [hit.document for hit in hits[:2]] == order, text


@pytest.mark.parametrize(
    ("text", "document"),
    [
        ("what does Resolution 43 say about 2030?", EN),
        ("Resolution 43 2030", EN),
        ("Nghị quyết 43 nói gì về năm 2030?", VI),
    ],
)
def test_a_question_about_a_year_lands_where_the_year_is_spoken_of(starter, text, document):
    first = starter.search(Request(text)).hits[0]
    assert (first.document, first.page) == (document, 1)
    assert "2030" in plain(first)
    said = ("date of targets", "finished", "mốc của mục tiêu")
    assert any(words in plain(first) for words in said)


def test_what_a_query_says_beside_a_number():
    text = "what does Resolution 43 say about open data"
    told = beside_numbers(parse(text), text)
    assert [child.text for child in told.children] == ["open", "data"]
    for alone in ("Resolution 43", "open data", "what does Resolution 43 say?"):
        assert beside_numbers(parse(alone), alone) is None
