from pathlib import Path

import pytest

from summit_kb.foundation.errors import StorageError, SummitError
from summit_kb.library import errors
from summit_kb.library.fields import Table, TomlFile


def top(text: str) -> Table:
    return TomlFile(Path("x.toml"), text).top


def test_syntax_errors_name_the_line() -> None:
    with pytest.raises(errors.TomlSyntaxError) as caught:
        TomlFile(Path("x.toml"), 'a = 1\nb = "\n')
    assert caught.value.facts["line"] == 2
    assert "(at line" not in str(caught.value.facts["detail"])


def test_a_text_that_ends_too_early_names_its_last_line() -> None:
    with pytest.raises(errors.TomlSyntaxError) as caught:
        TomlFile(Path("x.toml"), "a = 1\nb = [\n  1,\n")
    assert caught.value.facts["line"] == 4


def test_a_day_that_does_not_exist_is_a_syntax_error() -> None:
    with pytest.raises(errors.TomlSyntaxError):
        TomlFile(Path("x.toml"), "date = 2019-02-30\n")


def test_other_encodings_name_the_line() -> None:
    with pytest.raises(errors.TomlSyntaxError) as caught:
        TomlFile.decode(Path("x.toml"), b'a = "x"\nb = "\xe9"\n')
    assert caught.value.facts == {"path": "x.toml", "line": 2, "detail": "UTF-8"}


def test_a_byte_order_mark_is_tolerated() -> None:
    assert TomlFile.decode(Path("x"), b'\xef\xbb\xbfa = "x"\n').top.text("a") == "x"


def test_a_missing_file_is_a_storage_error(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        TomlFile.read(tmp_path / "none.toml")


@pytest.mark.parametrize(
    ("text", "read", "kind", "line"),
    [
        ("b = 1\n", lambda t: t.text("a"), errors.MissingKeyError, 1),
        ("b = 1\na = 2\n", lambda t: t.text("a"), errors.WrongTypeError, 2),
        ('\na = "  "\n', lambda t: t.text("a"), errors.NotAllowedError, 2),
        ('a = "x"\n', lambda t: t.choice("a", ["y"]), errors.NotAllowedError, 1),
        ("a = [1]\n", lambda t: t.texts("a"), errors.WrongTypeError, 1),
        ('a = "x"\n', lambda t: t.texts("a"), errors.WrongTypeError, 1),
        ("a = true\n", lambda t: t.integer("a", 0), errors.WrongTypeError, 1),
        ("a = -1\n", lambda t: t.integer("a", 0), errors.NotAllowedError, 1),
        ("a = 1\n", lambda t: t.flag("a"), errors.WrongTypeError, 1),
        ('a = "24/1/2019"\n', lambda t: t.date("a"), errors.NotAllowedError, 1),
        ("a = 2019-01-24T08:00:00Z\n", lambda t: t.date("a"), errors.WrongTypeError, 1),
        ("a = 2019-01-24T08:00:00\n", lambda t: t.moment("a"), errors.NotAllowedError, 1),
        ("a = 2019-01-24\n", lambda t: t.moment("a"), errors.WrongTypeError, 1),
        ('a = "xx"\n', lambda t: t.partial_date("a"), errors.NotAllowedError, 1),
        ("a = 1\n", lambda t: t.tables("a"), errors.WrongTypeError, 1),
        ("[a]\nb = 1\n", lambda t: t.tables("a"), errors.WrongTypeError, 1),
        ("\nz = 1\n", lambda t: t.only("a", "b"), errors.UnknownKeyError, 2),
        ("a.b = 1\n", lambda t: t.named_tables("a"), errors.WrongTypeError, 1),
    ],
)
def test_what_is_wrong_names_key_and_line(text, read, kind: type[SummitError], line: int) -> None:
    with pytest.raises(kind) as caught:
        read(top(text))
    assert caught.value.facts["line"] == line
    assert caught.value.facts["path"] == "x.toml"


def test_the_key_says_which_row() -> None:
    rows = top("[[files]]\nname = 'a'\n[[files]]\nname = 3\n").tables("files")
    with pytest.raises(errors.WrongTypeError) as caught:
        rows[1].text("name")
    assert caught.value.facts["key"] == "files.2.name"
    assert caught.value.facts["line"] == 4


def test_text_comes_out_composed() -> None:
    assert top('a = "Đa\u0300 Na\u0306\u0303ng"').text("a") == "Đà Nẵng"


def test_dates_may_stand_in_quotes() -> None:
    table = top('a = 2019-01-24\nb = "2019-01-24"\nc = "2019"\nd = 2019-01-24')
    assert table.date("a") == table.date("b")
    assert table.partial_date("c") == "2019"
    assert table.partial_date("d") == "2019-01-24"


def test_times_come_out_in_utc() -> None:
    assert top("a = 2026-01-15T08:30:00+07:00").moment("a") == "2026-01-15T01:30:00Z"
