import pytest

from summit_kb.app.words import Words
from summit_kb.cli import options
from summit_kb.foundation.errors import UsageError


def _read(line: str):
    return options.read(line.split(), Words("en"))


def test_export() -> None:
    parsed = _read("export a b --csv t.csv --separator comma --headings en --topic x")
    assert (parsed.command, parsed.ids, parsed.csv) == ("exporting", ["a", "b"], "t.csv")
    assert (parsed.separator, parsed.headings, parsed.topic) == ("comma", "en", ["x"])
    assert _read("export --bag out.zip --with-trash").with_trash


def test_import() -> None:
    parsed = _read("import --csv t.csv --yes --overwrite")
    assert (parsed.command, parsed.csv, parsed.yes, parsed.dry_run) == (
        "importing", "t.csv", True, False,
    )  # fmt: skip
    assert _read("import --bag a.zip new").directory == "new"


@pytest.mark.parametrize("line", ["export", "import", "export --csv a --bag b", "import a"])
def test_one_form_is_needed(line: str) -> None:
    with pytest.raises(UsageError):
        _read(line)
