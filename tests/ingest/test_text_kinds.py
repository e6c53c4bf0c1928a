import pytest

from summit_kb.ingest.text_kinds import text_kind


@pytest.mark.parametrize(
    ("head", "suffix", "kind"),
    [
        ("<!DOCTYPE html><html>", ".doc", "html"),
        ("  <!-- x --> <html lang='vi'>", "", "html"),
        ('<?xml version="1.0"?>\n<html xmlns="x">', ".htm", "html"),
        ("<p>một</p>", ".txt", "html"),
        ("Xem\n<body class='a'>", ".doc", "html"),
        ('<?xml version="1.0"?><data/>', ".xml", "xml"),
        ('<?xml?><?mso-application progid="Word.Document"?>', ".doc", "word-xml"),
        ("# Tiêu đề\n\nmột", ".md", "markdown"),
        ("một <div>hai</div>", ".md", "markdown"),
        ("<!doctype html><p>x", ".md", "html"),
        ("# Tiêu đề\n\n[a](b)\n", "", "markdown"),
        ("# chỉ một dấu hiệu", "", "text"),
        ("# Tiêu đề\n\n[a](b)\n", ".txt", "text"),
        ("Số: 43\nNgày: 24", ".txt", "text"),
        ("Received: by x\nFrom: a\nTo: b\nSubject: c\n\nxin chào", ".txt", "eml"),
        ("From a@b Wed\nFrom: a\nTo: b\nMessage-ID: 1\n\nx", "", "eml"),
        (
            "MIME-Version: 1.0\nFrom: a\nSubject: b\nContent-Type: multipart/related\n\n",
            ".mht",
            "mhtml",
        ),
        (
            "MIME-Version: 1.0\nFrom: a\nTo: c\nSubject: b\nContent-Type: multipart/related\n\n",
            ".eml",
            "eml",
        ),
        ('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\nx', ".doc", "mhtml"),
        ("MIME-Version: 1.0\nContent-Type: text/plain\n\nx", ".txt", "text"),
        ("From: a\nTo: b\nSubject: thư nháp\n\nx", ".txt", "text"),
    ],
)
def test_content_decides_and_the_name_only_helps(head, suffix, kind):
    assert text_kind(head, suffix) == kind
