from summit_kb.app.overview import overviews
from summit_kb.app.overview.overviews import overviews_of


def test_made_once_for_each_state(workspace, add_record, monkeypatch) -> None:
    add_record("a", "Đến năm 2030 có 53 chương trình, dự án trọng điểm.")
    workspace.refresh()
    held = overviews_of(workspace)
    assert overviews_of(workspace) is held
    first = held.present()
    assert held.present() is first
    assert {one.id for one in first.figures} == {"n53:programme", "y2030"}
    read: list[str] = []
    facts_of = overviews.facts_of
    monkeypatch.setattr(
        overviews, "facts_of", lambda text, code: read.append(code) or facts_of(text, code)
    )
    add_record("b", "Sáu đối tác đã ký kết với thành phố từ năm 2018.")
    workspace.refresh()
    second = held.present()
    assert second is not first
    assert read == ["vi"]  # what was read before is not read again
    assert {one.document for one in second.figures[0].quotes("vi")} <= {"a", "b"}


def test_texts_read_once_are_kept_for_the_next_start(workspace, add_record, monkeypatch) -> None:
    add_record("a", "Đến năm 2030 có 53 chương trình, dự án trọng điểm.")
    workspace.refresh()
    overviews_of(workspace).present()

    def fail(*_given: object) -> None:
        raise AssertionError

    monkeypatch.setattr(overviews, "facts_of", fail)
    assert overviews.Overviews(workspace).present().figures


def test_an_empty_library_says_nothing(empty) -> None:
    overview = overviews_of(empty).present()
    assert overview.timeline.is_empty
    assert (overview.topics, overview.figures, overview.events, overview.names) == ((), (), (), ())
    assert overview.figure("n1") is None
    assert overview.event("e") is None
    assert overview.named("person", "x") is None
