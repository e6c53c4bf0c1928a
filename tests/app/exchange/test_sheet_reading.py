import contextlib
import random

import pytest

from summit_kb.app.assignments import Assignment
from summit_kb.app.exchange.errors import SheetSyntaxError, SheetWithoutIdsError
from summit_kb.app.exchange.sheet_reading import read_plan


def _changes(plan) -> list[tuple]:
    return [
        (c.change.document, c.change.field, c.change.before, c.change.after) for c in plan.changes
    ]


def _reasons(plan) -> list[tuple]:
    return [(f.facts["row"], f.facts.get("column"), f.facts["reason"]) for f in plan.faults]


def test_a_table_that_was_not_changed_changes_nothing(table) -> None:
    plan = table.plan()
    assert (plan.changes, plan.faults, plan.conflicts, plan.ignored, plan.fixed) == ((),) * 5
    assert plan.is_signed


def test_changes_are_told_field_by_field(table) -> None:
    table.put("ke-hoach", "title", "Kế hoạch mới")
    table.put("ke-hoach", "date", "25/01/2019")
    table.put("bao-cao", "topics", "du-lieu-mo")
    table.put("bao-cao", "proposed.date", "")
    plan = table.plan()
    assert plan.faults == ()
    assert ("ke-hoach", "title", "Kế hoạch mở dữ liệu; giai đoạn 1", "Kế hoạch mới") in _changes(
        plan
    )
    assert ("ke-hoach", "date", "2019-01-24", "2019-01-25") in _changes(plan)
    assert ("bao-cao", "topics", None, ["du-lieu-mo"]) in _changes(plan)
    assert ("bao-cao", "proposed.date") in [one[:2] for one in _changes(plan)]
    # A topic that the document has now is proposed no longer.
    assert [one.topic for one in plan.documents[0].proposed_topics] == ["du-lieu"]
    assert [one.row for one in plan.changes if one.change.document == "ke-hoach"] == [3, 3]


def test_a_proposed_topic_taken_out_is_rejected(table) -> None:
    table.put("bao-cao", "proposed_topics", "du-lieu (70 %; title: số liệu)")
    [document] = table.plan().documents
    assert [(one.topic, one.rejected) for one in document.proposed_topics] == [
        ("du-lieu", False),
        ("du-lieu-mo", True),
    ]


def test_described_relations_keep_their_description(table) -> None:
    table.put("ke-hoach", "relations", "based-on:luat")
    [document] = table.plan().documents
    [relation] = document.relations
    assert (relation.target, relation.title, relation.identity.number) == (
        "luat", "Luật", "1/2018/QH14",
    )  # fmt: skip


def test_every_fault_with_row_and_column(table) -> None:
    table.put("bao-cao", "type", "bao-cáo")
    table.put("bao-cao", "title", "")
    table.put("ke-hoach", "topics", "khong-co")
    table.put("ke-hoach", "date", "31/02/2019")
    table.put("ke-hoach", "relations", "cites:nowhere")
    plan = table.plan()
    assert set(_reasons(plan)) == {
        (2, "title", "field-required"),
        (2, "type", "field-value"),
        (3, "topics", "field-value"),
        (3, "date", "field-value"),
        (3, "relations", "document-not-found"),
    }
    assert plan.documents == ()


def test_a_proposal_cannot_be_rewritten(table) -> None:
    table.put("bao-cao", "proposed.signer", "Lan")
    assert _reasons(table.plan()) == [(2, "proposed.signer", "proposal")]


def test_rows_that_cannot_be_taken(table) -> None:
    table.rows += [["khong-co", *table.rows[1][1:]], list(table.rows[1]), [*table.rows[2], "x"]]
    table.rows.append([*table.rows[2][:4]])
    plan = table.plan()
    assert [(row, reason) for row, _, reason in _reasons(plan)] == [
        (4, "unknown-id"), (5, "repeated-id"), (6, "too-long"), (7, "cut-off"),
    ]  # fmt: skip


def test_empty_cells_left_out_at_the_end_of_rows(table) -> None:
    table.rows = [row[:-1] for row in table.rows]
    while not table.rows[2][-1]:
        table.rows[2].pop()
    plan = table.plan()
    assert not plan.is_signed
    assert len(table.rows[2]) < len(table.rows[0])
    assert (plan.changes, plan.faults) == ((), ())


def test_a_document_edited_since_is_told_and_left_out(table) -> None:
    table.put("ke-hoach", "signer", "Lan")
    table.put("bao-cao", "signer", "Lan")
    table.workspace.desk.edit(["ke-hoach"], [Assignment("place", ("Huế",))])
    plan = table.plan()
    assert [one.change.document for one in plan.changes if one.change.field == "signer"] == [
        "bao-cao"
    ]
    [conflict] = plan.conflicts
    assert (conflict.row, conflict.document) == (3, "ke-hoach")
    # The row has no place: taking it would take the place away again, and that is told.
    assert {change.field for change in conflict.changes} == {"signer", "place"}
    taken = table.plan(takes_conflicts=True)
    assert {one.change.document for one in taken.changes} == {"bao-cao", "ke-hoach"}


def test_columns_that_nobody_knows_or_that_only_tell(table) -> None:
    table.rows[0].insert(1, "Ghi chú")
    for row in table.rows[1:]:
        row.insert(1, "xem lại")
    table.put("ke-hoach", "files", "khac.txt")
    plan = table.plan()
    assert (plan.ignored, plan.fixed, plan.changes) == (("Ghi chú",), ("files",), ())


def test_letters_turned_into_question_marks(table) -> None:
    text = table.save().read_bytes().decode("utf-8-sig")
    table.path.write_bytes(text.encode("cp1252", "replace"))
    plan = read_plan(table.workspace.library, table.path)
    assert (2, "title", "letters-lost") in _reasons(plan)
    assert (2, "proposed.signer", "letters-lost") in _reasons(plan)
    assert plan.documents == ()


def test_dates_of_an_american_spreadsheet(table) -> None:
    table.put("ke-hoach", "date", "1/24/2019")
    table.put("bao-cao", "date", "2/3/2019")
    assert table.plan().changes == ()


def test_without_ids(table) -> None:
    table.rows[0][0] = "mã của tôi"
    with pytest.raises(SheetWithoutIdsError):
        table.plan()


def test_a_spoilt_table_is_told_about_and_never_a_crash(table) -> None:
    whole, chance = table.save().read_bytes(), random.Random(2019)
    for _ in range(150):
        data = bytearray(whole)
        for _ in range(chance.randrange(1, 12)):
            at = chance.randrange(len(data))
            data[at : at + chance.randrange(3)] = bytes(chance.choices(b'";|\\\r\n\0#=', k=2))
        table.path.write_bytes(data)
        with contextlib.suppress(SheetSyntaxError, SheetWithoutIdsError):
            plan = read_plan(table.workspace.library, table.path)
            assert {document.id for document in plan.documents} <= {"bao-cao", "ke-hoach"}
