"""Every example is a good query in both languages."""

from summit_kb.desktop.dialogs.query_examples import EXAMPLES
from summit_kb.search.language import parse


def test_examples_can_be_read_in_both_languages(desk):
    for language in ("en", "vi"):
        desk.translation.use(language)
        for example in EXAMPLES:
            text, meaning = example.said()
            assert parse(text)
            assert meaning
