"""Editions, as both front ends use them: verified, installed, gone back from."""

from __future__ import annotations

import shutil
from pathlib import Path

from summit_kb.app.derived import Derived
from summit_kb.app.opening import editions_here, open_edition
from summit_kb.domain.topic import Thesaurus
from summit_kb.editions import installing, roots
from summit_kb.editions.catalogue import Catalogue
from summit_kb.editions.installed import Installed
from summit_kb.editions.installing import Installation
from summit_kb.foundation.errors import StorageError, SummitError
from summit_kb.foundation.work import Cancel, Progress, Report, silent
from summit_kb.library.fields import TomlFile
from summit_kb.library.vocabularies import read_topics

_TOPICS = "topics.toml"
_INDEX, _KEPT = "index", ("sketches", "catalogue")


def installed() -> Installed:
    """The editions that are read here: this user's, or those IT keeps for many."""
    return editions_here()


def install(
    source: Path,
    *,
    into: Installed | None = None,
    report: Report = silent,
    cancel: Cancel | None = None,
) -> Installation:
    """Take the edition at ``source`` with its index made; the one in force works until then.

    It goes among the editions that are read here, or ``into`` others, which IT keeps for many.
    """

    def prepare(made: Path, before: Path | None) -> None:
        report(Progress("index"))  # the source is done with
        _index(made, before, report, cancel)

    return installing.install(
        into or installed(), source, prepare=prepare, report=report, cancel=cancel
    )


def trust(root: Path) -> None:
    """Take the root of trust in a file as this user's."""
    installing.trust_root(installed(), roots.given(root))


def verify(source: Path, *, report: Report = silent, cancel: Cancel | None = None) -> Catalogue:
    """The catalogue of the edition at ``source`` if all of it can be trusted; changes nothing."""
    return installing.verify(installed(), source, report=report, cancel=cancel)


def whats_new(source: Path | None) -> Catalogue:
    """The catalogue, with its changes, of the edition at ``source``, or of the one installed."""
    here = installed()
    return here.catalogue() if source is None else installing.verify(here, source)


def topics() -> Thesaurus:
    """The topics of the edition that is read, to name those of changes; none when it is spoilt."""
    library = installed().library
    try:
        return Thesaurus() if library is None else read_topics(TomlFile.read(library / _TOPICS))
    except SummitError:
        return Thesaurus()


def _carry_over(before: Path, now: Path) -> None:
    """What was made of documents that did not change need not be made again."""
    try:
        if (before / _INDEX).is_dir():
            shutil.copytree(before / _INDEX, now / _INDEX)
        for name in _KEPT:
            if (before / name).is_file():
                shutil.copyfile(before / name, now / name)
    except OSError as error:
        raise StorageError.from_os(now, error) from error


def _index(made: Path, before: Path | None, report: Report, cancel: Cancel | None) -> None:
    """What changed is indexed on top of what the edition before had."""
    if before is not None:
        _carry_over(before / "derived", made / "derived")
    derived = Derived(open_edition(made))
    try:
        with derived.writing():
            derived.bring_up_to_date(report=report, cancel=cancel)
    finally:
        derived.close()
