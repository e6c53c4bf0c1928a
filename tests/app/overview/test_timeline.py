from datetime import date

from summit_kb.app.overview.timeline import timeline_of
from summit_kb.domain.document import Identity, Relation
from summit_kb.domain.event import Event
from summit_kb.domain.kinds import RelationKind


def test_the_starter_library_from_2014_to_2045(overview) -> None:
    timeline = overview.timeline
    assert (timeline.first, timeline.last) == (2014, 2045)
    assert {one.year for one in timeline.flags} == {2025, 2030, 2045}
    assert {one.year: one.look for one in timeline.flags} == {
        2025: "period", 2030: "target", 2045: "vision",
    }  # fmt: skip
    resolution = next(
        one for one in timeline.marks if one.document == "nghi-quyet-43-nq-tw-2019-01-24"
    )
    assert (resolution.date, resolution.told_by) == (date(2019, 1, 24), "date")
    assert {one.event.id for one in timeline.events} == {
        "smart-city-summit-2019", "asocio-award-2019", "wego-award-2014",
    }  # fmt: skip


def test_sentences_of_a_year_tell_of_it(overview) -> None:
    said = overview.timeline.said
    assert any("2045" in one.text for one in said[2045])
    assert any("WeGO" in one.text for one in said[2014])


def test_translations_make_no_marks(make_material, make_document) -> None:
    dated = Identity("report", date=date(2019, 1, 2))
    original = make_document("vi", identity=dated)
    english = make_document(
        "en", identity=dated, relations=(Relation(RelationKind.TRANSLATION_OF, "vi"),)
    )
    timeline = timeline_of(make_material([(original, ()), (english, ()), (make_document("x"), ())]))
    assert [one.document for one in timeline.marks] == ["vi"]
    assert timeline.undated == 1


def test_years_that_lie_behind_a_document_are_no_flags(make_material, make_document) -> None:
    late = make_document("l", identity=Identity("report", date=date(2026, 1, 2)))
    early = make_document("e", identity=Identity("report", date=date(2016, 1, 2)))
    texts = ["Mục tiêu đến năm 2020 đã đạt."]
    assert not timeline_of(make_material([(late, texts)])).flags
    [flag] = timeline_of(make_material([(early, texts)])).flags
    assert (flag.year, flag.documents) == (2020, 1)


def test_an_event_without_a_year_and_a_library_without_anything(make_material) -> None:
    timeline = timeline_of(make_material([], events=[Event("e", "Hội nghị", "Summit")]))
    assert timeline.is_empty
    assert (timeline.first, timeline.last) == (0, 0)
