import argparse

from summit_kb.cli import citing_options


def test_what_cite_takes() -> None:
    parser = argparse.ArgumentParser()
    citing_options.add_to(parser, str)
    told = parser.parse_args(["a#page=2", "b", "--style", "x.csl", "--for", "Tờ trình", "--anew"])
    assert (told.locators, told.style, told.manuscript) == (["a#page=2", "b"], "x.csl", "Tờ trình")
    assert told.anew
    assert not told.in_text
    assert parser.parse_args([]).style == "decree30"
