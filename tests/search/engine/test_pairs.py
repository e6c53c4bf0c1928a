from summit_kb.search.engine.pairs import MARK, pair, pairs


def test_neighbours_in_order():
    assert pairs(["nghi", "quyet", "so"]) == ["nghi_quyet", "quyet_so"]
    assert pairs(["nghi"]) == []
    assert pair("a", "b") == f"a{MARK}b"


def test_positions_decide_who_is_a_neighbour():
    assert pairs(["a", "b", "c", "d"], [0, 1, 1, 5]) == ["a_b", "a_c"]
    assert pairs(["a", "b", "c"], [0, 0, 1]) == ["a_c", "b_c"]
