from collections.abc import Callable

from summit_kb.domain.text import ExtractedText
from summit_kb.reading.linking.articles import Articles
from summit_kb.reading.linking.link import ArticleRef

Text = Callable[..., ExtractedText]

DECISION = """Căn cứ Luật Công nghệ thông tin;
Điều 1. Ban hành kèm theo Quyết định này Quy chế.
Điều 2. Hiệu lực
1. Quyết định có hiệu lực từ ngày ký.
2.Bãi bỏ văn bản trước.
Nơi nhận: như Điều 2."""
RULES = """QUY CHẾ
Chương I NHỮNG QUY ĐỊNH CHUNG
Điều 1. Phạm vi
Quy chế này quy định việc tiếp nhận.
Điều 2. Đối tượng
1. Cơ quan:
a) Sở;
b) Phòng.
2. Cá nhân."""


def test_places_with_page_offset_and_block(make_text: Text) -> None:
    text = make_text(DECISION, RULES)
    articles = Articles(text)
    place = articles.find(ArticleRef("2", "2"))
    assert place is not None
    assert (place.page, place.block) == (1, 4)
    assert text.pages[0].text[place.start :].startswith("2.Bãi bỏ")
    point = articles.find(ArticleRef("2", "1", "b"))
    assert point is not None
    assert (point.page, point.title) == (2, "b) Phòng.")
    assert len(articles) == 4


def test_an_annexed_regulation_has_articles_of_its_own(make_text: Text) -> None:
    articles = Articles(make_text(DECISION, RULES))
    in_rules = articles.find(ArticleRef("1"), near=(2, 60))
    in_decision = articles.find(ArticleRef("1"), near=(1, 60))
    assert in_rules is not None
    assert in_decision is not None
    assert (in_rules.page, in_decision.page) == (2, 1)
    # What follows "Nơi nhận" is of the decision still.
    recipients = articles.find(ArticleRef("2"), near=(1, DECISION.index("Nơi nhận")))
    assert recipients is not None
    assert recipients.page == 1


def test_a_clause_that_is_not_there_gives_its_article(make_text: Text) -> None:
    articles = Articles(make_text(DECISION))
    place = articles.find(ArticleRef("1", "7", "a"))
    assert place is not None
    assert place.ref == ArticleRef("1")
    assert articles.find(ArticleRef("9")) is None


def test_the_text_of_an_article_ends_where_the_next_begins(make_text: Text) -> None:
    articles = Articles(make_text(DECISION, RULES))
    second = articles.find(ArticleRef("2"), near=(1, 60))
    assert second is not None
    assert articles.text_of(second).endswith("2.Bãi bỏ văn bản trước.")
    first = articles.find(ArticleRef("2", "1"), near=(2, 90))
    assert first is not None
    assert articles.text_of(first) == "1. Cơ quan:\na) Sở;\nb) Phòng."
    assert articles.text_of(first, most=5) == "1. Cơ"


def test_which_part_a_place_is_in(make_text: Text) -> None:
    articles = Articles(make_text(DECISION))
    here = articles.at((1, DECISION.index("văn bản trước")))
    assert here is not None
    assert here.ref == ArticleRef("2", "2")
    assert articles.at((1, 0)) is None
    assert articles.at((1, DECISION.index("như Điều 2"))) is None


def test_articles_that_change_another_document(make_text: Text) -> None:
    first = "Điều 1. Sửa đổi, bổ sung một số điều của Luật A\n1. Sửa khoản 2 Điều 5.\n"
    text = f"{first}Điều 2. Hiệu lực\nNhư Điều 1."
    articles = Articles(make_text(text))
    assert articles.amends_another((1, text.index("khoản 2")))
    assert not articles.amends_another((1, text.index("Như Điều")))
