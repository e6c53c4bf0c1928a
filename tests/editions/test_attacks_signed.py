"""What a publisher's key may sign and still nobody takes: names, bombs, nonsense."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from summit_kb.app.words import Words
from summit_kb.domain.document import Document
from summit_kb.editions import catalogue as catalogues
from summit_kb.editions import installing
from summit_kb.editions.errors import (
    EditionDamagedError,
    EditionFormatError,
    EditionNameError,
    EditionTooLargeError,
)
from summit_kb.foundation.errors import ExitCode, SummitError
from summit_kb.library.store import Library
from summit_kb.library.texts import TextStore

Values = dict[str, Any]
SHA256 = "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"  # of "x"
FOLDER = "library/documents/van-ban"
NAMES = {
    "up and out": "library/documents/../../../../thoat.txt",
    "from the top": "/etc/cron.d/thoat",
    "a drive": "C:/Windows/System32/thoat.dll",
    "a drive's folder": "C:thoat",
    "a server": "//server/share/thoat",
    "backslashes": "library\\documents\\a\\b.txt",
    "backslashes in a part": f"{FOLDER}/..\\..\\thoat.txt",
    "nothing": "",
    "a dot": f"{FOLDER}/.",
    "two slashes": "library//library.toml",
    "CON": f"{FOLDER}/CON",
    "nul with an ending": f"{FOLDER}/nul.txt",
    "COM¹": f"{FOLDER}/COM¹.pdf",
    "LPT³ with a space": f"{FOLDER}/lpt³ .pdf",
    "the console": f"{FOLDER}/CONIN$",
    "a device as a document": "library/documents/aux/a.txt",
    "a dot at the end": f"{FOLDER}/thoat.txt.",
    "a space at the end": f"{FOLDER}/thoat.txt ",
    "a stream": f"{FOLDER}/a.txt:b",
    "a hidden file": f"{FOLDER}/.writer.lock",
    "a null": f"{FOLDER}/a\0.txt",
    "a line break": f"{FOLDER}/a\nb.txt",
    "half of a letter": f"{FOLDER}/a\ud800.txt",
    "not composed": f"{FOLDER}/ke\u0302.txt",
    "turned around": f"{FOLDER}/\u202efdp.exe",
    "too long": f"{FOLDER}/" + "x" * 250,
    "a place of its own": "library/documents/van-ban/tep/a.txt",
    "a large letter in a folder": "library/documents/Van-Ban/a.txt",
    "an index": "derived/index/current",
    "a pickle": "derived/sketches/x.pickle",
    "the commit point": "current.json",
    "a text of another folder": f"derived/texts/v-1/ff/{SHA256}.json",
    "a text of no hash": "derived/texts/v-1/2d/ghi-chu.json",
    "a text of a file that is not here": f"derived/texts/v-1/ff/{'f' * 64}.json",
    "versions up and out": f"derived/texts/../2d/{SHA256}.json",
}
CLASHES = {
    "case": ("a.txt", "A.txt"),
    "case with accents": ("ĐỀ ÁN.pdf", "đề án.pdf"),
    "sharp s": ("straße.txt", "STRASSE.txt"),
    "Kelvin": ("k.txt", "\u212a.txt"),
}


def values(**more: object) -> Callable[[Values], object]:
    return lambda catalogue: catalogue.update(more)


def files(name: str, row: object) -> Callable[[Values], object]:
    return lambda catalogue: catalogue["files"].update({name: row})


def entry(**more: object) -> Callable[[Values], object]:
    told = {"document": "a", "title": "A", "what": "added", "topics": []} | more
    return values(changes=[told])


FILE = f"{FOLDER}/a.txt"
NONSENSE: dict[str, Callable[[Values], object]] = {
    "another format": values(format=2),
    "a number below one": values(number=0),
    "a number that is none": values(number=float("nan")),
    "a number without end": values(number=10**400),
    "truth for a number": values(number=True),
    "a day that is none": values(published="2026-02-31T00:00:00Z"),
    "a name that steers the terminal": values(publisher="\x1b[2J\x1b]0;x"),
    "a name without end": values(library="x" * 100_000),
    "half a letter": values(publisher="\ud800"),
    "a list of files": values(files=[]),
    "nested files": files(FILE, [[[[]]]]),
    "a hash that is a path": files(FILE, ["../../../etc/passwd", 1]),
    "a hash in large letters": files(FILE, [SHA256.upper(), 1]),
    "a size below nothing": files(FILE, [SHA256, -1]),
    "a size that is no number": files(FILE, [SHA256, "1"]),
    "a size in fractions": files(FILE, [SHA256, 1.5]),
    "a change of a path": entry(document="../../a"),
    "a change nobody knows": entry(what="hacked"),
    "a title that steers the terminal": entry(title="\x1b[31m"),
    "a thousand topics": entry(topics=["a"] * 1000),
}
BOMBS: dict[str, Callable[[Values], object]] = {
    "a record of a gigabyte": files(f"{FOLDER}/document.toml", [SHA256, 1 << 30]),
    "vocabularies of a gigabyte": files("library/topics.toml", [SHA256, 1 << 30]),
    "a text of a terabyte": files(f"derived/texts/v-1/2d/{SHA256}.json", [SHA256, 1 << 40]),
    "a file of an exabyte": files(FILE, [SHA256, 1 << 50]),
}


def refused(case, refusal: type[SummitError]) -> SummitError:
    before = case.computer.state
    for take in (installing.verify, installing.install):
        with pytest.raises(refusal) as told:
            take(case.computer, case.stick)
        assert type(told.value) is refusal
        assert told.value.exit_code is ExitCode.NOT_TRUSTED
    for language in ("vi", "en"):
        wording = Words(language).error(told.value)
        assert "{" not in wording.remedy
        assert wording.sentence.isprintable()
        assert len(wording.sentence) < 600
    assert case.computer.state == before
    assert len(case.titles()) == 3
    assert not list(case.stick.parent.rglob("*thoat*"))
    return told.value


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_refused(make_case, name: str) -> None:
    case = make_case()
    made = case.values()
    made["files"][FILE] = [SHA256, 1]
    made["files"][NAMES[name]] = ["f" * 64 if "no hash" in name else SHA256, 1]
    case.write(case.stick / "blobs" / "2d" / SHA256, b"x")
    case.sign(made)
    refused(case, EditionNameError)


@pytest.mark.parametrize("name", CLASHES)
def test_two_names_for_one_file_are_refused(make_case, name: str) -> None:
    case = make_case()
    made = case.values()
    for one in CLASHES[name]:
        made["files"][f"{FOLDER}/{one}"] = [SHA256, 1]
    case.sign(made)
    refused(case, EditionNameError)


@pytest.mark.parametrize("name", NONSENSE)
def test_nonsense_is_refused(make_case, name: str) -> None:
    case = make_case()
    made = case.values()
    NONSENSE[name](made)
    case.sign(made)
    refused(case, EditionFormatError)


@pytest.mark.parametrize("name", BOMBS)
def test_what_is_too_large_is_refused_before_it_is_read(make_case, name: str) -> None:
    case = make_case()
    made = case.values()
    made["files"][FILE] = [SHA256, 1]
    BOMBS[name](made)
    case.sign(made)
    refused(case, EditionTooLargeError)


def test_a_million_names_are_refused(make_case, monkeypatch: pytest.MonkeyPatch) -> None:
    case = make_case()
    monkeypatch.setattr(catalogues, "MOST_FILES", 500)
    made = case.values()
    made["files"] |= {f"{FOLDER}/{number}.txt": [SHA256, 1] for number in range(501)}
    case.sign(made)
    refused(case, EditionTooLargeError)


@pytest.mark.parametrize(
    "data",
    [b"[" * 50_000 + b"]" * 50_000, b'{"a":' * 20_000 + b"1" + b"}" * 20_000, b"\xff", b"", b"NaN",
     b'{"format": 1, "format": 1}', b"9" * 100_000, b'"' + b"\\ud83d" * 9],
    ids=["lists in lists", "tables in tables", "not UTF-8", "nothing", "NaN", "a key twice",
         "a number without end", "not ended"],
)  # fmt: skip
def test_a_catalogue_that_is_no_catalogue_is_refused(make_case, data: bytes) -> None:
    case = make_case()
    case.sign(data)
    refused(case, EditionFormatError)


def test_a_key_twice_does_not_hide_a_file(make_case) -> None:
    case = make_case()
    told = json.dumps(case.values()).replace(
        '"files": {', '"files": {"library/x": ["", 1]}, "files": {'
    )
    case.sign(told.encode())
    assert "twice" in str(refused(case, EditionFormatError))


def test_a_catalogue_without_end_is_not_fetched(make_case) -> None:
    case = make_case()
    data = json.dumps(case.values()).encode()
    case.sign(data, length=catalogues.MOST_BYTES + 1)
    refused(case, EditionTooLargeError)
    case.sign(data, version=10, length=len(data) - 1)
    refused(case, EditionDamagedError)


DEEP = "[" * 100_000
TEXTS = {
    "nested without end": DEEP,
    "no text at all": '{"pages": 1}',
    "a page number without end": '{"format": "text", "extractor": "1", "paged": true, "pages": '
    '[{"number": 1e999, "label": null, "blocks": []}], "outline": [], "metadata": {}, '
    '"warnings": []}',
    "cut off": '{"format": "te',
}


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_is_data_that_may_be_wrong(make_case, name: str) -> None:
    """Signed or not: what was read out of a file elsewhere is read with care, or read again."""
    case = make_case("first")
    [record] = [one for one in case.titles() if one.endswith("1")]
    edition = case.computer.edition
    document = by_title(edition / "library", record)
    sha256 = document.files[0].sha256
    path = edition / "derived" / "texts" / "v-1" / sha256[:2] / f"{sha256}.json"
    assert TextStore(edition / "derived" / "texts", "1").get(sha256) is not None
    case.write(path, TEXTS[name].encode())
    assert TextStore(edition / "derived" / "texts", "1").get(sha256) is None


RECORDS = {
    "nested without end": b"a = " + b"[" * 100_000,
    "a number without end": b"title = 1" + b"0" * 100_000,
    "not UTF-8": b"title = '\xff'",
}


@pytest.mark.parametrize("name", RECORDS)
def test_a_record_that_hurts_is_told_and_the_others_are_read(make_case, name: str) -> None:
    case = make_case("first")
    edition = case.computer.edition
    document = by_title(edition / "library", "Quyết định 1")
    record = edition / "library" / "documents" / document.id / "document.toml"
    case.write(record, RECORDS[name])
    assert case.titles() == ["Quyết định 2", "Quyết định 3"]


def by_title(root, title: str) -> Document:
    documents = Library.open(root, derived=root.parent / "d").documents.values()
    return next(one for one in documents if one.title == title)
