"""Signing keys of the publisher: Ed25519, in files that a passphrase protects."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TypeAlias

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)
from securesystemslib.signer import CryptoSigner

from summit_kb.editions.errors import KeyFileError, PublishingError
from summit_kb.foundation.errors import StorageError

_OWNER_ONLY = 0o600
Signer: TypeAlias = CryptoSigner
"""A key that signs, opened."""


def generate(path: Path, passphrase: str) -> CryptoSigner:
    """A new key, written to ``path`` (PEM, PKCS 8, encrypted); never over an existing file."""
    if not passphrase:
        raise PublishingError(path=str(path), reason="no-passphrase")
    key = Ed25519PrivateKey.generate()
    protection = BestAvailableEncryption(passphrase.encode())
    data = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, protection)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
    except FileExistsError as error:
        raise PublishingError(path=str(path), reason="key-exists") from error
    except OSError as error:
        raise StorageError.from_os(path, error) from error
    return CryptoSigner(key)


def load(path: Path, passphrase: str) -> CryptoSigner:
    """The key in ``path``; raises KeyFileError."""
    try:
        key = load_pem_private_key(path.read_bytes(), passphrase.encode())
    except (OSError, ValueError, TypeError) as error:
        raise KeyFileError(path=str(path)) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise KeyFileError(path=str(path))
    return CryptoSigner(key)
