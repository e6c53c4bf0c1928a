"""Which library is meant, and where what is derived from it goes."""

from __future__ import annotations

import shutil
import uuid
from pathlib import Path

from summit_kb.app.searches.library_key import begin_line
from summit_kb.editions.installed import Installed
from summit_kb.foundation import atomic, paths, portable
from summit_kb.foundation.errors import ExitCode, StorageError, SummitError
from summit_kb.foundation.policy import policy
from summit_kb.foundation.writable import takes_files
from summit_kb.library.derived_place import DERIVED, is_shipped, private_derived
from summit_kb.library.store import Library


class SharedEditionsError(SummitError):
    """The folder of editions that IT has set holds none, or cannot be reached. Facts: path,
    contact.

    Another library in its place would look as if documents had gone.
    """

    code = "shared-editions"
    exit_code = ExitCode.STORAGE


def editions_here() -> Installed:
    """The editions that are read: those IT keeps for many readers, or this user's."""
    own = portable.read_only_data() or paths.home()
    return Installed(policy().editions or own / "editions")


def open_library(root: Path | None) -> Library:
    """The library at ``root``; without it the one IT has set, the edition in force, or else a copy
    of the starter library.

    Raises FeatureOffError for a library of one's own where the policy leaves none.
    """
    opened = _opened(root)
    begin_line(opened)
    return opened


def _opened(root: Path | None) -> Library:
    chosen = _chosen(root)
    here = editions_here()
    if chosen is None and policy().editions is None:
        here.sweep_after_a_crash()
    edition = here.edition if chosen is None else None
    if edition is not None:
        return read_edition(edition)
    if chosen is None and policy().editions is not None:
        raise SharedEditionsError(path=str(here.folder), contact=policy().contact)
    if chosen is None and (carried := portable.read_only_data()) is not None:
        return _carried_library(carried)
    root = chosen or default_library()
    topics = policy().topics
    derived = root / DERIVED
    is_library = (root / "library.toml").is_file()
    if is_library and topics:
        return Library.open(
            root, derived=private_derived(root, topics), ready=derived, topics=topics
        )
    if is_library and (is_shipped(root) or not takes_files(derived)):
        derived = private_derived(root)
    return Library.open(root, derived=derived)


def open_edition(edition: Path) -> Library:
    """The library of an installed edition: it is read, and never written to."""
    return Library.open(edition / "library", derived=edition / "derived", editable=False)


def read_edition(edition: Path) -> Library:
    """The same for a reader, who leaves no trace in a folder of many and sees the topics shown."""
    topics = policy().topics
    is_ours = policy().editions is None and portable.read_only_data() is None
    if is_ours and not topics:
        return open_edition(edition)
    root = edition / "library"
    return Library.open(
        root,
        derived=private_derived(root, topics),
        editable=False,
        ready=edition / "derived",
        topics=topics,
    )


def _carried_library(data: Path) -> Library:
    """The library on a stick that cannot be written to."""
    own = data / "library"
    root = own if (own / "library.toml").is_file() else paths.starter_library()
    topics = policy().topics
    return Library.open(
        root,
        derived=private_derived(root, topics),
        editable=False,
        ready=root / DERIVED if root == own else None,
        topics=topics,
    )


def _chosen(root: Path | None) -> Path | None:
    """The library asked for, or else the one that IT has set."""
    rules = policy()
    name = rules.settings.get("library")
    own = Path(str(name)).expanduser().absolute() if name else None
    if root is None:
        return own
    root = root.expanduser().absolute()
    usual = {own, paths.starter_library(), editions_here().library}
    if rules.editions is None:
        # Where IT keeps editions for many, a user's folder stands for no library.
        usual.add(paths.home() / "library")
    if root not in usual:
        rules.require("other-libraries")
    return root


def default_library() -> Path:
    """The reader's own copy of the starter library, made at the first start.

    It appears by one rename, so that two first starts at once do no harm.
    """
    copy = paths.home() / "library"
    if copy.exists():
        return copy
    beside = copy.with_name(f".library-{uuid.uuid4().hex[:8]}")
    try:
        shutil.copytree(
            paths.starter_library(),
            beside,
            ignore=shutil.ignore_patterns(".*", "__pycache__"),
            copy_function=shutil.copyfile,
        )
        _may_be_written(beside)
        atomic.sync_folder(beside)
        atomic.move(beside, copy)
    except OSError as error:
        if not copy.exists():
            raise StorageError.from_os(copy, error) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return copy


def _may_be_written(folder: Path) -> None:
    """The copy is the reader's own, also where the program's folder may only be read."""
    for place in (folder, *folder.rglob("*")):
        if place.is_dir():
            place.chmod(place.stat().st_mode | 0o700)
