from pathlib import Path

import pytest

from summit_kb.app.citing_styles import NAMED, STYLES, StyleUnknownError, csl_style, is_known
from summit_kb.foundation.errors import StorageError


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
