"""What the book says of itself to programs: title, language, labels, how it is to be opened."""

from __future__ import annotations

from xml.sax.saxutils import escape

from summit_kb.reading.briefing.pdf_file import PdfFile, stream, words
from summit_kb.reading.briefing.plan import Book

_CREATOR = "Summit KB"
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{made}</xmp:CreateDate><xmp:CreatorTool>{creator}</xmp:CreatorTool>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


def catalogue(book: Book, file: PdfFile, outline: int, front: int) -> bytes:
    """Entries of the catalogue; the first ``front`` sheets are counted in Roman numbers."""
    rows = b"0<</S/r>>%d<</S/D>>" % front if front else b"0<</S/D>>"
    about = file.add(stream(_xmp(book).encode(), b"/Type/Metadata/Subtype/XML", packed=False))
    return b"".join(
        (
            b"/Outlines %d 0 R/PageMode/UseOutlines" % outline,
            b"/PageLabels<</Nums[%b]>>" % rows,
            b"/Lang%b/Metadata %d 0 R" % (words(book.language), about),
            b"/ViewerPreferences<</DisplayDocTitle true>>",
        )
    )


def information(book: Book) -> bytes:
    """Entries of the information dictionary."""
    told = {
        b"Title": book.cover.title,
        b"Subject": book.cover.subtitle,
        b"Author": book.author,
        b"Creator": _CREATOR,
        b"Producer": _CREATOR,
        b"CreationDate": f"D:{book.made.replace('-', '')}000000Z",
    }
    return b"".join(b"/%b%b" % (key, words(text)) for key, text in told.items() if text)


def _xmp(book: Book) -> str:
    return _XMP.format(
        title=escape(book.cover.title),
        subject=escape(book.cover.subtitle),
        author=escape(book.author),
        language=book.language,
        made=book.made,
        creator=_CREATOR,
    )
