from datetime import date

from summit_kb.app.overview.material import leading_year
from summit_kb.domain.document import Identity, Relation
from summit_kb.domain.event import Event, Session
from summit_kb.domain.kinds import RelationKind


def _dated(material, name):
    found = material.dated(material.documents[name])
    return (found.year, found.told_by) if found else None


def test_what_tells_the_year(make_material, make_document) -> None:
    event = Event("e", "Hội nghị", "Summit", "2018", sessions=(Session("s", "P", "S", "2019-05"),))
    documents = [
        make_document("d", identity=Identity("report", date=date(2020, 1, 2))),
        make_document("e", event="e"),
        make_document("s", event="e", session="s"),
        make_document("n", identity=Identity("resolution", "119/2020/QH14")),
        make_document("t", title="Đề án giai đoạn 2018–2025"),
        make_document("o", title="Nghị quyết số 43/2019/QH14"),
        make_document("a", title="Dòng thời gian 2014–2045"),
        make_document("x"),
    ]
    material = make_material([(one, ()) for one in documents], events=[event])
    assert [_dated(material, one.id) for one in documents] == [
        (2020, "date"), (2018, "event"), (2019, "event"), (2020, "number"), (2018, "title"),
        None, None, None,
    ]  # fmt: skip
    assert material.horizon == 2020


def test_neighbours_and_works(make_material, make_document) -> None:
    english = make_document("en", relations=(Relation(RelationKind.TRANSLATION_OF, "vi"),))
    citing = make_document("c", relations=(Relation(RelationKind.CITES, "vi"),))
    absent = make_document("x", relations=(Relation(RelationKind.CITES, "nowhere"),))
    vietnamese = make_document("vi")
    material = make_material([(one, ()) for one in (english, citing, absent, vietnamese)])
    assert material.neighbours["vi"] == {"en", "c"}
    assert material.neighbours["x"] == frozenset()
    assert material.work_of["en"] == material.work_of["vi"] != material.work_of["c"]
    assert material.is_translation(english)
    assert not material.is_translation(citing)


def test_leading_year() -> None:
    assert leading_year("2019-05-03") == leading_year("2019") == 2019
    assert leading_year(None) is None
    assert leading_year("mai") is None
