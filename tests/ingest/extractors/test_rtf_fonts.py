from summit_kb.ingest.extractors.rtf_fonts import Font, decoded, encoding_of


def test_charsets_and_symbols():
    font = Font("Wingdings 2")
    font.set_charset(163)
    assert (font.encoding, font.is_symbols) == ("cp1258", True)
    font.set_charset(0)
    assert (font.encoding, Font(".VnTime").is_symbols) == ("", False)


def test_bytes_and_code_pages():
    assert decoded(b"\x81\x93\xad", "cp1252") == "\x81“\xad"
    assert decoded(b"\x83\x65", "cp932") == "テ"
    assert encoding_of(1258) == "cp1258"
    assert encoding_of(99999) == "cp1252"
