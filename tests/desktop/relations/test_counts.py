from summit_kb.desktop.relations.counts import Counts


def test_one_and_many_are_said_in_english_and_vietnamese(desk) -> None:
    counts = Counts()
    assert (counts.more(1), counts.neighbours(1), counts.neighbours(2)) == (
        "1 more",
        "1 neighbour",
        "2 neighbours",
    )
    assert (counts.steps_away(2), counts.others(1)) == ("2 steps away", "1 other relation here")
    desk.translation.use("vi")
    assert counts.more(12) == "thêm 12 tài liệu"
    assert counts.not_shown(3) == "còn 3 chưa hiện"
