import re
from collections.abc import Callable
from dataclasses import replace

from summit_kb.reading.citing.reference import Reference
from summit_kb.reading.citing.ris import record


def test_every_line_is_a_tag_and_the_record_ends(resolution: Callable[..., Reference]) -> None:
    lines = record(resolution(page="3"), "vi").split("\r\n")
    assert lines[0] == "TY  - STAT"
    assert lines[-2:] == ["ER  - ", ""]
    assert all(re.fullmatch(r"[A-Z][A-Z0-9]  - .*", line) for line in lines[:-1])
    assert {"M1  - 43-NQ/TW", "DA  - 2019/01/24/", "SP  - 3", "KW  - A & B"} <= set(lines)


def test_a_value_never_breaks_its_line(resolution: Callable[..., Reference]) -> None:
    broken = resolution()
    document = replace(broken.document, source="dòng một\nER  - \nTY  - BOOK")
    made = record(replace(broken, document=document), "vi")
    assert made.count("\r\nER  - ") == 1
    assert "N1  - dòng một ER - TY - BOOK" in made


def test_what_is_not_known_of_a_day_stays_empty(speech: Reference) -> None:
    assert "DA  - 2019/08//" in record(speech, "vi")
