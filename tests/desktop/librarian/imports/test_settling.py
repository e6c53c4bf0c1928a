"""A file is new once it is quiet, and once only."""

from pathlib import Path

from summit_kb.desktop.librarian.imports.settling import Settling

A, B = Path("/in/a.pdf"), Path("/in/b.pdf")


def test_a_file_still_being_written_waits():
    settling = Settling()
    assert settling.look({A: (10, 1)}, 0.0) == []
    assert settling.look({A: (20, 2)}, 1.9) == []
    assert settling.look({A: (20, 2)}, 3.0) == []
    assert settling.waiting == [A]
    assert settling.look({A: (20, 2)}, 3.9) == [A]
    assert settling.look({A: (20, 2)}, 60.0) == []


def test_an_empty_file_waits_longer():
    settling = Settling()
    settling.look({A: (0, 1)}, 0.0)
    assert settling.look({A: (0, 1)}, 5.0) == []
    assert settling.look({A: (0, 1)}, 16.0) == [A]


def test_what_had_its_outcome_is_not_told_again_unless_it_changed():
    settling = Settling({A: (10, 1)})
    settling.look({A: (10, 1), B: (5, 1)}, 0.0)
    assert settling.look({A: (10, 1), B: (5, 1)}, 3.0) == [B]
    assert settling.settle(B)
    assert settling.known == {A: (10, 1), B: (5, 1)}
    settling.look({A: (11, 2)}, 4.0)
    assert settling.look({A: (11, 2)}, 7.0) == [A]


def test_what_is_not_ours_is_not_noted():
    settling = Settling()
    assert not settling.settle(A)
    assert settling.known == {}


def test_a_file_that_went_is_forgotten():
    settling = Settling({A: (10, 1)})
    settling.look({B: (1, 1)}, 0.0)
    settling.look({}, 1.0)
    settling.forget_gone({})
    assert settling.known == {}
    assert settling.waiting == []
