"""What check tells of names and rules."""

from collections.abc import Callable
from datetime import date

from summit_kb.app.checking import library_problems
from summit_kb.app.words import Words
from summit_kb.domain.document import Document, Identity
from summit_kb.library.store import Library

AddRecord = Callable[..., Document]
LISTS = """\
[[issuers]]
name = "UBND thành phố Đà Nẵng"
variants = ["UBND TP Đà Nẵng"]
from = 1997-01-01
"""
RULES = """\
[[rules]]
name = "x"
match = "any"
words = ["a"]
sets = { topics = ["nowhere"], event = "never" }
"""


def codes(library: Library, document: str | None) -> list[str]:
    library.reload()
    found = library_problems(library)
    return [one.code for one in found if one.document == document and one.code != "undated"]


def test_names_are_held_against_the_lists(library: Library, add_record: AddRecord) -> None:
    day = date(2019, 1, 2)
    add_record("listed", identity=Identity("other", None, "UBND thành phố Đà Nẵng", day))
    add_record("variant", identity=Identity("other", None, "UBND TP ĐÀ NẴNG", day))
    add_record("early", identity=Identity("other", None, "UBND TP Đà Nẵng", date(1990, 1, 1)))
    add_record("other", identity=Identity("other", None, "Chính phủ", day), signer="Lê Văn A")
    assert codes(library, "other") == []
    (library.root / "authorities.toml").write_text(LISTS, encoding="utf-8")
    assert codes(library, "listed") == []
    assert codes(library, "variant") == ["issuer-not-preferred"]
    assert codes(library, "early") == ["issuer-out-of-time"]
    assert codes(library, "other") == ["issuer-not-listed"]


def test_rules_that_name_what_is_not_there_are_told(library: Library) -> None:
    (library.root / "rules.toml").write_text(RULES, encoding="utf-8")
    assert codes(library, None) == ["rule-topic-unknown", "rule-event-unknown"]
    problem = next(iter(library_problems(library)))
    assert "nowhere" in Words("en").problem(problem.code, problem.facts).sentence
