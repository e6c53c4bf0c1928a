"""To which library a reader's things belong."""

import shutil

from summit_kb.app.opening import default_library, open_library
from summit_kb.app.searches.library_key import library_key
from summit_kb.library.store import Library


def test_two_libraries_of_one_name_are_two(tmp_path):
    one = Library.create(tmp_path / "a", "Thư viện")
    other = Library.create(tmp_path / "b", "Thư viện")
    assert library_key(one) != library_key(other)
    assert library_key(one) == library_key(Library.open(tmp_path / "b" / ".." / "a"))


def test_editions_of_one_library_and_the_readers_copy_are_one(own_home):
    copy = Library.open(default_library())
    edition = own_home / "editions" / "7"
    shutil.copytree(copy.root, edition / "library", ignore=shutil.ignore_patterns(".*"))
    (own_home / "editions" / "current.json").write_text(
        '{"number": 7, "trust": "trust-1", "previous": null}', encoding="utf-8"
    )
    opened = open_library(None)
    assert opened.root == edition / "library"
    assert library_key(opened) == library_key(copy) == f"name:{copy.name}"
