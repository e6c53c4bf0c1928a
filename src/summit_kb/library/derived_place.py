"""Where what is derived from a library goes."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from summit_kb.foundation import paths
from summit_kb.library.ids import slug

DERIVED = ".derived"


def derived_place(root: Path) -> Path:
    """Inside the library; for the one that is shipped, which nobody writes to, the user's state."""
    return private_derived(root) if is_shipped(root) else root / DERIVED


def private_derived(root: Path, topics: Sequence[str] = ()) -> Path:
    """The place in the user's state for what is derived from a library nobody may write to.

    What is seen of it through ``topics`` has a place of its own.
    """
    of = "\n".join([str(root.resolve()), *sorted(topics)])
    key = hashlib.blake2b(of.encode(), digest_size=6).hexdigest()
    return paths.home() / "derived" / f"{slug(root.name)[:40] or 'library'}-{key}"


def is_shipped(root: Path) -> bool:
    return root.resolve() == paths.starter_library().resolve()
