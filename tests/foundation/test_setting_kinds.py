"""What each kind of setting accepts."""

from summit_kb.foundation.setting_kinds import Choice, Flag, Folder, Voice, Whole


def test_each_kind_accepts_its_own():
    assert Choice(("a", "b")).accepts("a")
    assert not Choice(("a", "b")).accepts("c")
    assert Whole(1, 5).accepts(5)
    assert not Whole(1, 5).accepts(6)
    assert not Whole(1, 5).accepts("3")
    assert Flag().accepts(False)
    assert not Flag().accepts(0)
    for kind in (Folder(), Voice("vi")):
        assert kind.accepts("")
        assert not kind.accepts(None)
