"""TOML files in blocks."""

from summit_kb.library.toml_blocks import Block, joined, split

TEXT = """\
# head

[[a]]
x = 1  # one

# about the second
[[b]]
x = 2
[[a]]
x = 3
"""


def test_blocks_put_together_again_say_the_same() -> None:
    head, blocks = split(TEXT, ["a", "b"])
    assert (head, [block.name for block in blocks]) == ("# head\n\n", ["a", "b", "a"])
    assert blocks[1].text.startswith("# about the second\n[[b]]")
    again = joined(head, blocks)
    assert again.replace("\n\n", "\n") == TEXT.replace("\n\n", "\n")
    assert split(again, ["a", "b"])[1][2].text == "[[a]]\nx = 3\n"


def test_an_edited_block_keeps_what_it_says_already() -> None:
    _, blocks = split(TEXT, ["a", "b"])
    edited = blocks[0].edited({"x": 1, "y": ["một"]})
    assert edited.text.rstrip() == '[[a]]\nx = 1  # one\n\ny = ["một"]'.replace("\n\ny", "\ny")


def test_a_fresh_block_has_its_header() -> None:
    assert Block.fresh("a", {"x": "đ"}).text == '[[a]]\nx = "đ"\n'
