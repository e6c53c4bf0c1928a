"""To which library a reader's things belong."""

import shutil

from summit_kb.app.opening import default_library, open_library
from summit_kb.app.searches.library_key import begin_line, edition_key, library_key, line_key
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
        '{"number": 7, "trust": "trust-0123456789ab", "previous": null}', encoding="utf-8"
    )
    opened = open_library(None)
    assert opened.root == edition / "library"
    assert library_key(opened) == library_key(copy) == f"name:{copy.name}"


def test_the_first_name_of_a_line_is_its_key_for_good(own_home):
    assert line_key("Thư  viện số") == edition_key("Thư viện số") == "name:Thư viện số"
    first = Library.create(own_home / "editions" / "1" / "library", "Thư viện của sở")
    begin_line(first)
    renamed = Library.create(own_home / "editions" / "2" / "library", "Thư viện số")
    begin_line(renamed)
    assert library_key(renamed) == library_key(first) == "name:Thư viện của sở"


def test_a_library_elsewhere_begins_no_line(own_home, tmp_path):
    begin_line(Library.create(tmp_path / "a", "Riêng"))
    assert not (own_home / "line.json").exists()


def test_a_key_that_cannot_be_read_or_kept_costs_nothing_else(own_home):
    edition = Library.create(own_home / "editions" / "1" / "library", "Thư viện")
    for spoilt in ("", "[]", '{"key": 7}'):
        (own_home / "line.json").write_text(spoilt, encoding="utf-8")
        assert library_key(edition) == "name:Thư viện"
    (own_home / "line.json").unlink()
    (own_home / "line.json").mkdir()
    begin_line(edition)
    assert library_key(edition) == "name:Thư viện"
