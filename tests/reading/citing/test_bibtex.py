from collections.abc import Callable
from dataclasses import replace

from summit_kb.reading.citing.bibtex import entry
from summit_kb.reading.citing.reference import Reference


def test_an_entry_has_number_day_and_names_that_stay_whole(
    resolution: Callable[..., Reference],
) -> None:
    lines = entry(resolution(), "vi").splitlines()
    assert lines[0] == "@misc{nghi-quyet-43,"
    assert {
        "  author = {{Bộ Chính trị}},",
        "  howpublished = {Nghị quyết 43-NQ/TW},",
        "  year = 2019,",
        "  month = jan,",
        "  day = 24,",
    } <= set(lines)
    assert lines[-1] == "}"


def test_signs_of_tex_are_escaped_and_braces_balance(resolution: Callable[..., Reference]) -> None:
    plain = resolution()
    document = replace(plain.document, title=r"100 % {x} a_b #1 $5 ~ ^ \ & c")
    made = entry(replace(plain, document=document), "vi")
    assert (
        r"{{100 \% \{x\} a\_b \#1 \$5 \textasciitilde{} \textasciicircum{} \textbackslash{} \& c}}"
        in made
    )
    bare = made.replace(r"\{", "").replace(r"\}", "")
    assert bare.count("{") == bare.count("}")


def test_a_report_has_an_institution(resolution: Callable[..., Reference]) -> None:
    plain = resolution()
    report = replace(plain.document.identity, type="report")
    document = replace(plain.document, identity=report, speaker="Nguyễn Văn A")
    made = entry(replace(plain, document=document), "en")
    assert made.startswith("@techreport{")
    assert "  institution = {{Bộ Chính trị}}," in made
    assert "  type = {Report 43-NQ/TW}," in made
