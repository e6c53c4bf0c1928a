"""The catalogue a source carries: whole, or as its difference from one that is here."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from tuf.api.metadata import Metadata, TargetFile, Targets
from tuf.ngclient import Updater

from summit_kb.editions import difference
from summit_kb.editions.catalogue import MOST_BYTES
from summit_kb.editions.difference import Earlier
from summit_kb.editions.errors import (
    EditionBaseError,
    EditionDamagedError,
    EditionFormatError,
    EditionTooLargeError,
)
from summit_kb.editions.names import shown
from summit_kb.editions.repository import CATALOGUE

_SHA256 = re.compile(r"[0-9a-f]{64}")


def catalogue(updater: Updater, trust: Path, source: Path, before: Sequence[Earlier]) -> bytes:
    """The catalogue that was signed, with the metadata in ``trust`` that ``updater`` verified.

    ``before`` are those here. What is carried is verified, needed or not. Raises
    EditionRefusedError in its kinds, and what the framework raises.
    """
    target = updater.get_targetinfo(CATALOGUE)
    if target is None:
        raise EditionDamagedError(source=str(source), file=CATALOGUE)
    _refuse_long(target, source)
    told = {
        number: Path(updater.download_target(one)).read_bytes()
        for number, one in _signed(trust)
        if _is_carried(one, source)
    }
    if not told or _is_carried(target, source):
        return Path(updater.download_target(target)).read_bytes()
    made = _made(told, before, source)
    target.verify_length_and_hashes(made)
    return made


def _made(told: dict[int, bytes], before: Sequence[Earlier], source: Path) -> bytes:
    """Of the differences and the catalogues here those that belong together."""
    for number, earlier in before:
        try:
            made = difference.applied(earlier, told[number]) if number in told else None
        except ValueError as error:
            raise EditionFormatError(source=str(source), detail=shown(str(error))) from error
        if made is not None:
            return made
    since = ", ".join(map(str, sorted(told)))
    raise EditionBaseError(source=str(source), since=since)


def _signed(trust: Path) -> Iterator[tuple[int, TargetFile]]:
    """The differences that were signed, by the edition they start from."""
    targets = Metadata[Targets].from_file(str(trust / "targets.json")).signed.targets
    for name, target in targets.items():
        number = difference.number_in(name)
        if number is not None:
            yield number, target


def _is_carried(target: TargetFile, source: Path) -> bool:
    sha256 = target.hashes.get("sha256", "")
    if _SHA256.fullmatch(sha256) is None:  # it would become a path
        raise EditionDamagedError(source=str(source), file=shown(target.path))
    _refuse_long(target, source)
    return os.path.lexists(source / "targets" / f"{sha256}.{target.path}")


def _refuse_long(target: TargetFile, source: Path) -> None:
    if target.length > MOST_BYTES:
        raise EditionTooLargeError(source=str(source), detail=shown(target.path))
