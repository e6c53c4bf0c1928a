"""Which extractor reads which format. An entry names a class; it is imported when first needed."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from summit_kb.domain.text import ExtractedText
from summit_kb.ingest.limits import Limits


class Extractor(Protocol):
    """Reads files of one format. ``title`` names the format to a person.

    ``spent`` becomes True when the process that ran it should be replaced.
    """

    title: str
    spent: bool

    def extract(self, path: Path, limits: Limits) -> ExtractedText:
        """The text of ``path``; raises an IngestError, or anything at all for damaged bytes."""
        ...


_HERE = "summit_kb.ingest.extractors"

EXTRACTORS: Mapping[str, str] = {
    "pdf": f"{_HERE}.pdf:PdfExtractor",
    "docx": f"{_HERE}.docx:DocxExtractor",
    "doc": f"{_HERE}.doc:DocExtractor",
    "rtf": f"{_HERE}.rtf:RtfExtractor",
    "pptx": f"{_HERE}.pptx:PptxExtractor",
    "ppt": f"{_HERE}.ppt:PptExtractor",
    "xlsx": f"{_HERE}.xlsx:XlsxExtractor",
    "xls": f"{_HERE}.xls:XlsExtractor",
    "odt": f"{_HERE}.odf:OdtExtractor",
    "ods": f"{_HERE}.odf:OdsExtractor",
    "odp": f"{_HERE}.odf:OdpExtractor",
    "fodt": f"{_HERE}.flat_office:FodtExtractor",
    "fods": f"{_HERE}.flat_office:FodsExtractor",
    "fodp": f"{_HERE}.flat_office:FodpExtractor",
    "word-xml": f"{_HERE}.flat_office:WordXmlExtractor",
    "csv": f"{_HERE}.csv_table:CsvExtractor",
    "epub": f"{_HERE}.epub:EpubExtractor",
    "eml": f"{_HERE}.eml:EmlExtractor",
    "msg": f"{_HERE}.msg:MsgExtractor",
    "mhtml": f"{_HERE}.eml:MhtmlExtractor",
    "html": f"{_HERE}.html:HtmlExtractor",
    "markdown": f"{_HERE}.markdown:MarkdownExtractor",
    "text": f"{_HERE}.text:TextExtractor",
    "png": f"{_HERE}.image:PngExtractor",
    "jpeg": f"{_HERE}.image:JpegExtractor",
    "tiff": f"{_HERE}.image:TiffExtractor",
    "bmp": f"{_HERE}.image:BmpExtractor",
    "webp": f"{_HERE}.image:WebpExtractor",
    "gif": f"{_HERE}.image:GifExtractor",
}


def extractor_for(format_id: str, more: Mapping[str, str]) -> Extractor:
    """A fresh extractor of a format in the registry or in ``more``, which wins."""
    module, name = (more.get(format_id) or EXTRACTORS[format_id]).split(":")
    return cast("Extractor", getattr(import_module(module), name)())
