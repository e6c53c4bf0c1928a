import pytest

from summit_kb.desktop.reader.aloud.reading_aloud import Mood, ReadingAloud


@pytest.fixture
def aloud(read, pane, found, bridge):
    read()
    made = ReadingAloud(pane.views, found, bridge, pane)
    yield made
    made.stop()


@pytest.fixture
def begin(aloud, pane, bridge):
    def begun():
        aloud.begin(pane.open_document)
        bridge.run()
        return aloud

    return begun


def marked(pane):
    pages = pane.views.pages
    words = pages.file.texts.get(pages.current_page)
    return pages._spoken_rects(pages.current_page, words)


def test_sentences_are_said_one_after_the_other(begin, fake, qtbot, bridge):
    begin()

    def three():
        bridge.run()
        return len(fake.words) >= 3

    qtbot.waitUntil(three)
    assert fake.words[0] == "Mục một"
    assert fake.words[1].startswith("Đà Nẵng xây dựng thành phố thông minh đến năm hai nghìn")


def test_what_is_said_is_marked_on_the_page_and_in_the_text(begin, fake, pane, bridge):
    fake.lasts = 60
    aloud = begin()
    aloud.step(1)
    assert marked(pane)
    pane.do("text")
    bridge.run()
    pane.views.show_spoken(aloud.sentence.place)
    grounds = [one.cursor.selectedText() for one in pane.views.text.extraSelections()]
    assert aloud.sentence.text in grounds
    aloud.stop()
    assert not marked(pane)
    assert aloud.sentence is None


def test_pausing_is_silent_and_going_on_begins_the_sentence_anew(begin, fake, qtbot):
    fake.lasts = 60
    aloud = begin()
    qtbot.waitUntil(lambda: len(fake.words) == 1)
    aloud.pause()
    assert aloud.mood is Mood.PAUSED
    assert not aloud.speaker.is_speaking
    aloud.go_on()
    qtbot.waitUntil(lambda: len(fake.words) == 2)
    assert fake.words[0] == fake.words[1]


def test_stepping_goes_over_the_edges_of_pages(begin, fake, bridge):
    fake.lasts = 60
    aloud = begin()
    count = len(aloud._sentences)
    for _ in range(count):
        aloud.step(1)
    bridge.run()
    assert aloud.sentence.place.page == 2
    assert aloud.sentence.place.start == 0
    aloud.step(-1)
    bridge.run()
    assert aloud.sentence.place.page == 1
    assert aloud._at == count - 1


def test_stepping_while_paused_stays_silent(begin, fake, pane):
    fake.lasts = 60
    aloud = begin()
    aloud.pause()
    aloud.step(1)
    assert aloud._at == 1
    assert not aloud.speaker.is_speaking
    assert marked(pane)


def test_the_end_is_told(begin, fake, bridge, qtbot):
    fake.lasts = 60
    aloud = begin()
    aloud._page = 12
    with qtbot.waitSignal(aloud.ended):
        aloud._at = len(aloud._sentences) - 1
        aloud.step(1)
    assert aloud.mood is Mood.SILENT


def test_a_language_without_voice_is_told_and_nothing_is_said(aloud, begin, found, fake, qtbot):
    found._answers["fake"] = [one for one in found.voices if one.language == "en"]
    with qtbot.waitSignal(aloud.mute) as told:
        begin()
    assert told.args == ["vi"]
    assert aloud.mood is Mood.PAUSED
    assert fake.words == []


def test_a_program_that_fails_pauses(begin, fake, qtbot):
    fake.complaint, fake.code = "broken", 1
    aloud = begin()
    with qtbot.waitSignal(aloud.failed):
        pass
    assert aloud.mood is Mood.PAUSED


def test_speed_is_used_from_the_sentence_on(begin, fake, qtbot):
    fake.lasts = 60
    aloud = begin()
    qtbot.waitUntil(lambda: len(fake.told) == 1)
    aloud.speed = 1.5
    aloud.say_again()
    qtbot.waitUntil(lambda: len(fake.told) == 2)
    assert [one[1] for one in fake.told] == ["1.0", "1.5"]
