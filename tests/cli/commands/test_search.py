import json
import unicodedata
from pathlib import Path

import pytest

FINDINGS = {
    "query",
    "understood",
    "total",
    "total_is_exact",
    "took_ms",
    "hits",
    "facets",
    "suggestions",
    "answers",
    "expanded",
    "ambiguous",
    "nothing",
    "absent",
}
HIT = {
    "document",
    "title",
    "type",
    "number",
    "date",
    "issuer",
    "topics",
    "language",
    "page",
    "snippet",
    "score",
    "source",
}


def search(run, root: Path, *arguments: object):
    return run("search", "--library", root, "--json", *arguments)


def test_the_keys_of_the_contract(run, filled: Path) -> None:
    found = search(run, filled, "dữ liệu mở").json
    assert found.keys() == FINDINGS
    assert found["facets"].keys() == {"topic", "type", "year", "issuer", "language", "event"}
    hit = found["hits"][0]
    assert hit.keys() == HIT
    assert hit["source"] == "mo.txt"
    assert "\x02" in hit["snippet"]
    assert "\x03" in hit["snippet"]


@pytest.mark.parametrize("query", ["giam sat giao thong", "Giám sát giao thông"])
def test_accents_are_not_needed(run, filled: Path, query: str) -> None:
    for form in ("NFC", "NFD"):
        found = search(run, filled, unicodedata.normalize(form, query)).json
        assert found["hits"][0]["source"] == "giao-thong.md"


def test_nothing_found_ends_with_1(run, filled: Path) -> None:
    ran = search(run, filled, "xyzzy")
    assert ran.code == 1
    assert ran.json["total"] == 0


def test_nothing_found_comes_with_its_reason(run, filled: Path) -> None:
    unknown = {
        "text": "xyzzy",
        "reason": "word-unknown",
        "count_without": 0,
        "filter": None,
        "without": None,
    }
    assert search(run, filled, "xyzzy").json["nothing"] == [unknown]
    filtered = search(run, filled, "data", "--year", "1900..1901").json["nothing"]
    assert filtered[0]["filter"] == "year"
    assert filtered[0]["count_without"] > 0
    said = run("search", "xyzzy", "--library", filled, "--lang", "en").out
    assert "No document has “xyzzy”." in said


def test_a_query_that_cannot_be_read_has_a_position(run, filled: Path) -> None:
    ran = search(run, filled, '"dữ liệu')
    assert ran.code == 2
    assert ran.json["error"]["code"] == "query"


def test_filters_narrow(run, filled: Path) -> None:
    everything = search(run, filled, "--language", "vi", "--language", "en").json
    english = search(run, filled, "--language", "en").json
    assert (everything["total"], english["total"]) == (3, 1)
    assert search(run, filled, "data", "--language", "en", "--year", "1900..1901").code == 1


def test_filters_nobody_knows_are_refused(run, filled: Path) -> None:
    for option in ("--topic", "--event", "--type", "--validity"):
        assert search(run, filled, "x", option, "khong-co").code == 2
    assert search(run, filled, "x", "--year", "2019..2014").code == 2
    assert search(run, filled).code == 2


def test_limit_and_offset(run, filled: Path) -> None:
    both = search(run, filled, "--language", "vi").json["hits"]
    second = search(run, filled, "--language", "vi", "--limit", 1, "--offset", 1).json["hits"]
    assert second == both[1:2]


def test_many_queries_one_line_each(run, filled: Path, tmp_path: Path) -> None:
    queries = tmp_path / "queries.txt"
    queries.write_text('dữ liệu\nxyzzy\n"hỏng\ngiao thông\n', encoding="utf-8")
    ran = search(run, filled, "--queries", queries)
    lines = [json.loads(line) for line in ran.out.splitlines()]
    assert [line["query"] for line in lines] == ["dữ liệu", "xyzzy", '"hỏng', "giao thông"]
    assert [line.get("total", -1) > 0 for line in lines] == [True, False, False, True]
    assert lines[2]["error"]["code"] == "query"
    assert ran.code == 3


def test_a_file_of_queries_that_is_not_there(run, filled: Path, tmp_path: Path) -> None:
    ran = search(run, filled, "--queries", tmp_path / "none")
    assert (ran.code, ran.json["error"]["code"]) == (6, "storage")


def test_for_people_matches_are_marked_without_control_characters(run, filled: Path) -> None:
    ran = run("search", "giao thông", "--library", filled, "--lang", "en")
    assert ran.code == 0
    assert "\x02" not in ran.out
    assert "\x1b" not in ran.out
    assert "[" in ran.out
    assert "1 documents" in ran.out


def test_nothing_found_says_what_was_looked_through(run, filled: Path) -> None:
    assert search(run, filled, "xyzzy").json["searched"] == {
        "library": "Thử",
        "edition": None,
        "documents": 3,
        "waiting": 0,
        "unread": 0,
    }
    plain = run("search", "--library", filled, "xyzzy").out
    assert "Đã tìm trong 3 tài liệu của “Thử”." in plain


def test_what_an_abbreviation_means_is_said(run, filled: Path) -> None:
    asked = search(run, filled, "KH dữ liệu").json
    assert asked["ambiguous"][0]["chosen"] is None
    told = search(run, filled, "KH dữ liệu", "--means", "KH=Kế hoạch").json
    assert told["ambiguous"][0]["chosen"] == "Kế hoạch"
    assert search(run, filled, "KH", "--means", "KH").code == 2


def test_why_each_hit_is_there(run, filled: Path) -> None:
    why = search(run, filled, "dữ liệu mở", "--explain").json["hits"][0]["why"]
    assert {"kind", "words", "points", "share"} == set(why["reasons"][0])
    assert why["missing"] == []
    plain = run("search", "--library", filled, "dữ liệu mở", "--explain").out
    assert "Từ đúng dấu như đã gõ: dữ liệu mở" in plain
