import pytest

from summit_kb.desktop.reader.printing.sheets import JoinedSheets, Sheets


class Part(Sheets):
    def __init__(self, name, count):
        self.name, self.sheets, self.painted = name, count, []

    @property
    def count(self):
        return self.sheets

    def place(self, index):
        return f"{self.name}{index}", self.sheets

    def paint(self, _painter, index, _room, _unit):
        self.painted.append(index)


def test_parts_follow_one_another():
    one, two = Part("a", 2), Part("b", 3)
    joined = JoinedSheets([one, two])
    assert joined.count == 5
    assert [joined.place(index)[0] for index in range(5)] == ["a0", "a1", "b0", "b1", "b2"]
    joined.paint(None, 3, None, 1.0)
    assert (one.painted, two.painted) == ([], [1])


def test_there_is_nothing_behind_the_last():
    with pytest.raises(IndexError):
        JoinedSheets([Part("a", 1)]).place(1)
