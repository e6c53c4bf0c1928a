"""Places where an anchor's words may stand."""

from summit_kb.domain.note import Anchor, Stretch
from summit_kb.reading.anchoring.candidates import Wanted


def _wanted(exact: str, prefix: str = "", suffix: str = "") -> Wanted:
    return Wanted(Anchor(exact, prefix, suffix, Stretch.on(1, 0, 0), "1", "x", "7"))


def test_words_are_not_found_within_words(placing) -> None:
    text = placing("ban an ninh, ăn cơm, an toàn").text
    assert [one.first for one in _wanted("an").equal(text)] == [3, 14]
    # Half a word was marked: it may stand in a word again.
    assert len(_wanted("an", prefix="b").equal(text)) == 3


def test_what_stands_around_speaks_for_a_place(placing) -> None:
    text = placing("Sở Y tế báo cáo trước ngày 15. Sở Xây dựng gửi báo cáo sau ngày 20.").text
    wanted = _wanted("báo cáo", "Sở Xây dựng gửi ", " sau ngày 20.")
    first, second = wanted.equal(text)
    assert second.around > first.around
    assert (second.prefix, second.suffix) == (1, 1)


def test_words_between_the_old_surroundings_are_offered(placing) -> None:
    made = placing("Cơ quan chủ trì phải trả lời trong bảy ngày làm việc kể từ khi nhận hồ sơ.")
    wanted = _wanted("năm ngày", "Cơ quan chủ trì phải trả lời trong ", " làm việc kể từ khi nhận")
    [best, *_] = wanted.between(made.text, made.grams)
    stretch = made.text.stretch_of_letters(best.first, best.last)
    assert made.text.text[stretch.start : stretch.end] == "bảy ngày"
    assert best.weaker_side == 1


def test_words_that_stand_everywhere_are_no_quotation(placing) -> None:
    assert _wanted("và").equal(placing("và " * 500).text) == []
