from summit_kb.app.opening import open_library
from summit_kb.app.provenance import Provenance, edition_of, provenance_of
from summit_kb.app.updates import Updates
from summit_kb.editions.fingerprint import fingerprint
from summit_kb.foundation.policy import Policy


def test_a_library_that_is_no_edition_goes_by_its_name(library):
    assert provenance_of(library, "vi") == Provenance("Thử nghiệm", None)
    assert provenance_of(library, "vi").line == "Thử nghiệm"


def test_lines_name_the_edition_after_the_library():
    assert Provenance("Thư viện", "Ấn bản 7").lines == ("Thư viện", "Ấn bản 7")
    assert Provenance("Thư viện", "Ấn bản 7").line == "Thư viện · Ấn bản 7"


def test_an_edition_is_told_by_number_day_and_signer(own_home, published, tmp_path):
    updates = Updates(rules=Policy(), drives_there=lambda: (), shipped_root=tmp_path / "none")
    updates.trusting.choose(published.root, published.first)
    updates.take(updates.source(published.second))
    library = open_library(None)
    source = provenance_of(library, "vi")
    digits = " ".join(fingerprint(published.root).split()[:2])
    assert source.library == "Thư viện của thành phố"
    assert source.edition.startswith("Ấn bản 2, phát hành ngày ")
    assert source.edition.endswith(f"do Văn phòng Thành ủy ({digits} …) ký")
    # Who goes on reading it while a newer one is taken reads the second edition all the same.
    updates.take(updates.source(published.third))
    assert provenance_of(library, "vi") == source
    assert edition_of(open_library(None).root).number == 3
    (updates.installed.folder / "current.json").write_text("[", encoding="utf-8")
    assert edition_of(library.root) is None
