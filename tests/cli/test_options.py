import pytest

from summit_kb.app.words import Words
from summit_kb.cli import options
from summit_kb.cli.output import Voice
from summit_kb.foundation.errors import UsageError

VI = Words("vi")


@pytest.mark.parametrize(
    ("arguments", "voice"),
    [
        ([], Voice()),
        (["list", "--json", "--lang", "en"], Voice(json=True, language="en")),
        (["--lang=en", "--quiet"], Voice(language="en", quiet=True)),
        (["--lang", "fr"], Voice()),
        (["search", "--", "--json"], Voice()),
    ],
)
def test_how_to_speak_is_known_before_the_rest_is_read(arguments: list[str], voice: Voice) -> None:
    assert options.glance(arguments) == voice


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["add"], "thiếu PATH"),
        (["list", "--colour"], "--colour"),
        (["search", "x", "--type", "poem"], "“poem”"),
        (["search", "x", "--year", "19"], "--year không nhận “19”"),
        (["search", "x", "--limit", "-1"], "--limit"),
        (["add", "x", "--jobs", "0"], "--jobs không nhận “0”"),
        (["add", "x", "--jobs"], "--jobs cần một giá trị"),
        (["list", "--json=1"], "--json không nhận giá trị"),
        (["nonsense"], "“nonsense”"),
    ],
)
def test_what_cannot_be_read_is_said_in_our_words(arguments: list[str], said: str) -> None:
    with pytest.raises(UsageError) as caught:
        options.read(arguments, VI)
    assert said in str(caught.value.facts["detail"])


def test_years() -> None:
    read = options.read(["search", "x", "--year", "2014..2019", "--year", "2021"], VI)
    assert read.year == [(2014, 2019), (2021, 2021)]


def test_options_said_before_the_command_are_not_undone_by_it() -> None:
    read = options.read(["--library", "A", "--json", "list"], VI)
    assert (read.library, read.json, read.quiet, read.lang) == ("A", True, False, None)


def test_no_command_is_the_window() -> None:
    assert options.read([], VI).command == "desktop"


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_word_of_help_is_in_the_readers_language(language: str, capsys) -> None:
    with pytest.raises(SystemExit):
        options.grammar(Words(language)).parse_args(["edition", "sources", "--help"])
    said = capsys.readouterr().out
    assert ("usage: " in said) == (language == "en")
    for english in ("positional arguments", "show this help message", "show program's"):
        assert english not in said
    assert Words(language).label("help", "heading-options") in said
