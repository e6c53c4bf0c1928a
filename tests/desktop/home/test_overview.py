"""What the start page says of a library."""

from summit_kb.desktop.home.overview import overview_of


def test_counts_topics_and_newest(workspace):
    overview = overview_of(workspace, "vi")
    assert (overview.name, overview.documents, overview.faults) == ("Thư viện thử", 40, 0)
    assert [(topic.label, topic.count) for topic in overview.topics] == [
        ("Thành phố thông minh", 10),
        ("Ứng dụng", 20),
        ("Chính sách", 20),
    ]
    assert [topic.label for topic in overview.topics[1].below] == ["Giao thông", "Y tế"]
    days = [document.added for document in overview.newest]
    assert days == sorted(days, reverse=True)
    assert len(days) == 8


def test_english_names_where_there_are_any(workspace):
    assert overview_of(workspace, "en").name == "Trial library"
    workspace.library.name_en = None
    assert overview_of(workspace, "en").name == "Thư viện thử"


def test_years_from_the_index(workspace):
    assert overview_of(workspace, "vi").years == {
        2014: 7, 2015: 7, 2016: 7, 2017: 7, 2018: 6, 2019: 6,
    }  # fmt: skip
