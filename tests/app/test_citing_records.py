"""Records of the starter library, and of hostile titles, as independent programs read them."""

import json
import re
import unicodedata
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from xml.etree import ElementTree as ET

import citeproc
import pytest
import rispy
from citeproc.source.json import CiteProcJSON
from pybtex.database import parse_string

from summit_kb.app.citing import cite, references
from summit_kb.app.workspace import Workspace
from summit_kb.domain.document import Document, Identity
from summit_kb.domain.locator import Locator
from summit_kb.reading.citing.reference import Reference

# Of CSL 1.0.2 and not yet known to the processor.
LATER = {"event_title"}
TYPES = {"legislation", "report", "speech", "paper-conference", "document"}
HOSTILE = [
    "A {B} C }{ \\ D",
    "100 % & $5 #1 a_b ~ ^",
    "Dòng một\nER  - \nTY  - BOOK\r\ndòng hai",
    "😀 emoji 𝔸 và ₫",
    unicodedata.normalize("NFD", "Nghị quyết về Đà Nẵng"),
    "<b>đậm</b> & \"nháy\" 'đơn' ]]>",
    "@misc{x, title={y}}",
    "dài " * 2_000,
    "\u200bkhông rộng\u00a0cố định",
]


@pytest.fixture(scope="module")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sequence[Reference]]:
    """Every document of the starter library."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SUMMIT_KB_HOME", str(tmp_path_factory.mktemp("home")))
        workspace = Workspace.open(None, refresh=False)
        yield references(workspace, [Locator(one) for one in workspace.library.documents], "vi")
        workspace.close()


@pytest.fixture
def hostile() -> list[Reference]:
    identity = Identity("resolution", "1/NQ", "Sở {Nội vụ} & co", date(2020, 3, 5))
    plain = Document("d", "x", identity, "vi", "2026-01-01T00:00:00Z", source="a\nb {c}")
    return [
        Reference(replace(plain, id=f"d{number}", title=title, subject=title), topics=("A, B",))
        for number, title in enumerate(HOSTILE)
    ]


def spaced(text: str) -> str:
    return " ".join(text.split())


def test_ris_gives_back_every_document(starter: Sequence[Reference]) -> None:
    read = rispy.loads(cite(starter, "ris", "vi"))
    assert [one["id"] for one in read] == [one.document.id for one in starter]
    for record, one in zip(read, starter, strict=True):
        assert record["title"] == spaced(one.title("vi"))
        assert record.get("number") == one.document.identity.number or "number" not in record
        assert set(record) <= {*rispy.TAG_KEY_MAPPING.values(), "type_of_reference", "id"}


def test_bibtex_gives_back_every_document(starter: Sequence[Reference]) -> None:
    entries = parse_string(cite(starter, "bibtex", "vi"), "bibtex").entries
    assert list(entries) == [one.document.id for one in starter]
    for one in starter:
        entry = entries[one.document.id]
        assert unescaped(entry.fields["title"]) == spaced(one.title("vi"))
        if one.when:
            assert entry.fields["year"] == one.when[:4]


def test_csl_json_is_read_without_a_complaint(starter: Sequence[Reference]) -> None:
    items = json.loads(cite(starter, "csl-json", "vi"))
    known = {*citeproc.VARIABLES, *LATER, "id", "type"}
    for item in items:
        assert item["type"] in TYPES
        assert {name.replace("-", "_") for name in item} <= known
        assert all(isinstance(value, str | list | dict) for value in item.values())
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.filterwarnings("ignore", message=".*unsupported: event_title")
        assert len(CiteProcJSON(items)) == len(starter)


def test_dublin_core_is_xml(starter: Sequence[Reference]) -> None:
    root = ET.fromstring(cite(starter, "dc", "vi"))
    title = "{http://purl.org/dc/elements/1.1/}title"
    assert [one.findtext(title) for one in root] == [one.document.title for one in starter]


def test_hostile_titles_come_back_whole(hostile: list[Reference]) -> None:
    wanted = [spaced(one.document.title) for one in hostile]
    ris = rispy.loads(cite(hostile, "ris", "vi"))
    assert [one["title"] for one in ris] == wanted
    bibtex = parse_string(cite(hostile, "bibtex", "vi"), "bibtex").entries.values()
    assert [unescaped(one.fields["title"]) for one in bibtex] == wanted
    items = json.loads(cite(hostile, "csl-json", "vi"))
    assert [one["title"] for one in items] == [one.document.title for one in hostile]
    root = ET.fromstring(cite(hostile, "dc", "vi"))
    titles = [one.findtext("{http://purl.org/dc/elements/1.1/}title") for one in root]
    assert [spaced(one or "") for one in titles] == wanted


def unescaped(text: str) -> str:
    """What TeX would print of a field."""
    # Braces that keep capitals, put around the whole.
    assert text[0] == "{"
    text = text[1:-1]
    text = text.replace(r"\textbackslash{}", "\\\0").replace(r"\textasciitilde{}", "~")
    text = text.replace(r"\textasciicircum{}", "^")
    return re.sub(r"\\([&%$#_{}])", r"\1", text).replace("\0", "")
