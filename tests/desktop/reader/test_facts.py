from dataclasses import replace
from datetime import date

import pytest

from summit_kb.app.words import Words
from summit_kb.desktop.reader.facts import (
    facts_of,
    identity_text,
    origin_of,
    other_title,
    own_title,
    size_text,
)
from summit_kb.domain.document import Identity, Proposal
from summit_kb.domain.kinds import Urgency

VI, EN = Words("vi"), Words("en")


def rows(document, events, words):
    return {fact.field: fact.value for fact in facts_of(document, events, words)}


def test_identity_in_the_words_of_each_language(document, workspace):
    events = workspace.library.events
    made = document(speaker="Huỳnh Đức Thơ", event="summit", session="opening", place="Đà Nẵng")
    vi, en = rows(made, events, VI), rows(made, events, EN)
    assert vi["type"] == "Nghị quyết"
    assert en["type"] == "Resolution"
    assert (vi["date"], en["date"]) == ("24/01/2019", "24 January 2019")
    assert (vi["event"], en["session"]) == ("Hội nghị", "Opening")
    assert vi["speaker"] == "Huỳnh Đức Thơ"


def test_what_is_not_known_has_no_row(document):
    made = rows(document(), {}, VI)
    assert "signer" not in made
    assert "session" not in made
    assert list(made)[:4] == ["type", "number", "date", "issuer"]


def test_an_event_the_library_does_not_know_shows_its_id(document):
    made = rows(document(event="other", session="x"), {}, VI)
    assert (made["event"], made["session"]) == ("other", "x")


def test_a_subject_that_repeats_the_title_is_left_out(document):
    made = document()
    assert "subject" not in rows(replace(made, subject=made.title), {}, VI)
    assert rows(replace(made, subject="Về Đà Nẵng"), {}, VI)["subject"] == "Về Đà Nẵng"


def test_read_and_unconfirmed_values_carry_their_proposal(document):
    proposal = Proposal("43-NQ/TW", 0.8, "page 1")
    facts = facts_of(document(proposed={"number": proposal}), {}, VI)
    assert {fact.field: fact.proposal for fact in facts if fact.proposal} == {"number": proposal}


def test_the_heading_and_the_foot_of_a_state_document(document):
    made = document(
        parent_body="Bộ Nội vụ",
        signer="Nguyễn Văn A",
        signer_title="KT. Bộ trưởng",
        urgency=Urgency.URGENT,
        recipients=("Như trên", "Lưu: VT"),
    )
    said = rows(made, {}, VI)
    assert said["parent_body"] == "Bộ Nội vụ"
    assert said["signer_title"] == "KT. Bộ trưởng"
    assert said["urgency"] not in ("", "urgent")
    assert said["recipients"] == "Như trên\nLưu: VT"
    assert "secrecy" not in said


def test_a_document_in_one_line():
    whole = Identity("decree", "30/2020/NĐ-CP", "Chính phủ", date(2020, 3, 5))
    assert identity_text(whole, VI) == "Nghị định 30/2020/NĐ-CP, Chính phủ, 05/03/2020"
    assert identity_text(Identity("law"), EN) == "Law"


def test_origin(document):
    made = document(source="Báo", rights="CC", added_by="thu-thu")
    assert [fact.field for fact in origin_of(made, VI)] == ["source", "rights", "added"]
    assert origin_of(made, VI)[-1].value.endswith("· thu-thu")
    assert "·" not in origin_of(document(), VI)[0].value


def test_titles_in_both_languages(document):
    made = document(title="Một", title_en="One")
    assert (own_title(made, "vi"), other_title(made, "vi")) == ("Một", "One")
    assert (own_title(made, "en"), other_title(made, "en")) == ("One", "Một")
    alone = document(title="Một", title_en=None)
    assert (own_title(alone, "en"), other_title(alone, "en")) == ("Một", "")


@pytest.mark.parametrize(
    ("size", "text"), [(900, "900 B"), (2048, "2.0 KB"), (1_500_000, "1.4 MB")]
)
def test_sizes(size, text):
    assert size_text(size) == text


def test_whom_and_what_a_field_names_has_a_page(document, workspace):
    events = workspace.library.events
    made = document(speaker="Huỳnh Đức Thơ", signer="Ông B", event="summit", parent_body="TW")
    pages = {one.field: one.about for one in facts_of(made, events, VI) if one.about}
    assert pages == {
        "issuer": ("organisation", "Bộ Chính trị"),
        "parent_body": ("organisation", "TW"),
        "signer": ("person", "Ông B"),
        "speaker": ("person", "Huỳnh Đức Thơ"),
        "event": ("event", "summit"),
    }
    unknown = {one.field: one.about for one in facts_of(document(event="mat"), events, VI)}
    assert unknown["event"] is None
