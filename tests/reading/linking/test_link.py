from summit_kb.reading.linking.link import ArticleRef


def test_a_reference_to_nothing_is_empty() -> None:
    assert ArticleRef().is_empty
    assert not ArticleRef(point="a").is_empty
