from summit_kb.ingest.extractors.ppt_records import PptRecords
from summit_kb.ingest.extractors.ppt_slides import Slides, SlideText


def read(streams):
    return list(Slides(PptRecords(streams["PowerPoint Document"]), streams["Current User"]).read())


def test_texts_of_the_outline_take_the_place_of_their_boxes(slides):
    title, body = slides.text(slides.TITLE, "A"), slides.text(slides.BODY, "B")
    [slide] = read(
        slides.ppt_streams(
            [{"outline": [title, body], "boxes": [slides.referred(1), slides.referred(0)]}]
        )
    )
    assert slide.texts == [SlideText(slides.BODY, "B"), SlideText(slides.TITLE, "A")]


def test_a_reference_to_nothing_is_passed_over(slides):
    [slide] = read(slides.ppt_streams([{"boxes": [slides.referred(9)]}]))
    assert slide.texts == []


def test_notes_belong_to_the_slide_that_names_them(slides):
    note = slides.box(slides.text(slides.NOTE, "n"))
    first, second = read(slides.ppt_streams([{}, {"notes": [note]}]))
    assert first.notes == []
    assert second.notes == [SlideText(slides.NOTE, "n")]
