"""What a legacy text looked like before it was converted."""

from summit_kb.desktop.librarian.imports.before_after import BeforeAfter, converted_from, sample
from summit_kb.domain.text import Block, BlockKind, ExtractedText, PageText


def _text(*lines, warnings=("legacy-tcvn3",)):
    blocks = tuple(Block(BlockKind.PARAGRAPH, line) for line in lines)
    return ExtractedText("doc", "test", (PageText(1, blocks),), paged=False, warnings=warnings)


def test_both_are_shown(desk, qtbot):
    text = _text("1.", "Cộng hòa xã hội chủ nghĩa Việt Nam")
    view = BeforeAfter(text)
    qtbot.addWidget(view)
    before, after = (label.text() for label in view.texts)
    assert after == "Cộng hòa xã hội chủ nghĩa Việt Nam"
    assert before == "Céng hßa x· héi chñ nghÜa ViÖt Nam"


def test_long_texts_are_cut_between_words():
    told = sample(_text("nghị quyết " * 90))
    assert told.endswith(("quyết …", "nghị …"))
    assert len(told) < 230


def test_other_texts_were_not_converted():
    assert converted_from(_text("a", warnings=("reflowed",))) is None
    assert converted_from(_text("a", warnings=("reflowed", "legacy-vni"))) == "vni"
    assert sample(_text("plain")) == ""
