"""The text files of a bag: declaration, manifests and bag-info, as lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

DECLARATION = "bagit.txt"
INFO = "bag-info.txt"
VERSION = "1.0"

_DECLARED = re.compile(
    r"BagIt-Version: (?P<version>\d+\.\d+)\s*\nTag-File-Character-Encoding: UTF-8\s*", re.IGNORECASE
)
_LINE = re.compile(r"(?P<digest>[0-9A-Fa-f]+)[ \t]+\*?(?:\./)?(?P<name>\S.*)")
_INFO = re.compile(r"(?P<label>[^:\s][^:]*?)\s*:\s*(?P<value>.*)")
_CODED = {"%": "%25", "\n": "%0A", "\r": "%0D"}
_OXUM = re.compile(r"(?P<octets>\d+)\.(?P<files>\d+)")


@dataclass(frozen=True)
class Oxum:
    """How many bytes and files the payload has."""

    octets: int
    files: int

    def __str__(self) -> str:
        return f"{self.octets}.{self.files}"

    @classmethod
    def parse(cls, text: str) -> Oxum | None:
        match = _OXUM.fullmatch(text)
        return cls(int(match["octets"]), int(match["files"])) if match else None


def declaration() -> str:
    return f"BagIt-Version: {VERSION}\nTag-File-Character-Encoding: UTF-8\n"


def declared_version(text: str) -> str | None:
    """The version of BagIt, when the declaration is one."""
    match = _DECLARED.fullmatch(_unix(text))
    return match["version"] if match else None


def manifest(digests: Mapping[str, str]) -> str:
    """Lines that ``sha256sum -c`` reads too; percent signs and line ends in names are coded."""
    return "".join(f"{digests[name]}  {_coded(name)}\n" for name in sorted(digests))


def manifest_entries(text: str, version: str) -> dict[str, str] | None:
    """Digest by path; None when a line is none or a path stands twice."""
    found: dict[str, str] = {}
    for line in _unix(text).split("\n"):
        if not line:
            continue
        match = _LINE.fullmatch(line)
        if match is None:
            return None
        name = _decoded(match["name"], version)
        if name in found:
            return None
        found[name] = match["digest"].lower()
    return found


def info(values: Iterable[tuple[str, str]]) -> str:
    return "".join(f"{label}: {' '.join(value.split())}\n" for label, value in values)


def info_values(text: str) -> dict[str, str]:
    """Values by label in small letters; the last one of a label, folded lines put together."""
    found: dict[str, str] = {}
    label = ""
    for line in _unix(text).split("\n"):
        if line[:1] in (" ", "\t") and label:
            found[label] += f" {line.strip()}"
        elif match := _INFO.fullmatch(line):
            label = match["label"].lower()
            found[label] = match["value"].strip()
    return found


def _unix(text: str) -> str:
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _coded(name: str) -> str:
    return "".join(_CODED.get(letter, letter) for letter in name)


def _decoded(name: str, version: str) -> str:
    # Before 1.0 a percent sign stood for itself.
    codes = _CODED if version == VERSION else {"\n": "%0A", "\r": "%0D"}
    for letter in reversed(codes):
        name = re.sub(re.escape(codes[letter]), letter, name, flags=re.IGNORECASE)
    return name
