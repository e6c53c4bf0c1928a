from summit_kb.ingest.extractors.rtf_parts import End, ParagraphEnd, Parts
from summit_kb.ingest.legacy_runs import Run
from summit_kb.ingest.paragraph_flow import Paragraph

END = ParagraphEnd(Paragraph())


def test_text_of_one_font_is_one_run():
    parts = Parts()
    for text, font in [("a", "x"), ("b", "x"), ("c", "y"), ("\ud83d", "y"), ("\ude00", "y")]:
        parts.add_text(text, font)
    parts.add_mark(End("cell"))
    assert parts.finished() == [Run("ab", "x"), Run("c😀", "y"), End("cell")]


def test_notes_wait_for_their_place():
    parts = Parts()
    parts.add_text("a", "")
    parts.begin_note()
    parts.add_text("note", "")
    parts.end_note()
    parts.add_text("b", "")
    parts.add_mark(END)
    parts.put_notes()
    assert parts.finished() == [Run("a"), Run("b"), END, Run("note"), END]


def test_a_note_nobody_placed_stands_at_the_end():
    parts = Parts()
    parts.begin_note()
    parts.add_text("note", "")
    parts.end_note()
    assert parts.finished() == [END, Run("note"), END]
