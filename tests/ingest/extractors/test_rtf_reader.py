from summit_kb.ingest.extractors.rtf_parts import End, ParagraphEnd
from summit_kb.ingest.extractors.rtf_reader import RtfReader
from summit_kb.ingest.extractors.rtf_tokens import tokens
from summit_kb.ingest.legacy_runs import Run
from summit_kb.ingest.paragraph_flow import Paragraph


def parts(data, most=1000):
    reader = RtfReader(most)
    return reader.read(tokens(data)), reader.metadata


def test_properties_of_a_paragraph_outlive_their_group():
    found, _ = parts(rb"{\pard\intbl a}\par\pard{\outlinelevel2 b}\par c\plain\par")
    assert found == [
        Run("a"),
        ParagraphEnd(Paragraph(in_table=True)),
        Run("b"),
        ParagraphEnd(Paragraph(level=3)),
        Run("c"),
        ParagraphEnd(Paragraph(level=3)),
    ]


def test_fonts_reach_as_far_as_their_group():
    found, _ = parts(rb"{\fonttbl{\f5 .VnTime;}{\f6 Arial;}}\deff6{\f5 a}b\f5 c\plain d\cell\row")
    assert found == [
        Run("a", ".VnTime"), Run("b", "Arial"), Run("c", ".VnTime"), Run("d", "Arial"),
        End("cell"), End("row"),
    ]  # fmt: skip


def test_metadata():
    _, metadata = parts(rb"{\info{\title T{\b 1}}{\*\company C}{\subject S}{\creatim\yr2019}}x")
    assert metadata == {"title": "T1", "subject": "S"}


def test_no_more_characters_than_asked_for():
    found, _ = parts(rb"ab\par cd\par ef", most=3)
    assert "".join(part.text for part in found if isinstance(part, Run)) == "abcd"
