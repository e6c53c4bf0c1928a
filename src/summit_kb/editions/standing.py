"""Which keys count in a publisher's folder, and until when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from tuf.api.metadata import Root, Targets

from summit_kb.editions.errors import PublishingError
from summit_kb.editions.fingerprint import fingerprint
from summit_kb.editions.keys import Signer
from summit_kb.editions.repository import Repository
from summit_kb.foundation.errors import StorageError

_SHOWN, _GROUP = 16, 4


@dataclass(frozen=True)
class KeyStanding:
    """``roots`` and ``publishing`` are key ids; ``anchor`` is what the first root's file reads
    like on paper, the one that is handed to computers; ``expires`` that of the newest root.
    """

    version: int
    expires: datetime
    threshold: int
    roots: tuple[str, ...]
    publishing: tuple[str, ...]
    anchor: str


def standing(repository: Repository) -> KeyStanding:
    """As the newest root of the folder says; raises PublishingError."""
    root = repository.root.signed
    first = repository.metadata / "1.root.json"
    try:
        data = first.read_bytes()
    except FileNotFoundError as error:
        raise PublishingError(path=str(first), reason="damaged") from error
    except OSError as error:
        raise StorageError.from_os(first, error) from error
    role = root.roles[Root.type]
    return KeyStanding(
        root.version,
        root.expires,
        role.threshold,
        tuple(role.keyids),
        tuple(root.roles[Targets.type].keyids),
        fingerprint(data),
    )


def key_id(signer: Signer) -> str:
    """What the key is called in roots."""
    return signer.public_key.keyid


def shown(key_id: str) -> str:
    """Enough of a key's id to tell it on paper, in groups of four."""
    return " ".join(key_id[at : at + _GROUP] for at in range(0, _SHOWN, _GROUP))
