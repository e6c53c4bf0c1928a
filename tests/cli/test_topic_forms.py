"""Plans and proposals as they are told."""

from pathlib import Path

from summit_kb.app.vocabulary.operations import MergeTopics
from summit_kb.app.vocabulary.plans import planned
from summit_kb.cli.output import Output, Voice
from summit_kb.cli.topic_forms import plan_json, plan_lines, proposed_json, proposed_lines
from summit_kb.domain.document import Document, Identity, ProposedTopic
from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.library.store import Library

TOPICS = """\
[[topics]]
id = "a"
vi = "Một"
en = "One"

[[topics]]
id = "b"
vi = "Hai"
en = "Two"
broader = "a"
"""


def test_a_plan_names_what_goes_what_changes_and_counts(tmp_path: Path) -> None:
    library = Library.create(tmp_path / "library")
    (library.root / "topics.toml").write_text(TOPICS, encoding="utf-8")
    library.reload()
    plan = planned(library, MergeTopics("b", "a"))
    lines = list(plan_lines(plan, Output(Voice(language="en"))))
    assert lines[0] == "− b  Two"
    assert lines[1].startswith("~ a  ")
    assert "Hai, Two" in lines[1]
    told = plan_json(plan)
    assert (told["removed"], told["documents"], told["reindexed"]) == (["b"], [], 0)


def test_proposals_show_label_and_reason() -> None:
    document = Document(
        "d",
        "Tên",
        Identity("other"),
        "vi",
        "2026-01-15T08:30:00Z",
        proposed_topics=(
            ProposedTopic("a", 0.4, "body: một"),
            ProposedTopic("b", 0.9, "title: hai"),
            ProposedTopic("c", 1.0, "x", rejected=True),
        ),
    )
    output = Output(Voice(language="en"))
    lines = list(proposed_lines(document, output, Thesaurus([Topic("b", "Hai", "Two")])))
    assert lines[1:] == ["  Two  b · 90 % · title: hai", "  a  a · 40 % · body: một"]
    [told] = proposed_json([document])
    assert [one["topic"] for one in told["proposed"]] == ["b", "a"]  # type: ignore[union-attr] - a list
