import importlib
import pkgutil
import re
import string
from pathlib import Path

import pytest

import summit_kb
from summit_kb.app.checking import PROBLEM_CODES
from summit_kb.app.exchange.errors import SheetCellError
from summit_kb.app.words import Words
from summit_kb.domain.finding import FACETS
from summit_kb.domain.kinds import DOCUMENT_TYPES, LANGUAGES, RelationKind, Validity
from summit_kb.foundation.errors import ExitCode, StorageError, SummitError, all_errors
from summit_kb.foundation.policy import FeatureOffError
from summit_kb.library.document_record import PROPOSABLE, ROLES

BOTH = pytest.mark.parametrize("language", LANGUAGES)


@pytest.fixture(scope="module")
def failures() -> list[type[SummitError]]:
    """Every failure class of the program, whatever has been imported so far."""
    for module in pkgutil.walk_packages(summit_kb.__path__, "summit_kb."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    return [kind for kind in all_errors() if kind.__module__.startswith("summit_kb.")]


def facts_of(kind: type[SummitError]) -> set[str]:
    """The facts a class says it carries; its docstring ends "Facts: path, line (from 1)."."""
    said = re.search(r"Facts:(.*?)\.?\s*$", kind.__doc__ or "", re.DOTALL)
    listed = re.sub(r"\(.*?\)", "", said[1], flags=re.DOTALL) if said else ""
    return set(re.findall(r"\b[a-z_]+\b", listed.split(".")[0]))


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@BOTH
def test_every_failure_has_a_sentence_and_a_remedy(failures, language: str) -> None:
    words = Words(language)
    bare = [kind.code for kind in failures if not words.error(kind()).remedy]
    assert bare == []


@BOTH
def test_words_use_only_facts_the_failure_carries(failures, language: str) -> None:
    sections = Words(language)._section("errors")
    wrong = {
        kind.code: unknown
        for kind in failures
        for part in ("sentence", "remedy")
        if (unknown := placeholders(sections[kind.code][part]) - facts_of(kind) - {"detail"})
    }
    assert wrong == {}


def test_every_failure_has_a_code_of_its_own_and_an_exit_code(failures) -> None:
    codes = [kind.code for kind in failures]
    assert len(codes) == len(set(codes))
    assert all(re.fullmatch(r"[a-z][a-z0-9-]*", code) for code in codes)
    inside = [kind.code for kind in failures if kind.exit_code == ExitCode.INTERNAL]
    derived = {"text-json", "passage", "index-missing", "index-stale", "index-damaged"}
    of_our_processes = {"briefing-worker"}
    assert set(inside) <= {"internal"} | derived | of_our_processes


@BOTH
def test_everything_check_finds_has_words(language: str) -> None:
    words = Words(language)
    for code in PROBLEM_CODES:
        wording = words.problem(code, {})
        assert wording.sentence
        assert wording.remedy
    assert set(words._section("problems")) == set(PROBLEM_CODES)


@BOTH
@pytest.mark.parametrize(
    ("section", "keys"),
    [
        ("relations", [kind.value for kind in RelationKind]),
        ("validity", [value.value for value in Validity]),
        ("facets", [*FACETS, "speaker", "validity"]),
        ("languages", LANGUAGES),
        ("roles", ROLES),
        ("fields", PROPOSABLE),
        ("stages", ["scan", "read", "store", "index", "check"]),
    ],
)
def test_everything_shown_by_id_has_a_label(language: str, section: str, keys: list[str]) -> None:
    words = Words(language)
    assert [key for key in keys if words.label(section, key) == key] == []


def test_both_languages_say_the_same_things() -> None:
    vi, en = Words("vi")._sections, Words("en")._sections
    for section in vi.keys() & en.keys() - {"values", "detail"}:
        assert vi[section].keys() == en[section].keys(), section
    assert vi.keys() == en.keys()


def test_facts_are_told_in_the_readers_language() -> None:
    error = StorageError.from_os(Path("x"), OSError(28, "No space left on device"))
    assert Words("vi").error(error).sentence == "Không đọc hoặc ghi được x: đĩa đã hết chỗ."
    problem = Words("vi").problem("unconfirmed", {"document": "a", "fields": ["title", "date"]})
    assert "Tên, Ngày" in problem.sentence


def test_a_missing_fact_does_not_hide_the_failure() -> None:
    assert "?" in Words("en").error(StorageError()).sentence


def test_types_are_named_in_both_languages() -> None:
    assert Words("vi").type("resolution") == "Nghị quyết"
    assert Words("en").type("resolution") == "Resolution"
    assert Words("en").type("none") == "none"
    assert all(Words("vi").type(kind) for kind in DOCUMENT_TYPES)


def test_a_reason_alone_for_where_the_rest_is_seen() -> None:
    words = Words("en")
    refused = SheetCellError(row=2, column="type", value="x", allowed="–", reason="field-value")
    assert words.reason(refused) == "The value is not allowed."
    assert words.error(refused).sentence.endswith(words.reason(refused))
    assert words.reason(StorageError(path="x", detail="y")) == ""


def test_whom_to_ask_is_said_where_the_policy_names_somebody():
    words = Words("en")
    asked = words.error(FeatureOffError(feature="notes", contact="phone 4321")).remedy
    assert asked == "If you need it, ask your IT department (phone 4321)."
    nobody = words.error(FeatureOffError(feature="notes", contact="")).remedy
    assert nobody == "If you need it, ask your IT department."
