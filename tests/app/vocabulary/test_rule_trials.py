"""Rules tried on documents."""

from collections.abc import Callable

import pytest

from summit_kb.app.vocabulary.rule_trials import rules_of, try_rules
from summit_kb.app.workspace import Workspace
from summit_kb.domain.document import Document
from summit_kb.library.errors import MissingKeyError
from summit_kb.library.store import Library

AddRecord = Callable[..., Document]
RULE = '[[rules]]\nname = "x"\nmatch = "any"\nwords = ["xin chào"]\nsets = {type = "plan"}\n'


def test_a_trial_changes_nothing(library: Library, add_record: AddRecord) -> None:
    add_record("a")
    add_record("b", "Tạm biệt")
    (library.root / "rules.toml").write_text(RULE, encoding="utf-8")
    workspace = Workspace.open(library.root)
    [trial] = try_rules(workspace)
    assert (trial.document.id, trial.is_read) == ("a", True)
    assert trial.met[0].where == "rule: x (text: xin chào)"
    assert workspace.library.get("a").identity.type == "other"
    assert try_rules(workspace, ["b"]) == []
    workspace.close()


def test_a_fault_in_the_rules_is_told_and_adding_goes_on(library: Library) -> None:
    (library.root / "rules.toml").write_text('[[rules]]\nname = "x"\n', encoding="utf-8")
    workspace = Workspace.open(library.root)
    with pytest.raises(MissingKeyError):
        rules_of(workspace)
    assert workspace.library.rules == ()
    assert [problem.code for problem in workspace.check()] == ["key-missing"]
    workspace.close()
