from summit_kb.app.publishing.publishing import Plan
from summit_kb.desktop.publishing.changes_step import ChangesStep
from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.editions.building import Built
from summit_kb.editions.catalogue import Catalogue, Entry, Stored, What
from summit_kb.editions.planning import Draft

TOPICS = Thesaurus([Topic("du-lieu", "Dữ liệu", "Data")])


def edition(number: int, *changes: Entry, files=None) -> Catalogue:
    previous = number - 1 or None
    return Catalogue(
        number, "2026-11-23T08:00:00Z", "VP", "Thư viện", files or {}, changes, previous
    )


def test_changes_in_words_and_by_topic(qtbot) -> None:
    step = ChangesStep()
    qtbot.addWidget(step)
    step.show()
    entries = (
        Entry("a", "Văn bản a", What.EXPIRED, ("du-lieu",)),
        Entry("b", "Văn bản b", What.REMOVED),
    )
    stored = {"library/library.toml": Stored("a" * 64, 5)}
    draft = Draft(edition(2, *entries, files=stored), edition(1), 3, 2_000_000)
    step.show_plan(Plan(draft, (), (), ()), None, TOPICS, "en")
    assert "1 no longer in force, 1 removed" in step.said.text()
    assert "2 MB" in step.said.text()
    tree = step.tree
    assert [tree.topLevelItem(at).text(0) for at in range(2)] == ["Data (1)", "Without a topic (1)"]
    low = tree.height()
    tree.itemClicked.emit(tree.topLevelItem(0), 0)
    assert tree.topLevelItem(0).isExpanded()
    assert tree.height() > low
    opened: list[str] = []
    step.opened.connect(opened.append)
    for at in range(2):
        tree.itemActivated.emit(tree.topLevelItem(at).child(0), 0)
    assert opened == ["a"]


def test_what_was_published_stays_to_be_read(qtbot) -> None:
    step = ChangesStep()
    qtbot.addWidget(step)
    step.show_plan(None, None, TOPICS, "en")
    assert step.body.isHidden()
    entry = Entry("a", "Văn bản a", What.ADDED)
    step.show_plan(None, Built(edition(2, entry), 1, 4_000), TOPICS, "en")
    assert "Edition 2 since edition 1: 1 added" in step.said.text()
    step.show_plan(None, Built(edition(3), 0, 0), TOPICS, "en")
    assert "Edition 3 holds what edition 2 holds." in step.said.text()
    same = Draft(edition(3), edition(2), 0, 0)
    step.show_plan(Plan(same, (), (), ()), None, TOPICS, "en")
    assert "otherwise" in step.said.text()
