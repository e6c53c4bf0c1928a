import unicodedata

import pytest

from summit_kb.library.bags.names import belongs, is_safe, twice


@pytest.mark.parametrize(
    "name",
    [
        "../a", "a/../b", "/a", "a//b", "a/", "", "a\\b", "C:/a", "a:b", "con", "data/NUL.txt",
        "a\nb", "a.", "a /b", "x" * 256, "/".join("a" * 40), "a\x00",
    ],
)  # fmt: skip
def test_tricks(name: str) -> None:
    assert not is_safe(name)


@pytest.mark.parametrize("name", ["data/documents/a/Kế hoạch 100% (1).pdf", "bagit.txt", ".a"])
def test_names_that_every_system_keeps(name: str) -> None:
    assert is_safe(name)


def test_names_that_some_system_takes_for_one() -> None:
    assert twice(["a/B", "a/c"]) is None
    assert twice(["a/B", "a/b"]) == "a/b"
    spelled = unicodedata.normalize("NFD", "ế")
    assert twice(["ế", spelled]) == spelled


@pytest.mark.parametrize(
    ("path", "kept", "with_trash"),
    [
        ("library.toml", True, True),
        ("documents/a/a.pdf", True, True),
        (".derived/index/x", False, False),
        (".writer.lock", False, False),
        ("documents/.new-1/a", False, False),
        ("history/.pending.json", False, False),
        (".trash/1-a/a.pdf", False, True),
        (".trash/1-a/.x", False, False),
    ],
)
def test_what_belongs_to_a_library(path: str, *, kept: bool, with_trash: bool) -> None:
    assert belongs(path, with_trash=False) is kept
    assert belongs(path, with_trash=True) is with_trash
