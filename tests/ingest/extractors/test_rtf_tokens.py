from hypothesis import given
from hypothesis import strategies as st

from summit_kb.ingest.extractors.rtf_tokens import Kind, Token, tokens


def test_every_kind_of_token():
    assert list(tokens(rb"{\b0 x\'e9\~\u-12?" + b"\r\n}")) == [
        Token(Kind.OPEN),
        Token(Kind.WORD, "b", 0),
        Token(Kind.BYTES, data=b"x"),
        Token(Kind.BYTES, data=b"\xe9"),
        Token(Kind.SYMBOL, "~"),
        Token(Kind.WORD, "u", -12),
        Token(Kind.BYTES, data=b"?"),
        Token(Kind.CLOSE),
    ]


def test_announced_bytes_are_passed_over():
    found = list(tokens(rb"\bin3 {}\a"))
    assert found == [Token(Kind.WORD, "bin", 3), Token(Kind.BYTES, data=b"a")]


@given(st.binary())
def test_any_bytes_end(data):
    assert all(isinstance(token, Token) for token in tokens(data))
