import zipfile

import pytest

from summit_kb.ingest.errors import DamagedFileError, EncryptedFileError, TooLargeError
from summit_kb.ingest.extractors.docx_package import DocxPackage, W
from summit_kb.ingest.limits import Limits


@pytest.fixture
def opened():
    packages = []

    def open_package(path, **changes):
        package = DocxPackage(path, Limits(**changes))
        packages.append(package)
        return package

    yield open_package
    for package in packages:
        package.close()


def test_the_main_part_is_found_by_the_relations(make_zip, opened):
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="a" Type="x/officeDocument" Target="/text/main.xml"/></Relationships>'
    )
    path = make_zip("a.docx", {"_rels/.rels": relations, "text/main.xml": "<a/>"})
    package = opened(path)
    assert package.main == "text/main.xml"
    assert package.beside_main("styles.xml") is None


def test_no_main_part_is_damage(make_zip, opened):
    with pytest.raises(DamagedFileError):
        opened(make_zip("a.docx", {"word/other.xml": "<a/>"}))


def test_entities_are_not_expanded(make_zip, opened):
    bomb = (
        '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;"><!ENTITY f SYSTEM "file:///etc/hosts">'
        "]><a>&c;&f;</a>"
    )
    root = opened(make_zip("a.docx", {"word/document.xml": bomb})).part("word/document.xml")
    assert "ha" not in (root.text or "")
    assert "localhost" not in (root.text or "")


def test_damaged_xml_is_repaired_and_remembered(make_docx, opened):
    path = make_docx("<w:p><w:r><w:t>một</w:t></w:p>")
    package = opened(path)
    assert next(package.part(package.main).iter(f"{W}t")).text == "một"
    assert package.repaired


def test_hopeless_xml_is_damage(make_zip, opened):
    package = opened(make_zip("a.docx", {"word/document.xml": "\x00\x01 not xml"}))
    with pytest.raises(DamagedFileError):
        package.part(package.main)


def test_a_part_that_unpacks_without_end_is_refused(make_zip, opened):
    path = make_zip("a.docx", {"word/document.xml": "<a>" + "x" * 5_000_000 + "</a>"})
    package = opened(path, part=2_000_000)
    with pytest.raises(TooLargeError):
        package.part(package.main)


def test_a_locked_member_needs_a_password(make_zip, opened):
    path = make_zip("a.docx", {"word/document.xml": "<a/>"})
    data = bytearray(path.read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(bytes(data))
    with pytest.raises(EncryptedFileError):
        opened(path)


def test_flipped_bytes_inside_a_member_are_damage(tmp_path, opened):
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<a>một hai ba bốn</a>")
    path.write_bytes(path.read_bytes().replace(b"ba b", b"xxxx"))
    package = opened(path)
    with pytest.raises(DamagedFileError):
        package.part(package.main)
