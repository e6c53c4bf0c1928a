from datetime import date

import pytest
from striprtf.striprtf import rtf_to_text

from summit_kb.app.mentions import Cited
from summit_kb.app.quoting import pasted, quoted
from summit_kb.domain.document import Document, Identity
from summit_kb.reading.citing.reference import Reference
from summit_kb.reading.citing.rich import Rich, Run, html, plain

IDENTITY = Identity("decree", "30/2020/NĐ-CP", "Chính phủ", date(2020, 3, 5))
REFERENCE = Reference(Document("d", "Nghị định", IDENTITY, "vi", "2026-01-01T00:00:00Z"))


def cited(*words: Run) -> Cited:
    return Cited(REFERENCE, words, words, is_later=False, rank=0)


@pytest.mark.parametrize(
    ("style", "words", "said"),
    [
        (
            "decree30",
            (Run("Nghị định số 30/2020/NĐ-CP, trang 4"),),
            "“Điều 5” (Nghị định số 30/2020/NĐ-CP, trang 4)",
        ),
        ("apa", (Run("(Chính phủ, 2020, tr. 4)"),), "“Điều 5” (Chính phủ, 2020, tr. 4)"),
        ("ieee", (Run("[1, tr. 4]"),), "“Điều 5” [1, tr. 4]"),
        (
            "note.csl",
            (Run("Chính phủ, "), Run("Nghị định", italic=True), Run(".")),
            "“Điều 5” (Chính phủ, Nghị định)",
        ),
        ("raised.csl", (Run("1", level=1),), "“Điều 5” 1"),
        ("empty.csl", (), "“Điều 5”"),
    ],
)
def test_the_reference_stands_behind_the_words(style: str, words: Rich, said: str) -> None:
    assert plain(quoted(" Điều 5 ", cited(*words), style)) == said


def test_paragraphs_in_three_forms() -> None:
    words = (Run("“A & B”\nhai "), Run("Nghị định", italic=True))
    made = pasted([words, (Run("Đà Nẵng"),)])
    assert made.text == "“A & B”\nhai Nghị định\nĐà Nẵng"
    assert f"<p>{html(words)}</p><p>Đà Nẵng</p>" in made.html
    assert rtf_to_text(made.rtf).strip() == made.text
