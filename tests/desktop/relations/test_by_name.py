import pytest

from summit_kb.desktop.relations.by_name import find_by_name
from summit_kb.desktop.relations.scene import Box, Lane, Rect, Scene

NAMES = (
    ("a", "119/2020/QH14", "Thí điểm chính quyền đô thị"),
    ("b", None, "Đề án đô thị thông minh"),
    ("c", "19/2019/QĐ", "Quyết định về dữ liệu"),
    ("d", None, "Dữ liệu mở của thành phố"),
)


@pytest.fixture
def scene(make_node):
    nodes = [make_node(name, number=number, title=title) for name, number, title in NAMES]
    alone = [Box(one.id, Rect(0, 0, 1, 1), Lane(step=1), (one,)) for one in nodes[:3]]
    return Scene(9, 9, (*alone, Box("+x", Rect(2, 0, 1, 1), Lane(step=1), (nodes[3],))), (), ())


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("119", "a"),
        ("19", "c"),
        ("de an", "b"),
        ("ĐỀ", "b"),
        ("dữ", "+x"),
        ("thong", "b"),
        ("/2020", "a"),
        ("khong co", None),
        ("", None),
    ],
)
def test_numbers_go_before_titles_and_beginnings_before_the_rest(scene, typed, found) -> None:
    assert find_by_name(scene, typed, "a", "vi", onwards=False) == found


def test_the_same_again_leads_on(scene) -> None:
    assert find_by_name(scene, "do thi", "a", "vi", onwards=False) == "a"
    assert find_by_name(scene, "do thi", "a", "vi", onwards=True) == "b"
    assert find_by_name(scene, "do thi", "b", "vi", onwards=True) == "a"
    assert find_by_name(Scene(0, 0, (), (), ()), "x", "", "vi", onwards=True) is None
