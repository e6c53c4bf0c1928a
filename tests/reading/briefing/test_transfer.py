from io import BytesIO

import pypdf
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

from summit_kb.reading.briefing.pdf_file import PdfFile
from summit_kb.reading.briefing.transfer import Transfer


def dictionary(**entries):
    return DictionaryObject({NameObject(f"/{key}"): value for key, value in entries.items()})


def reader_of(build):
    """A reader of a file whose catalogue has what ``build`` makes as /Kept."""
    writer = pypdf.PdfWriter()
    writer.add_blank_page(10, 10)
    writer.root_object[NameObject("/Kept")] = writer._add_object(build(writer))
    made = BytesIO()
    writer.write(made)
    return pypdf.PdfReader(made)


def taken(build):
    """What comes of /Kept in the new file, read back, and the bytes of that file."""
    reader, made = reader_of(build), BytesIO()
    file = PdfFile(made)
    number = Transfer(file, reader).reference(reader.root_object.raw_get("/Kept"))
    file.finish(file.add(b"<</Kept %d 0 R>>" % number), file.add(b"<<>>"))
    return pypdf.PdfReader(made).trailer["/Root"]["/Kept"], made.getvalue()


def test_dictionaries_arrays_and_streams_come_over(tmp_path):
    def build(writer):
        data = DecodedStreamObject()
        data.set_data(b"abc")
        data[NameObject("/Type")] = NameObject("/XObject")
        numbers = ArrayObject([NumberObject(7), TextStringObject("chữ")])
        return dictionary(Data=writer._add_object(data), Numbers=numbers)

    kept, _ = taken(build)
    assert kept["/Data"].get_data() == b"abc"
    assert list(kept["/Numbers"]) == [7, "chữ"]


def test_what_acts_or_points_elsewhere_stays_behind():
    def build(writer):
        script = dictionary(S=NameObject("/JavaScript"), JS=TextStringObject("app.alert(1)"))
        file = DecodedStreamObject()
        file.set_data(b"MZ evil")
        attached = writer._add_object(file)
        other = DecodedStreamObject()
        other.set_data(b"x")
        other[NameObject("/F")] = TextStringObject("/etc/passwd")
        return dictionary(
            A=writer._add_object(script), AF=attached, EF=dictionary(F=attached), Other=other
        )

    kept, data = taken(build)
    assert set(kept) == {"/Other"}
    assert "/F" not in kept["/Other"]
    assert b"alert" not in data
    assert b"evil" not in data


def test_a_name_that_is_anybodys_is_no_action():
    def build(_writer):
        face = dictionary(Type=NameObject("/Font"), A=NumberObject(1))
        return dictionary(Font=dictionary(A=face, Metadata=face))

    kept, _ = taken(build)
    assert set(kept["/Font"]) == {"/A", "/Metadata"}
    assert set(kept["/Font"]["/A"]) == {"/Type"}


def test_what_refers_to_itself_still_does():
    def build(writer):
        one, two = dictionary(), dictionary()
        first, second = writer._add_object(one), writer._add_object(two)
        one[NameObject("/Other")] = second
        two[NameObject("/Other")] = first
        return one

    kept, _ = taken(build)
    assert kept["/Other"]["/Other"].indirect_reference == kept.indirect_reference


def test_the_same_object_twice_is_one():
    def build(writer):
        shared = writer._add_object(dictionary(Once=NumberObject(4711)))
        return dictionary(Left=shared, Right=shared)

    kept, data = taken(build)
    assert kept["/Left"] == kept["/Right"]
    assert data.count(b"4711") == 1
