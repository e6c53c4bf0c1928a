import pytest

from summit_kb.editions.errors import EditionNameError
from summit_kb.editions.names import all_checked, checked

GOOD = [
    "library/library.toml",
    "library/topics.toml",
    "library/documents/nghi-quyet-43/document.toml",
    "library/documents/nghi-quyet-43/Nghị quyết 43.pdf",
    f"derived/texts/v-3/ab/{'ab' * 32}.json",
]
BAD = [
    "",
    "library",
    "library/../../thoat.txt",
    "/etc/passwd",
    "C:/Windows/win.ini",
    "library//library.toml",
    "library/documents/a/../b.txt",
    "library/documents/a/CON.txt",
    "library/documents/a/b:c.txt",
    "library/documents/a/ke\u0302.txt",
    "library/documents/a/x\\y.txt",
    "library/documents/a/b/c.txt",
    "library/documents/a/.an",
    "library/documents/a/cuoi.",
    "library/khac.toml",
    "library/.writer.lock",
    "derived/index/current",
    "derived/texts/../x",
    "current.json",
    "library/documents/a/" + "x" * 260,
]


@pytest.mark.parametrize("name", GOOD)
def test_what_a_library_holds_has_a_place(name: str) -> None:
    assert checked(name) == name


@pytest.mark.parametrize("name", BAD)
def test_names_that_lead_out_or_hurt_are_refused(name: str) -> None:
    with pytest.raises(EditionNameError):
        checked(name)


def test_names_that_differ_by_case_alone_are_one_file_somewhere() -> None:
    assert all_checked(GOOD) == GOOD
    with pytest.raises(EditionNameError):
        all_checked(["library/documents/a/b.txt", "library/documents/a/B.txt"])
