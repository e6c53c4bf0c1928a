"""Under which licences the parts of the program stand, with their texts."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from summit_kb.foundation.paths import resources_dir

PROGRAM = "summit-kb"
_REQUIREMENT = re.compile(r"\s*(?P<name>[\w.-]+)\s*(?:\[(?P<extras>[^]]*)\])?(?P<rest>.*)")
_EXTRA = re.compile(r"extra\s*==\s*[\"'](?P<extra>[^\"']+)[\"']")
_USUAL = ("LICENSE", "LICENSE.txt", "LICENSE.md", "LICENCE", "COPYING")
# Wheels of Qt for Python carry no text; these are the ones that hold for them.
_QT = re.compile(r"^(?:pyside6|shiboken6)", re.IGNORECASE)
_QT_TEXTS = ("LGPL-3.0.txt", "GPL-3.0.txt")
_QT_LICENCE = "LGPL-3.0-only"
_RULE = "=" * 78
_ABOUT_QT = "about-qt.txt"
OF_THE_SYSTEM = "of the system"
"""Beside the notices, as the system's packages tell it; only a frozen program takes those along."""


@dataclass(frozen=True)
class Package:
    """A package of the program; ``texts`` are (file name, text)."""

    name: str
    version: str
    licence: str
    texts: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Inside:
    """Somebody else's part within ``package``, or taken along from the system.

    ``text`` is where its terms are: a general text, "PACKAGE · FILE", or OF_THE_SYSTEM.
    """

    name: str
    licence: str
    package: str
    text: str


def packages() -> list[Package]:
    """The program and all it needs, by name."""
    found = {one.metadata["Name"]: one for one in _needed(PROGRAM, set())}
    return [_package(found[name]) for name in sorted(found, key=str.casefold)]


def inside() -> list[Inside]:
    """Parts within the packages, as far as their makers name them."""
    path = _folder() / "parts.toml"
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["parts"]
    return [Inside(row["name"], row["licence"], row["in"], row["text"]) for row in rows]


def notices() -> str:
    """All of it as one text: what somebody who passes the program on passes on with it."""
    found = packages()
    qt = next((one.version for one in found if _QT.match(one.name)), "?")
    parts = [(_folder() / _ABOUT_QT).read_text(encoding="utf-8").replace("{version}", qt)]
    listed = [f"{one.name} {one.version}: {one.licence}" for one in found]
    listed += [f"{one.name} (in {one.package}): {one.licence}" for one in inside()]
    parts.append("\n".join(listed))
    shared = {name for one in found for name, _ in one.texts if (_folder() / name).is_file()}
    for one in found:
        for name, text in one.texts:
            if name not in shared:
                parts.append(_titled(f"{one.name} {one.version} · {name}", text))
    parts += [_titled(path.name, path.read_text(encoding="utf-8")) for path in _general()]
    return "\n\n".join(part.strip() for part in parts) + "\n"


def without_text() -> list[str]:
    """Packages and parts whose terms are nowhere in the notices; there may be none."""
    found = packages()
    told = {path.name for path in _general() if path.stat().st_size}
    told |= {f"{_plain(one.name)} · {file}" for one in found for file, text in one.texts if text}
    lacking = [one.name for one in found if not any(text.strip() for _, text in one.texts)]
    for part in inside():
        owner, dot, file = part.text.partition(" · ")
        place = f"{_plain(owner)} · {file}" if dot else part.text
        if place not in told | {OF_THE_SYSTEM}:
            lacking.append(f"{part.name} (in {part.package})")
    return lacking


def _general() -> list[Path]:
    """Texts that hold for more than one part, or that a part's own makers have not put with it."""
    return sorted(path for path in _folder().glob("*.txt") if path.name != _ABOUT_QT)


def _titled(title: str, text: str) -> str:
    return f"{_RULE}\n{title}\n{_RULE}\n\n{text.strip()}"


def _folder() -> Path:
    return resources_dir() / "licences"


def _needed(name: str, seen: set[str], extras: str = "") -> Iterator[metadata.Distribution]:
    """``name`` and what it needs with its ``extras``, once each; what is not installed is not."""
    key = f"{_plain(name)}[{extras}]"
    if key in seen:
        return
    seen.add(key)
    try:
        found = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return
    yield found
    wanted = {one.strip() for one in extras.split(",")}
    for requirement in found.requires or ():
        match = _REQUIREMENT.match(requirement)
        if match is None:
            continue
        only = _EXTRA.search(match["rest"])
        if only is None or only["extra"] in wanted:
            yield from _needed(match["name"], seen, match["extras"] or "")


def _package(found: metadata.Distribution) -> Package:
    name = found.metadata["Name"]
    if _QT.match(name):
        licence = _QT_LICENCE
        texts = [(file, (_folder() / file).read_text(encoding="utf-8")) for file in _QT_TEXTS]
    else:
        named = _said(found, "License-Expression")
        licence = named or _by_classifier(found) or _said(found, "License").split("\n")[0]
        texts = list(_texts(found))
    return Package(name, found.version, licence, tuple(texts))


def _by_classifier(found: metadata.Distribution) -> str:
    classifiers = found.metadata.get_all("Classifier") or []
    named = [one.split("::")[-1].strip() for one in classifiers if one.startswith("License ::")]
    return ", ".join(one for one in named if one != "OSI Approved")


def _said(found: metadata.Distribution, field: str) -> str:
    return next(iter(found.metadata.get_all(field) or ()), "").strip()


def _texts(found: metadata.Distribution) -> Iterator[tuple[str, str]]:
    """The licence files beside the metadata, whichever way their maker has put them there."""
    folder = _metadata_folder(found)
    named = found.metadata.get_all("License-File") or _USUAL
    if folder is None:
        return
    for name in named:
        for place in (f"licenses/{name}", f"license_files/{name}", name):
            file = folder / place
            if file.is_file():
                yield name, file.read_bytes().decode("utf-8", "replace")
                break


def _metadata_folder(found: metadata.Distribution) -> Path | None:
    """Where the metadata lie; a frozen program has no list of the package's files."""
    top = Path(str(found.locate_file("")))
    wanted = f"{_plain(found.metadata['Name'])}-{found.version}.dist-info"
    names = (path for path in top.glob("*.dist-info") if _plain(path.name) == _plain(wanted))
    return next(names, None)


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
