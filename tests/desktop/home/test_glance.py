"""What records and texts tell, for the start page."""

from summit_kb.desktop.home.glance import glance_of


def test_records_without_any_text(workspace):
    glance = glance_of(workspace, "en")
    assert [one.year for one in glance.strip.years] == [2014, 2015, 2016, 2017, 2018, 2019]
    assert [topic.label for topic in glance.topics] == ["Smart city", "Applications", "Policy"]
    assert glance.topics[1].shared_with("policy") == 10
    assert [event.event.id for event in glance.events] == ["summit-2019"]
    assert [one.name for one in glance.organisations] == ["Bộ Chính trị", "UBND TP. Đà Nẵng"]
    assert glance.organisations[0].roles == (("issuer", 20),)
    assert glance.figures == ()
    assert glance.people == ()


def test_an_empty_library(fake):
    glance = glance_of(fake.FakeWorkspace(fake.FakeLibrary()), "vi")
    assert glance.strip.years == ()
    assert (glance.topics, glance.figures, glance.events, glance.organisations) == ((), (), (), ())
