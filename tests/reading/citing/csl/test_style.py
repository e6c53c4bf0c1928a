from pathlib import Path

import pytest

from summit_kb.foundation import paths
from summit_kb.foundation.errors import StorageError
from summit_kb.reading.citing.csl.style import DependentStyleError, StyleFileError, read_style

HEAD = '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note">'
INFO = "<info><title>Của  tôi</title></info>"
CITATION = '<citation><layout><text variable="title"/></layout></citation>'


def written(folder: Path, text: str) -> Path:
    path = folder / "a.csl"
    path.write_text(text, encoding="utf-8")
    return path


def test_what_a_style_says_of_itself(tmp_path: Path) -> None:
    style = read_style(written(tmp_path, f"{HEAD}{INFO}{CITATION}</style>"))
    assert (style.title, style.is_note, style.has_list) == ("Của tôi", True, False)


@pytest.mark.parametrize(
    ("text", "detail"),
    [
        ("không phải XML", "syntax error"),
        ("", "no element found"),
        ("<html/>", "<html>"),
        (f"{HEAD}{INFO}</style>", "<citation>"),
        ('<!DOCTYPE a [<!ENTITY b "c">]>' + HEAD + CITATION + "</style>", "<!DOCTYPE"),
        (f"{HEAD}{'x' * 2_000_001}", "bytes"),
    ],
)
def test_what_is_no_style_is_named(tmp_path: Path, text: str, detail: str) -> None:
    with pytest.raises(StyleFileError) as raised:
        read_style(written(tmp_path, text))
    assert detail in str(raised.value.facts["detail"])
    assert raised.value.facts["path"] == str(tmp_path / "a.csl")


def test_a_dependent_style_names_the_other(tmp_path: Path) -> None:
    link = '<link href="http://www.zotero.org/styles/apa" rel="independent-parent"/>'
    text = f"{HEAD}<info><title>Tạp chí</title>{link}</info></style>"
    with pytest.raises(DependentStyleError) as raised:
        read_style(written(tmp_path, text))
    assert (raised.value.facts["parent"], raised.value.facts["title"]) == ("apa", "Tạp chí")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        read_style(tmp_path / "none.csl")


def test_every_shipped_style_says_its_licence() -> None:
    shipped = sorted((paths.resources_dir() / "csl").glob("*.csl"))
    assert len(shipped) == 6
    for path in shipped:
        style = read_style(path)
        assert style.has_list
        assert b"http://creativecommons.org/licenses/by-sa/3.0/" in style.data
