from summit_kb.domain.event import Event, Session


def test_labels_are_in_the_language_asked_for():
    event = Event("summit", "Hội nghị thượng đỉnh", "Summit", sessions=(Session("s1", "a", "b"),))
    assert event.label("vi") == "Hội nghị thượng đỉnh"
    assert event.label("en") == "Summit"
