from summit_kb.desktop.librarian.topics.names_page import NamesPage

NAMES = """\
[[issuers]]
name = "UBND thành phố Đà Nẵng"
variants = ["UBND TP Đà Nẵng"]
abbreviation = "UBTP"
from = 1997-01-01

[[signers]]
name = "Lê Văn A"
until = 2020-01-02
"""


def test_names_are_shown_with_their_variants_and_days(desk, shelf, qtbot):
    (shelf.library.root / "authorities.toml").write_text(NAMES, encoding="utf-8")
    shelf.library.reload()
    page = NamesPage(desk)
    qtbot.addWidget(page)
    page.show_library(shelf.library)
    rows = [page.list.topLevelItem(row) for row in range(2)]
    assert [rows[0].text(column) for column in range(3)] == [
        "UBND thành phố Đà Nẵng",
        "Issuer",
        "UBTP · UBND TP Đà Nẵng",
    ]
    assert rows[0].text(3).startswith("from ")
    assert rows[1].text(3).startswith("until ")
