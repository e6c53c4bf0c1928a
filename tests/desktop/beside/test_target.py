import pytest

from summit_kb.desktop.beside.target import LEFT, RIGHT, Target
from summit_kb.domain.locator import Locator


def test_a_target_is_told_and_read_again():
    told = {"left": "mot#page=2", "right": "hai", "query": "kinh phí"}
    target = Target.of(told)
    assert target.places == (Locator("mot", 2), Locator("hai"))
    assert target.json() == told
    assert Target.of({**told, "version": 3}).version == 3


@pytest.mark.parametrize(
    "value", [None, 5, [], {"left": 3}, {"left": "Sai Chữ"}, {"version": 0}, "không là mã"]
)
def test_what_means_nothing_is_passed_over(value):
    assert Target.of(value) == Target()


def test_a_document_alone_is_the_left_side():
    assert Target.of("mot") == Target(Locator("mot")) == Target.of(Locator("mot"))


def test_another_document_on_a_side_ends_the_version():
    target = Target(Locator("mot"), Locator("mot"), version=2)
    other = target.with_side(RIGHT, Locator("ba"))
    assert (other.places, other.version) == ((Locator("mot"), Locator("ba")), None)
    assert target.with_side(LEFT, Locator("ba")).left == Locator("ba")
