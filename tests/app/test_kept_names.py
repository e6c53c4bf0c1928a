from summit_kb.app.kept_names import kept_name, name_key
from summit_kb.domain.saved_search import NAME_LETTERS


def test_one_line_and_not_too_long():
    assert kept_name("  Họp\ngiao   ban ") == "Họp giao ban"
    assert len(kept_name("ă" * 2 * NAME_LETTERS)) == NAME_LETTERS


def test_capitals_and_what_is_not_kept_make_no_difference():
    assert name_key("Họp GIAO ban") == name_key("họp giao ban")
    assert name_key("a" * NAME_LETTERS + "b") == name_key("a" * NAME_LETTERS + "c")
    assert name_key("a") != name_key("b")
