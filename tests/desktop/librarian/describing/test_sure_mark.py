"""How sure, as a bar and in words."""

from summit_kb.desktop.librarian.describing.sure_mark import SureMark, sure_words


def test_the_bar_is_longer_and_named(desk, qtbot):
    pictures = []
    for confidence in (0.95, 0.7, 0.3):
        mark = SureMark()
        qtbot.addWidget(mark)
        mark.show_confidence(confidence)
        mark.resize(mark.sizeHint())
        assert sure_words(confidence) in mark.accessibleName()
        image = mark.grab().toImage()
        pictures.append(bytes(image.constBits()))
    assert len(set(pictures)) == 3
    assert [sure_words(one) for one in (0.95, 0.7, 0.3)] == ["sure", "likely", "doubtful"]
