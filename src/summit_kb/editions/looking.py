"""What a source says it has, its signatures verified and no file of it copied: cheap, and leaves
nothing behind.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from summit_kb.editions.catalogue import Catalogue
from summit_kb.editions.installed import Installed
from summit_kb.editions.trust import verified


def look(installed: Installed, source: Path, anchor: bytes) -> Catalogue:
    """The catalogue at ``source`` as ``anchor`` and what this computer remembers vouch for it.

    Files are not looked at: installing verifies each of them. Raises EditionRefusedError in its
    kinds, EditionNotFoundError.
    """
    with tempfile.TemporaryDirectory(prefix="summit-kb-", ignore_cleanup_errors=True) as beside:
        return verified(
            source, anchor, installed.trust, Path(beside) / "trust", installed.earlier()
        ).catalogue
