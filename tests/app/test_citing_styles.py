from pathlib import Path

import pytest

from summit_kb.app.citing_styles import NAMED, STYLES, StyleUnknownError, csl_style, is_known
from summit_kb.foundation.errors import StorageError
from summit_kb.reading.citing.csl.style import DependentStyleError


@pytest.mark.parametrize("name", NAMED)
def test_every_named_style_is_shipped(name: str) -> None:
    assert csl_style(name).has_list


def test_a_file_is_a_style_as_well(tmp_path: Path) -> None:
    path = tmp_path / "a.csl"
    path.write_bytes(csl_style("ieee").data)
    assert csl_style(str(path)).title == csl_style("ieee").title
    assert is_known(str(path))
    with pytest.raises(StorageError):
        csl_style(str(tmp_path / "none.csl"))


def test_what_is_neither_is_told_with_all_names() -> None:
    with pytest.raises(StyleUnknownError) as raised:
        csl_style("mla")
    assert raised.value.facts["known"] == ", ".join(STYLES)
    assert not is_known("mla")
    assert all(map(is_known, STYLES))


def dependent(folder: Path, parent: str) -> str:
    path = folder / "tap-chi.csl"
    link = f'<link href="http://www.zotero.org/styles/{parent}" rel="independent-parent"/>'
    path.write_text(
        f'<style xmlns="http://purl.org/net/xbiblio/csl"><info><title>T</title>{link}</info></style>',
        encoding="utf-8",
    )
    return str(path)


def test_a_style_that_names_another_is_that_one(tmp_path: Path) -> None:
    assert csl_style(dependent(tmp_path, "ieee")).title == csl_style("ieee").title
    (tmp_path / "own.csl").write_bytes(csl_style("apa").data)
    assert csl_style(dependent(tmp_path, "own")).title == csl_style("apa").title


@pytest.mark.parametrize("parent", ["khong-co", "tap-chi"])
def test_one_whose_parent_is_nowhere_is_refused(tmp_path: Path, parent: str) -> None:
    with pytest.raises(DependentStyleError) as raised:
        csl_style(dependent(tmp_path, parent))
    assert raised.value.facts["parent"] == parent
