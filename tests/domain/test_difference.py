import pytest

from summit_kb.domain.difference import Difference, Hunk, Piece, Row, RowKind, Side

SIDE = Side(1, (Piece("một "), Piece("hai", is_changed=True)))


def test_a_side_says_its_pieces_one_after_the_other() -> None:
    assert SIDE.text == "một hai"


@pytest.mark.parametrize(
    ("kinds", "hunks"),
    [
        ("", ()),
        ("ss", ()),
        ("sca", (Hunk(1, 3),)),
        ("csrs", (Hunk(0, 1), Hunk(2, 3))),
        ("rr", (Hunk(0, 2),)),
    ],
)
def test_hunks_are_runs_of_rows_that_differ(kinds: str, hunks: tuple[Hunk, ...]) -> None:
    by_letter = {kind.value[0]: kind for kind in RowKind}
    rows = tuple(Row(by_letter[letter], SIDE, SIDE) for letter in kinds)
    assert Difference(rows, 0, 0, 0, 0).hunks == hunks
