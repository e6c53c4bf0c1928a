from dataclasses import replace

from summit_kb.app.publishing.publishing import Plan
from summit_kb.app.reports import Problem, Severity
from summit_kb.cli.output import Output, Voice
from summit_kb.cli.publishing_forms import plan_json, plan_lines
from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.editions.catalogue import Catalogue, Entry, What
from summit_kb.editions.planning import Draft


def a_plan() -> Plan:
    entries = (
        Entry("a", "Văn bản a", What.EXPIRED, ("du-lieu",)),
        Entry("b", "Văn bản b", What.REMOVED, ("cu",)),
        Entry("c", "Văn bản c", What.ADDED),
    )
    made = Catalogue(7, "2026-11-23T08:00:00Z", "", "Thư viện", {}, entries, 6)
    draft = Draft(made, made, 3, 2_500_000)
    error = Problem("a", "topic-unknown", Severity.ERROR, {"document": "a", "topic": "x"})
    return Plan(draft, (error,), (), ("c",))


def test_in_words_by_topic() -> None:
    thesaurus = Thesaurus([Topic("du-lieu", "Dữ liệu", "Data")])
    lines = list(plan_lines(a_plan(), thesaurus, Output(Voice())))
    assert "Dữ liệu (1)" in lines
    assert "cu (1)" in lines
    assert "Chưa có chủ đề (1)" in lines
    assert "  hết hiệu lực: Văn bản a (a)" in lines
    assert any(line.startswith("✕ a: ") for line in lines)
    assert "2.5 MB" in lines[0]


def test_texts_that_are_not_read_yet_are_told_of() -> None:
    thesaurus, plan = Thesaurus([]), a_plan()
    stale = Problem(None, "index-not-current", Severity.WARNING, {})
    told = list(plan_lines(replace(plan, warnings=(stale,)), thesaurus, Output(Voice())))
    assert len(told) == len(list(plan_lines(plan, thesaurus, Output(Voice())))) + 1
    assert "summit-kb index" in told[1]


def test_as_json() -> None:
    told = plan_json(a_plan(), Output(Voice(json=True, language="en")))
    assert told["counts"] == {"added": 1, "amended": 0, "expired": 1, "removed": 1}
    assert told["topics"] == {"cu": ["b"], "du-lieu": ["a"], "": ["c"]}
    assert told["unconfirmed"] == ["c"]
    [error] = told["errors"]
    assert error["code"] == "topic-unknown"
    assert error["remedy"]
