"""Names met in documents."""

import unicodedata
from collections.abc import Callable

from summit_kb.domain.document import Document
from summit_kb.domain.text import ExtractedText
from summit_kb.domain.topic import Thesaurus
from summit_kb.ingest.topics.names import Names
from summit_kb.ingest.topics.sightings import Field, find_names, length_of

MakeDocument = Callable[..., Document]
MakeText = Callable[..., ExtractedText]


def met(document: Document, text: ExtractedText, thesaurus: Thesaurus) -> list[tuple[str, str]]:
    found = find_names(document, text, Names(thesaurus))
    return [(one.name.topic, one.field.value) for one in found]


def test_fields_are_told_apart(
    document: MakeDocument, text: MakeText, thesaurus: Thesaurus
) -> None:
    about = document("Về dữ liệu mở", subject="trí tuệ nhân tạo")
    found = met(about, text("Hòa bình và đối tác", heading="Đề án"), thesaurus)
    assert found == [
        ("open-data", "title"),
        ("ai", "subject"),
        ("scheme", "heading"),
        ("peace", "body"),
        ("partners", "body"),
    ]


def test_abbreviations_keep_their_accents_and_capitals(
    document: MakeDocument, text: MakeText, thesaurus: Thesaurus
) -> None:
    assert met(document(), text("Mục tiêu của ĐA là gì"), thesaurus) == [("scheme", "body")]
    assert met(document(), text("Mục tiêu của DA là gì"), thesaurus) == [("project", "body")]
    assert met(document(), text("Hỏi ai bây giờ"), thesaurus) == []
    assert met(document(), text("Ứng dụng AI bây giờ"), thesaurus) == [("ai", "body")]


def test_in_a_line_of_capitals_a_syllable_is_no_abbreviation(
    document: MakeDocument, text: MakeText, thesaurus: Thesaurus
) -> None:
    assert met(document(), text("AI ĐƯỢC HƯỞNG LỢI"), thesaurus) == []
    assert met(document(), text("TTNT VÀ NGƯỜI DÂN"), thesaurus) == [("ai", "body")]


def test_parts_of_document_numbers_name_no_topic(
    document: MakeDocument, text: MakeText, thesaurus: Thesaurus
) -> None:
    assert met(document(), text("Căn cứ Thông báo số 12/TB-DA ngày 2/3/2020"), thesaurus) == []


def test_tone_places_and_unicode_forms_are_equal(
    document: MakeDocument, text: MakeText, thesaurus: Thesaurus
) -> None:
    decomposed = unicodedata.normalize("NFD", "hòa bình")
    assert met(document(), text("hoà bình"), thesaurus) == [("peace", "body")]
    assert met(document(), text(decomposed), thesaurus) == [("peace", "body")]


def test_a_line_without_accents_may_have_lost_them(
    document: MakeDocument, text: MakeText, thesaurus: Thesaurus
) -> None:
    [one] = find_names(document("x"), text("Cong du lieu mo"), Names(thesaurus))
    assert (one.name.topic, one.is_folded, one.field) == ("open-data", True, Field.BODY)
    assert met(document(), text("Dư liệu mợ có dấu"), thesaurus) == []


def test_english_names_are_met_as_they_are(
    document: MakeDocument, text: MakeText, thesaurus: Thesaurus
) -> None:
    [one] = find_names(document("x"), text("Open data for all"), Names(thesaurus))
    assert (one.name.topic, one.is_folded) == ("open-data", False)


def test_the_length_of_a_text_counts_its_syllables(text: MakeText) -> None:
    assert length_of(text("một hai ba", heading="bốn năm")) == 5
    assert length_of(None) == 0
