from summit_kb.desktop.librarian.topics.rules_page import RulesPage

RULES = """\
[[rules]]
name = "Kế hoạch"
match = "pattern"
words = ['kế hoạch số \\d+']
in = ["title"]
certain = true
sets = { type = "plan", topics = ["data"] }
"""


def test_a_rule_is_told_in_words(desk, shelf, qtbot):
    (shelf.library.root / "rules.toml").write_text(RULES, encoding="utf-8")
    shelf.library.reload()
    page = RulesPage(desk)
    qtbot.addWidget(page)
    page.show_library(shelf.library)
    row = page.list.topLevelItem(0)
    assert [row.text(column) for column in range(4)] == [
        "Kế hoạch",
        "pattern: kế hoạch số \\d+",
        "title",
        "Data, Type: Plan (at once)",
    ]
