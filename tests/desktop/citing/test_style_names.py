from pathlib import Path

from summit_kb.app.citing_styles import DECREE30, NAMED, RECORDS
from summit_kb.desktop.citing.style_names import FORMATS, offered, style_name


def test_all_styles_are_offered_and_have_names(desk):
    own = Path("/x/cua-toi.csl")
    made = dict(offered([own]))
    assert list(made) == [DECREE30, *NAMED, str(own)]
    assert made[str(own)] == "cua-toi"
    assert made["apa"].startswith("APA")
    assert all(made.values())
    assert style_name(DECREE30) == "Decree 30/2020/NĐ-CP"


def test_every_format_names_its_ending():
    assert list(FORMATS) == list(RECORDS)
    assert all(f"*.{RECORDS[name]})" in said for name, said in FORMATS.items())
