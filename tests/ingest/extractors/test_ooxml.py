import pytest

from summit_kb.ingest.errors import DamagedFileError
from summit_kb.ingest.extractors.ooxml import OoxmlPackage, Relation

RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"


def relations(*rows):
    inner = "".join(
        f'<Relationship Id="{name}" Type="http://x/{kind}" Target="{target}" {more}/>'
        for name, kind, target, more in rows
    )
    return f'<Relationships xmlns="{RELATIONS}">{inner}</Relationships>'


@pytest.fixture
def opened(make_zip, limits):
    packages = []

    def open_package(members):
        path = make_zip("a.pptx", members)
        packages.append(OoxmlPackage(path, limits, "PowerPoint (PPTX)", "ppt/presentation.xml"))
        return packages[-1]

    yield open_package
    for package in packages:
        package.close()


def test_relations_lead_to_parts_by_their_full_names(opened):
    package = opened(
        {
            "_rels/.rels": relations(("a", "officeDocument", "/ppt/main.xml", "")),
            "ppt/main.xml": "<a/>",
            "ppt/styles.xml": "<s/>",
            "ppt/slides/_rels/s.xml.rels": relations(
                ("n", "notesSlide", "../notes/n.xml", ""),
                ("l", "hyperlink", "http://x", 'TargetMode="External"'),
            ),
        }
    )
    assert package.main == "ppt/main.xml"
    assert package.beside_main("styles.xml").tag == "s"
    assert package.relations("ppt/slides/s.xml") == {"n": Relation("notesSlide", "ppt/notes/n.xml")}
    assert package.relations("ppt/none.xml") == {}


def test_without_relations_the_main_part_has_its_usual_name(opened):
    assert opened({"ppt/presentation.xml": "<a/>"}).main == "ppt/presentation.xml"
    with pytest.raises(DamagedFileError):
        opened({"ppt/other.xml": "<a/>"})


def test_the_strict_dialect_is_read_as_the_usual_one(opened):
    strict = '<p:a xmlns:p="http://purl.oclc.org/ooxml/presentationml/main"/>'
    package = opened({"ppt/presentation.xml": strict})
    tag = package.part(package.main).tag
    assert tag == "{http://schemas.openxmlformats.org/presentationml/2006/main}a"


def test_properties(opened):
    core = (
        '<c xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:t="http://purl.org/dc/terms/">'
        "<dc:title>Đề án</dc:title><dc:creator/><t:created>2019-01-24T08:00:00Z</t:created></c>"
    )
    package = opened({"ppt/presentation.xml": "<a/>", "docProps/core.xml": core})
    assert package.metadata() == {"title": "Đề án", "created": "2019-01-24T08:00:00Z"}
    assert opened({"ppt/presentation.xml": "<a/>"}).metadata() == {}
