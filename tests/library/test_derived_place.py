from pathlib import Path

from summit_kb.foundation import paths
from summit_kb.library.derived_place import derived_place, is_shipped, private_derived
from summit_kb.library.store import Library


def test_derived_folders_of_two_libraries_differ(tmp_path: Path) -> None:
    a, b = private_derived(tmp_path / "a" / "kho"), private_derived(tmp_path / "kho")
    assert a != b
    assert a.name.startswith("kho-")


def test_inside_a_library_of_ones_own(tmp_path: Path) -> None:
    assert derived_place(tmp_path) == tmp_path / ".derived"
    assert not is_shipped(tmp_path)


def test_opening_the_shipped_library_writes_nothing_there(own_home: Path) -> None:
    shipped = paths.starter_library()
    before = {path.name for path in shipped.iterdir()}
    library = Library.open(shipped)
    assert len(library.documents) > 20
    assert own_home in library.derived.parents
    assert (library.derived / "catalogue").exists()
    assert {path.name for path in shipped.iterdir()} == before
