import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText
from summit_kb.ingest.quality import OCR_CONFIDENCE, assess
from summit_kb.vietnamese.normal import folded_form

GOOD = (
    "Ủy ban nhân dân thành phố giao các sở, ban, ngành xây dựng kế hoạch chia sẻ dữ liệu mở, "
    "bảo đảm thông tin được cập nhật thường xuyên và dễ tìm cho người dân, doanh nghiệp."
)
ENGLISH = "The city publishes its data sets for everyone who wants to use them in their work."


def text(*pages: str, **metadata: str) -> ExtractedText:
    made = tuple(
        PageText(number, (Block(BlockKind.PARAGRAPH, page),) if page else ())
        for number, page in enumerate(pages, start=1)
    )
    return ExtractedText("pdf", "test", made, True, (), metadata)


@pytest.mark.parametrize(("given", "language"), [(GOOD, "vi"), (ENGLISH, "en"), (ENGLISH, "vi")])
def test_good_text_is_good(given, language):
    assert assess(text(given), language).score == 1
    assert assess(text(given), language).reasons == ()


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (folded_form, "missing-accents"),
        (lambda good: re.sub("([đơưăâêô])", r" \1 ", good), "broken-spacing"),
        (lambda good: re.sub("[ủộầấơàáảâ]", "", good), "unreadable-words"),
        (lambda good: good.replace("ư", "\ufffd"), "unreadable-characters"),
        (lambda good: good.replace("ư", "\ue001"), "unreadable-characters"),
    ],
)
def test_each_fault_is_named_and_lowers_the_score(spoil, reason):
    found = assess(text(spoil(GOOD)), "vi")
    assert reason in found.reasons
    assert found.score < 0.8


def test_pages_without_text_are_counted_and_named():
    found = assess(text(GOOD, "", GOOD, "- -"), "vi")
    assert found.reasons == ("pages-without-text",)
    assert found.blank_pages == (2, 4)
    assert found.score == 0.5
    assert assess(text("", ""), "vi").score == 0


def test_a_little_without_accents_is_forgiven():
    assert assess(text(*[GOOD] * 15, folded_form(GOOD)), "vi").score == 1


def test_words_of_other_languages_are_not_judged():
    assert assess(text(GOOD, ENGLISH), "vi").score == 1
    assert assess(text(folded_form(GOOD)), "en").score == 1


def test_letters_of_a_list_and_words_of_one_letter_are_no_broken_spacing():
    items = [f"{letter}) Ở đây có ý kiến của người dân về dữ liệu" for letter in "abcdđ"]
    assert assess(text(*items), "vi").reasons == ()


@pytest.mark.parametrize(("told", "doubted"), [("0.95", False), ("0.6", True), ("unknown", False)])
def test_the_confidence_of_ocr_counts(told, doubted):
    found = assess(text(GOOD, **{OCR_CONFIDENCE: told}), "vi")
    assert ("low-ocr-confidence" in found.reasons) is doubted


def test_the_gravest_reason_comes_first():
    torn = re.sub("([đơưăâêô])", r" \1 ", GOOD)
    found = assess(text(*[torn] * 5, *[""] * 2), "vi")
    assert found.reasons[-1] == "pages-without-text"


def test_nothing_extracted_is_worth_nothing():
    assert assess(replace(text(), pages=()), "vi").score == 0


@given(st.lists(st.text(max_size=60), max_size=4), st.sampled_from(["vi", "en"]))
def test_any_text_has_a_score(pages, language):
    assert 0 <= assess(text(*pages), language).score <= 1


@pytest.mark.parametrize(
    "given",
    [
        "It's Joe's car, isn't it? Don't ask B. Smith or Suzie Q. about the plan.",
        "Dr. Vladimir L. and J. R. Miller met at the port (a, b) for the talk.",
        "в городе и на селе о чём и как говорят с нами и у нас в доме",
        "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほ",
    ],
)
def test_initials_contractions_and_other_scripts_are_no_broken_spacing(given):
    assert assess(text(*[given] * 5), "en").reasons == ()


def test_single_letters_in_the_cells_of_a_table_are_no_broken_spacing():
    rows = tuple(Block(BlockKind.TABLE_ROW, "Mục\tA\tB\tR\tL\tF\tM\tR\tL") for _ in range(20))
    table = replace(text(GOOD), pages=(PageText(1, rows),))
    assert assess(table, "vi").reasons == ()


def test_words_run_together():
    found = assess(text(ENGLISH.replace(" ", "")), "en")
    assert found.reasons == ("broken-spacing",)
    assert found.score == 0


def test_empty_sheets_count_only_when_nothing_else_is_there():
    sheets = replace(text(GOOD, "", ""), format="xlsx")
    assert assess(sheets, "vi").score == 1
    assert assess(replace(text("", ""), format="xlsx"), "vi").score == 0
