"""Rebuilds the PDF and DOCX files of the starter library and refreshes every document.toml.

    python tools/corpus/build.py [ID...]

Texts are in ``tools/corpus/sources/<id>.md``; metadata are in the document's ``document.toml``,
which also names the file to build. HTML, Markdown and text files are their own source: only their
sha256 and size are refreshed. The fonts Noto Serif and Noto Sans must be installed. The same
fonts and the same versions of Qt, pypdf and python-docx give the same bytes.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from docx_file import write_docx
from markdown_source import read_blocks
from pdf_file import write_pdf
from record import read_record, refresh_files

HERE = Path(__file__).parent
SOURCES = HERE / "sources"
DOCUMENTS = HERE.parents[1] / "corpus" / "documents"


def build(document_id: str) -> None:
    """Sets one source; ValueError when document.toml names a format that nothing here writes."""
    source = SOURCES / f"{document_id}.md"
    record = read_record(DOCUMENTS / document_id / "document.toml")
    blocks = read_blocks(source.read_text("utf-8"))
    match record.target.suffix:
        case ".pdf":
            write_pdf(blocks, record, record.target)
        case ".docx":
            write_docx(blocks, record, record.target)
        case other:
            raise ValueError(f"{source}: document.toml names a {other} file")


def main(wanted: list[str]) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for source in sorted(SOURCES.glob("*.md")):
        if not wanted or source.stem in wanted:
            build(source.stem)
    for record in sorted(DOCUMENTS.glob("*/document.toml")):
        if refresh_files(record):
            print(f"refreshed {record.parent.name}")


if __name__ == "__main__":
    main(sys.argv[1:])
