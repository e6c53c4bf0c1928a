"""Lexemes and their places."""

from summit_kb.search.language.lexer import Kind, Lexer


def kinds(text):
    return [(lexeme.kind, text[lexeme.start : lexeme.end]) for lexeme in Lexer(text).lexemes[:-1]]


def test_every_kind_at_its_place():
    assert kinds('-a (b* OR =c) "d e"~3 year:2014..2019') == [
        (Kind.MINUS, "-"),
        (Kind.WORDS, "a"),
        (Kind.OPEN, "("),
        (Kind.WORDS, "b"),
        (Kind.OPERATOR, "OR"),
        (Kind.EQUALS, "="),
        (Kind.WORDS, "c"),
        (Kind.CLOSE, ")"),
        (Kind.PHRASE, '"d e"~3'),
        (Kind.FIELD, "year:"),
        (Kind.VALUE, "2014..2019"),
    ]


def test_typographic_quotes_are_quotes_when_they_pair():
    assert kinds("“an ninh” mạng") == [(Kind.PHRASE, "“an ninh”"), (Kind.WORDS, "mạng")]
    assert kinds("“an ninh") == [(Kind.WORDS, "an"), (Kind.WORDS, "ninh")]


def test_a_comparison_may_stand_apart_from_its_value():
    assert kinds("date:>= 2019-01-24") == [(Kind.FIELD, "date:"), (Kind.VALUE, ">= 2019-01-24")]


def test_a_star_after_a_decomposed_letter():
    (lexeme, _end) = Lexer("nghe\u0323*").lexemes
    assert lexeme.star
