import pypdf
import pypdf.annotations
import pytest
from pypdf.generic import NameObject, NumberObject, TextStringObject

from summit_kb.reading.briefing.placing import ForbiddenError, LayersError, place
from summit_kb.reading.briefing.sheet import A4


@pytest.fixture
def three_pages(make_pdf, pdf_page):
    return make_pdf(*[pdf_page().lines([f"Trang thứ {n}", "thành phố"]) for n in (1, 2, 3)])


def words_of(path):
    return [page.extract_text() for page in pypdf.PdfReader(path).pages]


def test_chosen_pages_in_the_order_asked_for(three_pages, tmp_path):
    sizes = place(three_pages, [3, 1], tmp_path / "out.pdf")
    assert len(sizes) == 2
    first, second = words_of(tmp_path / "out.pdf")
    assert "Trang thứ 3" in first
    assert "Trang thứ 1" in second


def test_all_pages_when_none_are_named(three_pages, tmp_path):
    assert len(place(three_pages, [], tmp_path / "out.pdf")) == 3


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_turned_page_stands_upright(three_pages, tmp_path, turn):
    turned = tmp_path / "turned.pdf"
    writer = pypdf.PdfWriter(clone_from=three_pages)
    width, height = writer.pages[0].mediabox[2:]
    writer.pages[0][NameObject("/Rotate")] = NumberObject(turn)
    writer.write(turned)
    [size] = place(turned, [1], tmp_path / "out.pdf")
    shown = (float(width), float(height))
    assert size == (shown if turn in (0, 180) else shown[::-1])
    sheet = pypdf.PdfReader(tmp_path / "out.pdf").pages[0]
    assert {round(float(side)) for side in sheet.mediabox[2:]} == {round(A4.short), round(A4.long)}
    assert "thành phố" in sheet.extract_text()


def test_scripts_links_and_attachments_stay_behind(three_pages, tmp_path):
    armed = tmp_path / "armed.pdf"
    writer = pypdf.PdfWriter(clone_from=three_pages)
    script = {"/S": NameObject("/JavaScript"), "/JS": TextStringObject("app.alert('x')")}
    action = {NameObject(key): value for key, value in script.items()}
    writer.root_object[NameObject("/OpenAction")] = pypdf.generic.DictionaryObject(action)
    writer.add_attachment("a.exe", b"MZ")
    writer.add_uri(0, "https://example.org", [0, 0, 10, 10])
    writer.write(armed)
    place(armed, [], tmp_path / "out.pdf")
    out = pypdf.PdfReader(tmp_path / "out.pdf")
    assert not {"/Names", "/OpenAction"} & set(out.root_object)
    assert all("/Annots" not in page for page in out.pages)
    assert b"alert" not in (tmp_path / "out.pdf").read_bytes()


def test_an_empty_page_is_a_sheet_too(tmp_path):
    blank = tmp_path / "blank.pdf"
    with pypdf.PdfWriter() as writer:
        writer.add_blank_page(300, 200)
        writer.write(blank)
    assert place(blank, [], tmp_path / "out.pdf") == [(300, 200)]


def test_what_a_remark_shows_is_drawn(three_pages, tmp_path):
    stamped = tmp_path / "stamped.pdf"
    writer = pypdf.PdfWriter(clone_from=three_pages)
    note = pypdf.annotations.FreeText(text="Đã ký", rect=(50, 50, 200, 100))
    writer.add_annotation(0, note)
    annotation = writer.pages[0]["/Annots"][0].get_object()
    look = writer._add_object(_look(b"0.9 0 0 rg 0 0 150 50 re f"))
    annotation[NameObject("/AP")] = pypdf.generic.DictionaryObject({NameObject("/N"): look})
    annotation[NameObject("/Contents")] = TextStringObject("x")
    writer.write(stamped)
    place(stamped, [1], tmp_path / "out.pdf")
    drawn = pypdf.PdfReader(tmp_path / "out.pdf").pages[0]["/Resources"]["/XObject"]
    assert sorted(drawn) == ["/P0", "/P1"]
    assert b"re f" in drawn["/P1"].get_object().get_data()


def _look(data):
    form = pypdf.generic.DecodedStreamObject()
    form.set_data(data)
    box = [pypdf.generic.FloatObject(value) for value in (0, 0, 150, 50)]
    form[NameObject("/Subtype")] = NameObject("/Form")
    form[NameObject("/BBox")] = pypdf.generic.ArrayObject(box)
    return form


def locked(source, target, *, copying):
    writer = pypdf.PdfWriter(clone_from=source)
    allowed = pypdf.constants.UserAccessPermissions.all()
    if not copying:
        allowed &= ~pypdf.constants.UserAccessPermissions.EXTRACT
    writer.encrypt("", "chủ", permissions_flag=allowed, algorithm="RC4-128")
    writer.write(target)
    return target


def test_a_file_with_an_owner_is_taken_over_as_far_as_the_owner_allows(three_pages, tmp_path):
    open_file = locked(three_pages, tmp_path / "open.pdf", copying=True)
    place(open_file, [2], tmp_path / "out.pdf")
    assert "Trang thứ 2" in words_of(tmp_path / "out.pdf")[0]
    with pytest.raises(ForbiddenError):
        place(locked(three_pages, tmp_path / "shut.pdf", copying=False), [2], tmp_path / "o.pdf")


def test_pages_with_layers_that_are_not_shown_are_left_to_be_drawn(three_pages, tmp_path):
    layered = tmp_path / "layers.pdf"
    writer = pypdf.PdfWriter(clone_from=three_pages)
    group = writer._add_object(pypdf.generic.DictionaryObject())
    listed = pypdf.generic.ArrayObject([group])
    usual = pypdf.generic.DictionaryObject({NameObject("/OFF"): listed})
    layers = {NameObject("/OCGs"): listed, NameObject("/D"): usual}
    writer.root_object[NameObject("/OCProperties")] = pypdf.generic.DictionaryObject(layers)
    writer.write(layered)
    with pytest.raises(LayersError):
        place(layered, [], tmp_path / "out.pdf")


def test_of_a_list_of_all_pictures_a_page_brings_its_own_along(three_pages, tmp_path):
    writer = pypdf.PdfWriter(clone_from=three_pages)
    pictures = pypdf.generic.DictionaryObject()
    for number, page in enumerate(writer.pages):
        picture = _look(b"picture %d" % number * 500)
        pictures[NameObject(f"/Im{number}")] = writer._add_object(picture)
        content = pypdf.generic.DecodedStreamObject()
        content.set_data(b"q /Im%d Do Q" % number)
        page[NameObject("/Contents")] = writer._add_object(content)
        page["/Resources"][NameObject("/XObject")] = pictures
    writer.write(tmp_path / "scans.pdf")
    place(tmp_path / "scans.pdf", [2], tmp_path / "out.pdf")
    [sheet] = pypdf.PdfReader(tmp_path / "out.pdf").pages
    form = sheet["/Resources"]["/XObject"]["/P0"].get_object()
    assert list(form["/Resources"]["/XObject"]) == ["/Im1"]
    assert b"picture 0" not in (tmp_path / "out.pdf").read_bytes()


def test_it_tells_how_far_it_is(three_pages, tmp_path):
    told = []
    place(three_pages, [], tmp_path / "out.pdf", tell=told.append)
    assert told == [0, 1, 2, 3]
