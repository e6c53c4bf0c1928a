"""Telling HTML, Markdown, mail and plain text apart, from their first characters."""

from __future__ import annotations

import re

_HTML_START = re.compile(
    r"(?:<\?xml[^>]*>|<!--.*?-->|\s)*<(?:!doctype\s+html|html|head|body|title|meta|link|style|script"
    r"|table|div|p|h[1-6]|center|font|ul|ol|span|article|section)\b",
    re.IGNORECASE | re.DOTALL,
)
_HTML_ANYWHERE = re.compile(r"<(?:html|body)\b[^>]*>", re.IGNORECASE)
_XML_START = re.compile(r"\s*(?:<\?xml\b|<!DOCTYPE\s+\w|<svg\b)", re.IGNORECASE)
_WORD_XML = re.compile(r"<\?mso-application[^>]*Word\.Document|<(?:w:wordDocument|pkg:package)\b")
_FLAT_ODF = re.compile(
    r"<office:document\b[^>]*application/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)\""
)
_FLAT_KINDS = {"text": "fodt", "spreadsheet": "fods", "presentation": "fodp"}
_HEADER_LINE = re.compile(r"^([A-Za-z][A-Za-z-]*):[ \t]?", re.MULTILINE)
_WEB_ARCHIVE = re.compile(r"^content-type:\s*multipart/related\b", re.IGNORECASE | re.MULTILINE)
_SURE_MAIL_HEADERS = frozenset({"mime-version", "received", "message-id", "return-path"})
_MAIL_HEADERS = frozenset({"from", "to", "subject", "date", "content-type", *_SURE_MAIL_HEADERS})
_SENT_HEADERS = frozenset({"to", "cc", "bcc", "received", "return-path", "delivered-to"})
_FEWEST_MAIL_HEADERS = 3
_MARKDOWN_SIGNS = (
    re.compile(r"^#{1,6} \S", re.MULTILINE),
    re.compile(r"^(?:```|~~~)", re.MULTILINE),
    re.compile(r"\[[^\]\n]+\]\([^)\s]+\)"),
    re.compile(r"^\|.+\|\n\|[ :|-]+\|$", re.MULTILINE),
    re.compile(r"\A---\n(?:.*\n)*?---\n"),
    re.compile(r"\*\*[^*\n]+\*\*"),
)
_FEWEST_SIGNS = 2
_MARKDOWN_NAMES = (".md", ".markdown", ".mdown", ".mkd")
_TEXT_NAMES = (".txt", ".text", ".log")
_TABLE_NAMES = (".csv", ".tsv")


def text_kind(head: str, suffix: str) -> str:
    """The format id of a text by its beginning; the name only decides what content leaves open."""
    if _looks_like_mail(head):
        return "mhtml" if _is_saved_page(head) else "eml"
    if _WORD_XML.search(head):
        return "word-xml"
    if (flat := _FLAT_ODF.search(head)) is not None:
        return _FLAT_KINDS[flat[1]]
    if _HTML_START.match(head) or _HTML_ANYWHERE.search(head):
        return "markdown" if suffix in _MARKDOWN_NAMES and not _whole_page(head) else "html"
    if _XML_START.match(head):
        return "xml"
    if suffix in _MARKDOWN_NAMES:
        return "markdown"
    if suffix in _TABLE_NAMES:
        return "csv"
    if suffix in _TEXT_NAMES:
        return "text"
    signs = sum(sign.search(head) is not None for sign in _MARKDOWN_SIGNS)
    return "markdown" if signs >= _FEWEST_SIGNS else "text"


def _whole_page(head: str) -> bool:
    # Markdown may hold pieces of HTML; only a page of its own is HTML under a Markdown name.
    return re.match(r"\s*(?:<!doctype\s+html|<html)\b", head, re.IGNORECASE) is not None


def _is_saved_page(head: str) -> bool:
    """Whether what travels like a mail is a web page that nobody sent to anybody."""
    first_part = re.split(r"\r?\n\r?\n", head, maxsplit=1)[0]
    names = {match[1].lower() for match in _HEADER_LINE.finditer(first_part)}
    if names & _SENT_HEADERS:
        return False
    return re.search(r"multipart/related|text/html", first_part, re.IGNORECASE) is not None


def _looks_like_mail(head: str) -> bool:
    if _HEADER_LINE.match(head) is None and not head.startswith("From "):
        return False
    first_part = re.split(r"\r?\n\r?\n", head, maxsplit=1)[0]
    names = {match[1].lower() for match in _HEADER_LINE.finditer(first_part)}
    enough = len(names & _MAIL_HEADERS) >= _FEWEST_MAIL_HEADERS
    # Word gives its web archives these two headers and no other.
    is_archive = "mime-version" in names and _WEB_ARCHIVE.search(first_part) is not None
    return (enough and bool(names & _SURE_MAIL_HEADERS)) or is_archive
