from pathlib import Path
from xml.etree import ElementTree as ET

from summit_kb.reading.citing.csl.style import read_style
from summit_kb.reading.citing.csl.wording import locale, worded

CSL = "{http://purl.org/net/xbiblio/csl}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def style(folder: Path, locales: str = "", default: str = ""):
    path = folder / "a.csl"
    path.write_text(
        f'<style xmlns="{CSL[1:-1]}" class="in-text" version="1.0" {default}>'
        f'<citation><layout><text variable="title"/></layout></citation>{locales}</style>',
        encoding="utf-8",
    )
    return read_style(path)


def vietnamese(data: bytes) -> dict[tuple[str | None, str | None], str | None]:
    [found] = [one for one in ET.fromstring(data).iter(f"{CSL}locale") if one.get(LANG) == "vi"]
    return {(one.get("name"), one.get("form")): one.text for one in found.iter(f"{CSL}term")}


def test_our_words_are_added_for_vietnamese_only(tmp_path: Path) -> None:
    plain = style(tmp_path)
    assert vietnamese(worded(plain, "vi"))["page", "short"] == "tr."
    assert b"tr." not in worded(plain, "en")


def test_the_words_of_the_style_itself_stay(tmp_path: Path) -> None:
    own = '<locale xml:lang="vi"><terms><term name="page" form="short">t.</term></terms></locale>'
    words = vietnamese(worded(style(tmp_path, own), "vi"))
    assert words["page", "short"] == "t."
    assert words["month-01", None] == "tháng 01"
    bare = vietnamese(worded(style(tmp_path, '<locale xml:lang="vi"/>'), "vi"))
    assert bare["page", None] == "trang"


def test_english_is_the_styles_own(tmp_path: Path) -> None:
    assert locale(style(tmp_path), "en") == "en-US"
    assert locale(style(tmp_path, default='default-locale="en-GB"'), "en") == "en-GB"
    assert locale(style(tmp_path, default='default-locale="fr-FR"'), "vi") == "vi-VN"


def test_what_stands_between_parts_of_a_date_goes_to_the_parts(tmp_path: Path) -> None:
    date = (
        '<locale xml:lang="en"><date form="text" delimiter=" "><date-part name="year"/>'
        '<date-part name="month" prefix="("/></date></locale>'
    )
    root = ET.fromstring(worded(style(tmp_path, date), "en"))
    parts = [one.get("prefix") for one in root.iter(f"{CSL}date-part")]
    assert parts == [None, " ("]
