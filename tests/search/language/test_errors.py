"""A query error says where, and every reason has words."""

import tomllib

from summit_kb.foundation.paths import resources_dir
from summit_kb.search.language.errors import QueryError, Reason


def test_facts_name_the_place():
    error = QueryError.at("năm:x", 4, 5, Reason.YEAR)
    assert error.facts == {
        "text": "năm:x",
        "position": 4,
        "length": 1,
        "reason": "year",
        "place": 5,
        "part": "x",
    }


def test_every_reason_has_words_in_both_languages():
    for language in ("vi", "en"):
        path = resources_dir() / "words" / f"{language}.toml"
        words = tomllib.loads(path.read_text(encoding="utf-8"))
        assert set(words["reasons"]["query"]) == {str(reason) for reason in Reason}
