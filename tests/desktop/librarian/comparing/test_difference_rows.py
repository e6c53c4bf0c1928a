from summit_kb.desktop.librarian.comparing.difference_rows import Shown, shown_rows

SAME = [f"đoạn {number}" for number in range(6)]


def test_only_what_differs_with_a_little_around(compared) -> None:
    found = compared(SAME, [*SAME[:3], "khác hẳn", *SAME[3:]]).difference
    assert list(shown_rows(found, everything=False)) == [
        Shown(skipped=2),
        Shown(2),
        Shown(3, hunk=0),
        Shown(4),
        Shown(skipped=2),
    ]


def test_everything(compared) -> None:
    found = compared(SAME, [*SAME[:3], "khác hẳn", *SAME[3:]]).difference
    shown = list(shown_rows(found, everything=True))
    assert [one.row for one in shown] == list(range(7))
    assert [one.hunk for one in shown] == [None, None, None, 0, None, None, None]


def test_nothing_differs(compared) -> None:
    assert list(shown_rows(compared(SAME, SAME).difference, everything=False)) == [Shown(skipped=6)]
