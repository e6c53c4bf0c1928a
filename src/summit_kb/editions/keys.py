"""Signing keys of the publisher: Ed25519, in files that a passphrase protects."""

from __future__ import annotations

import os
import unicodedata
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
_BINARY = getattr(os, "O_BINARY", 0)  # Windows would turn the ends of lines
Signer: TypeAlias = CryptoSigner
"""A key that signs, opened."""


def generate(path: Path, passphrase: str) -> CryptoSigner:
    """A new key, written to ``path`` (PEM, PKCS 8, encrypted); never over an existing file."""
    if not passphrase:
        raise PublishingError(path=str(path), reason="no-passphrase")
    key = Ed25519PrivateKey.generate()
    protection = BestAvailableEncryption(_encoded(passphrase))
    data = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, protection)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write_new(path, data)
    except OSError as error:
        raise StorageError.from_os(path, error) from error
    return CryptoSigner(key)


def load(path: Path, passphrase: str) -> CryptoSigner:
    """The key in ``path``; raises KeyFileError."""
    try:
        key = load_pem_private_key(path.read_bytes(), _encoded(passphrase))
    except (OSError, ValueError, TypeError) as error:
        raise KeyFileError(path=str(path)) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise KeyFileError(path=str(path))
    return CryptoSigner(key)


def _write_new(path: Path, data: bytes) -> None:
    """Whole and on the disk, for its owner alone, or not at all."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, _OWNER_ONLY)
    except FileExistsError as error:
        raise PublishingError(path=str(path), reason="key-exists") from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        path.unlink(missing_ok=True)
        raise


def _encoded(passphrase: str) -> bytes:
    """The same letters are the same passphrase, however a keyboard composes them."""
    return unicodedata.normalize("NFC", passphrase).encode()
