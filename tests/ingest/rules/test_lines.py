"""What rules look at."""

from collections.abc import Callable
from pathlib import Path

from summit_kb.domain.document import Document
from summit_kb.domain.rule import RuleField
from summit_kb.domain.text import ExtractedText
from summit_kb.ingest.rules.lines import DocumentLines

MakeText = Callable[..., ExtractedText]


def test_every_field_is_there(document: Document, text: MakeText) -> None:
    path = Path("phong-van-thu/2019") / "KH 12.docx"
    lines = DocumentLines(document, text("Điều 1", heading="QUYẾT ĐỊNH"), path)
    told = {field: [line.text for line in lines.of(field)] for field in RuleField}
    assert told[RuleField.TITLE] == ["Kế hoạch dữ liệu mở", "Open data plan"]
    assert told[RuleField.HEADINGS] == ["QUYẾT ĐỊNH"]
    assert told[RuleField.TEXT] == ["QUYẾT ĐỊNH", "Điều 1"]
    assert told[RuleField.ISSUER] == ["UBND thành phố Đà Nẵng"]
    assert told[RuleField.SPEAKER] == []
    assert told[RuleField.FILE_NAME] == ["KH 12.docx", "KH 12.docx"]
    assert told[RuleField.FOLDER] == ["phong-van-thu", "phong van thu", "2019"]


def test_without_a_path_the_name_of_the_file_counts(document: Document) -> None:
    lines = DocumentLines(document, None)
    assert [line.text for line in lines.of(RuleField.FILE_NAME)] == [
        "ke_hoach-2019.docx",
        "ke hoach 2019.docx",
    ]
    assert lines.of(RuleField.TEXT) == []
    assert lines.of(RuleField.FOLDER) == []
