"""A style with our own Vietnamese words in it: they go before those of the style's processor."""

from __future__ import annotations

from functools import cache
from xml.etree import ElementTree as ET

from summit_kb.foundation import paths
from summit_kb.reading.citing.csl.style import NAMESPACE, Style

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_LOCALE = f"{{{NAMESPACE}}}locale"
_DATE = f"{{{NAMESPACE}}}date"
_TERM = f"{{{NAMESPACE}}}term"
_TERMS = f"{{{NAMESPACE}}}terms"
_LOCALES = {"vi": "vi-VN", "en": "en-US"}


def locale(style: Style, language: str) -> str:
    """Which locale references in ``language`` are written in; of English ones the style's own."""
    default = ET.fromstring(style.data).get("default-locale", "")
    return default if default.startswith(f"{language}-") else _LOCALES[language]


def worded(style: Style, language: str) -> bytes:
    """The style as XML; what it says of Vietnamese itself stays."""
    root = ET.fromstring(style.data)
    if language == "vi":
        _add_ours(root)
    for day in root.iterfind(f"{_LOCALE}/{_DATE}[@delimiter]"):
        _spell_out(day)
    return ET.tostring(root, encoding="utf-8")


def _add_ours(root: ET.Element) -> None:
    ours = _ours()
    own = next((one for one in root.iter(_LOCALE) if one.get(_LANG) == "vi"), None)
    if own is None:
        root.append(ours)
        return
    said = {_key(term) for term in own.iter(_TERM)}
    terms = own.find(_TERMS)
    if terms is None:
        terms = ET.SubElement(own, _TERMS)
    terms.extend(term for term in ours.iter(_TERM) if _key(term) not in said)


def _spell_out(day: ET.Element) -> None:
    """What stands between the parts of a date as a part of them: the processor forgets it."""
    between = day.attrib.pop("delimiter")
    for part in list(day)[1:]:
        part.set("prefix", between + part.get("prefix", ""))


def _key(term: ET.Element) -> tuple[str | None, str | None]:
    return term.get("name"), term.get("form")


def _ours() -> ET.Element:
    return ET.fromstring(_file())


@cache
def _file() -> bytes:
    return (paths.resources_dir() / "csl" / "terms.vi.xml").read_bytes()
