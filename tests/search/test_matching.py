"""All documents of a request, by id."""

from dataclasses import replace

import pytest

from summit_kb.domain.finding import Filters, Request
from summit_kb.search.language import QueryError

REQUESTS = [
    Request("thành phố"),
    Request("thanh pho"),
    Request('"thành phố thông minh"'),
    Request("", Filters(topics=("ung-dung",))),
    Request("giao thông OR y tế", Filters(languages=("vi",))),
    Request("không ở đâu cả xyz"),
    Request("year:2010..2030"),
]


@pytest.mark.parametrize("request_", REQUESTS, ids=lambda one: one.text or "filter")
def test_they_are_those_of_the_whole_list_of_hits(shelf, request_):
    hits = shelf.index.search(Request(request_.text, request_.filters, limit=10_000)).hits
    found = shelf.index.matching(request_).documents
    assert {name for name, _ in found} == {hit.document for hit in hits}
    assert len(found) == len(hits)


def test_half_a_word_is_a_word(shelf):
    typing = Request("thàn", as_you_type=True)
    assert shelf.index.search(typing).total > 0
    assert shelf.index.matching(typing).documents == shelf.index.matching(Request("thàn")).documents


def test_a_text_that_cannot_be_read_is_told(shelf):
    with pytest.raises(QueryError):
        shelf.index.matching(Request("[a"))


def test_signatures_and_mark_follow_what_is_indexed(shelf):
    request = Request("thành phố")
    before = shelf.index.matching(request)
    assert all(signature for _, signature in before.documents)
    assert before.mark == shelf.index.mark() == shelf.index.matching(Request("y tế")).mark
    name = before.documents[0][0]
    with shelf.library.writing() as writer:
        writer.update(replace(shelf.library.get(name), title="Thành phố đã khác"))
    shelf.update()
    after = shelf.index.matching(request)
    assert after.mark != before.mark
    changed = {one for one in after.documents if one not in before.documents}
    assert {document for document, _ in changed} == {name}
