from summit_kb.app.provenance import Provenance, provenance_of


def test_a_library_that_is_no_edition_goes_by_its_name(library):
    assert provenance_of(library, "vi") == Provenance("Thử nghiệm", None)
    assert provenance_of(library, "vi").line == "Thử nghiệm"


def test_lines_name_the_edition_after_the_library():
    assert Provenance("Thư viện", "Ấn bản 7").lines == ("Thư viện", "Ấn bản 7")
    assert Provenance("Thư viện", "Ấn bản 7").line == "Thư viện · Ấn bản 7"
