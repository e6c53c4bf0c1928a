from dataclasses import replace

import pytest

from summit_kb.domain.document import Proposal
from summit_kb.domain.text import Recognized, WordBox
from summit_kb.ingest.front_page.sureness import as_sure_as_read


@pytest.fixture
def scan(text):
    """A page of words with how sure OCR was of each."""

    def make(**sure):
        words = tuple(WordBox(word, 0, 0, 1, 1) for word in sure)
        made = text(" ".join(sure))
        page = replace(made.pages[0], recognized=Recognized(words, tuple(sure.values())))
        return replace(made, pages=(page,))

    return make


def sure_of(scan, field, words, page=1):
    found = as_sure_as_read({field: Proposal("x", 0.9, "page 1", page, words)}, scan)
    return found[field].confidence


def test_the_worst_word_counts_for_a_number_and_all_for_a_subject(scan):
    read = scan(Số=100, NQ=50, về=90, chuyển=100)
    assert sure_of(read, "number", "Số NQ") == 0.45
    assert sure_of(read, "date", "về") == 0.81
    assert sure_of(read, "subject", "Số NQ") == pytest.approx(0.9 * 0.75, abs=0.01)


def test_words_put_together_from_others_are_as_sure_as_the_page(scan):
    assert sure_of(scan(một=80, hai=80), "subject", "khác") == pytest.approx(0.72)


def test_text_of_the_file_itself_stays_as_sure(text, scan):
    assert sure_of(text("Số NQ"), "number", "Số NQ") == 0.9
    assert sure_of(scan(NQ=50), "number", "NQ", page=2) == 0.9
    proposal = Proposal("x", 0.9, "file-name")
    assert as_sure_as_read({"title": proposal}, scan(NQ=50)) == {"title": proposal}
