from datetime import date

from summit_kb.app.world.absentees import Absentees
from summit_kb.domain.document import Identity


def test_descriptions_that_do_not_contradict_each_other_are_of_one_document() -> None:
    absent = Absentees({})
    by_record = absent.take(Identity("decree", "30/2020/NĐ-CP"), "Nghị định 30", "nghi-dinh-30")
    by_text = absent.take(Identity("decree", "30/2020/NĐ-CP", None, date(2020, 3, 5)), None)
    assert by_record == by_text == "nghi-dinh-30"
    assert absent.get("nghi-dinh-30") == (Identity("decree", "30/2020/NĐ-CP"), "Nghị định 30")


def test_a_number_alone_joins_no_two_documents() -> None:
    absent = Absentees({})
    politburo = Identity("resolution", "43-NQ/TW", None, date(2019, 1, 24))
    committee = Identity("resolution", "43-NQ/TW", None, date(2023, 11, 24))
    assert absent.take(politburo, None) != absent.take(committee, None)
    # Either may be meant by the bare number, so neither is.
    bare = absent.take(Identity("resolution", "43-NQ/TW"), None)
    assert bare not in (absent.take(politburo, None), absent.take(committee, None))


def test_an_absent_document_never_takes_the_id_of_another_that_is_here(make_document) -> None:
    here = make_document("nghi-quyet-43")
    absent = Absentees({here.id: here})
    made = absent.take(Identity("resolution", "43-NQ/TW"), None, "nghi-quyet-43")
    assert made != "nghi-quyet-43"
    assert absent.get("nghi-quyet-43") is None
