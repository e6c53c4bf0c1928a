"""A hit in words."""

from dataclasses import replace

from summit_kb.desktop.results.card import card_of
from summit_kb.domain.finding import MATCH_END, MATCH_START, Hit

HIT = Hit(
    document="nq-43",
    title="Nghị quyết số 43-NQ/TW",
    type="resolution",
    number="43-NQ/TW",
    date="2019-01-24",
    issuer="Bộ Chính trị",
    topics=("city", "policy"),
    language="vi",
    page=2,
    snippet=f"đô thị {MATCH_START}thông minh{MATCH_END}",
    score=1.0,
    source="nq-43.pdf",
)


def test_every_part_in_the_language_of_the_window(qapp):
    card = card_of(HIT, "vi", str.upper)
    assert (card.badge, card.number, card.meta) == (
        "Nghị quyết",
        "43-NQ/TW",
        "24/01/2019 · Bộ Chính trị",
    )
    assert card.snippet == "đô thị thông minh"
    assert card.matches == ((7, 17),)
    assert card.topics == ("CITY", "POLICY")
    assert card_of(HIT, "en", str).badge == "Resolution"


def test_a_screen_reader_hears_one_text(qapp):
    spoken = card_of(HIT, "vi", str).spoken
    for part in ("Nghị quyết số 43-NQ/TW", "24/01/2019", "2", "đô thị thông minh"):
        assert part in spoken
    assert MATCH_START not in spoken


def test_what_is_not_known_is_left_out(qapp):
    bare = replace(HIT, number=None, date=None, issuer=None, page=None, topics=())
    card = card_of(bare, "vi", str)
    assert (card.number, card.meta, card.page) == ("", "", "")
    assert ". ." not in card.spoken


def test_an_unknown_type_says_its_id(qapp):
    assert card_of(replace(HIT, type="scroll"), "vi", str).badge == "scroll"
