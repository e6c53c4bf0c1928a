from datetime import date

import pytest

from summit_kb.app.related import AbsentTarget, ProposedView
from summit_kb.app.reports import RelationView
from summit_kb.app.resolving import Resolution
from summit_kb.app.standing import Standing
from summit_kb.cli import relation_forms
from summit_kb.cli.output import Output, Voice
from summit_kb.domain.document import Identity, ProposedRelation
from summit_kb.domain.kinds import RelationKind, Validity

DECREE = Identity("decree", "30/2020/NĐ-CP", "Chính phủ", date(2020, 3, 5))
READ = ProposedRelation(RelationKind.REPLACES, DECREE, "thay thế Nghị định", 3, 0.95)


@pytest.fixture
def output() -> Output:
    return Output(Voice(language="en"))


@pytest.mark.parametrize(
    ("resolution", "said"),
    [
        (Resolution(("a",), "a"), "→ a"),
        (Resolution(("a", "b")), "may be: a, b"),
        (Resolution(), "not in the library"),
    ],
)
def test_what_a_proposal_means(output: Output, capsys, resolution: Resolution, said: str) -> None:
    view = ProposedView(2, READ, resolution)
    relation_forms.print_proposed(view, output)
    printed = capsys.readouterr().out
    assert "2. Replaces: Decree · 30/2020/NĐ-CP · 2020-03-05 · Chính phủ" in printed
    assert "thay thế Nghị định" in printed
    assert said in printed
    told = relation_forms.proposed_json(view)
    assert (told["proposal"], told["number"], told["page"]) == (2, "30/2020/NĐ-CP", 3)
    assert (told["candidates"], told["chosen"]) == (list(resolution.candidates), resolution.chosen)


def test_absent_targets(output: Output, capsys) -> None:
    absent = AbsentTarget("x", DECREE, "Công tác văn thư", (("a", RelationKind.CITES),), ("b",))
    relation_forms.print_absent(absent, output)
    printed = capsys.readouterr().out
    assert "Công tác văn thư · Decree · 30/2020/NĐ-CP" in printed
    assert "a: cites" in printed
    assert relation_forms.absent_json(absent)["referred_by"] == [{"document": "a", "kind": "cites"}]
    bare = relation_forms.absent_json(AbsentTarget("x", None, None, ()))
    assert (bare["number"], bare["date"], bare["type"]) == (None, None, None)


def test_standing() -> None:
    change = RelationView(RelationKind.REPLACED_BY, "a", "T", known=True, identity=None)
    assert relation_forms.standing_json(Standing(Validity.UNKNOWN, (change,))) == [
        {"kind": "replaced-by", "target": "a", "known": True, "title": "T"}
    ]
