"""Rules applied to documents."""

from collections.abc import Callable
from pathlib import Path

import pytest

from summit_kb.app.workspace import Workspace
from summit_kb.library.store import Library

WriteFile = Callable[[str, str], Path]

RULES = """\
[[rules]]
name = "thư mục"
match = "any"
words = ["phong kinh te"]
in = ["folder"]
sets = { issuer = "Phòng Kinh tế", topics = ["du-lieu"], event = "hoi-nghi" }

[[rules]]
name = "chắc"
match = "exact"
words = ["Kế hoạch"]
in = ["text"]
certain = true
sets = { type = "plan", topics = ["du-lieu-mo", "nowhere"] }
"""


@pytest.fixture
def ruled(library: Library) -> Workspace:
    (library.root / "rules.toml").write_text(RULES, encoding="utf-8")
    return Workspace.open(library.root)


def test_rules_propose_and_certain_ones_decide(ruled: Workspace, write_file: WriteFile) -> None:
    path = write_file("phong-kinh-te/a.txt", "Đây là Kế hoạch của chúng tôi cho năm tới.")
    document = ruled.add([path]).added[0].document
    assert (document.identity.type, document.topics) == ("plan", ("du-lieu-mo",))
    assert "type" not in document.proposed
    assert document.identity.issuer == "Phòng Kinh tế"
    assert document.proposed["issuer"].where == "rule: thư mục (folder: phong kinh te)"
    assert document.event == "hoi-nghi"
    assert [one.topic for one in document.proposed_topics] == ["du-lieu"]
    assert document.proposed_topics[0].where.startswith("rule: thư mục")
    ruled.close()


def test_what_a_person_gave_stays(ruled: Workspace, write_file: WriteFile) -> None:
    path = write_file("a.txt", "Đây là Kế hoạch của chúng tôi cho năm tới.")
    document = ruled.add([path], type="report").added[0].document
    assert document.identity.type == "report"
    ruled.close()


def test_a_rejected_topic_of_a_rule_does_not_come_back(
    ruled: Workspace, write_file: WriteFile
) -> None:
    path = write_file("phong-kinh-te/a.txt", "Xin chào các bạn.")
    name = ruled.add([path]).added[0].document.id
    ruled.desk.reject_topics(name, ["du-lieu"])
    ruled.desk.propose_topics()
    assert [one.rejected for one in ruled.library.get(name).proposed_topics] == [True]
    ruled.close()
