"""A root of trust as digits that can be read aloud and compared with those on paper."""

from __future__ import annotations

import hashlib

from summit_kb.editions.errors import EditionFormatError

_DIGITS, _GROUP = 40, 5
ROOT_BYTES = 1_000_000
"""No root of trust is longer; more is not read."""


def fingerprint(root: bytes) -> str:
    """Eight groups of five digits, from the SHA-256 of the file's bytes.

    Forty digits are 132 bits: another root with the same ones cannot be made. Digits are read
    aloud alike in every language, letters are not.
    """
    whole = int.from_bytes(hashlib.sha256(root).digest(), "big") % 10**_DIGITS
    digits = f"{whole:0{_DIGITS}}"
    return " ".join(digits[at : at + _GROUP] for at in range(0, _DIGITS, _GROUP))


def short_fingerprint(root: bytes) -> str:
    """The first two groups: enough to tell publishers apart, not to trust one."""
    return " ".join(fingerprint(root).split()[:2])


def checked_root(data: bytes, source: str) -> None:
    """Refuse what is no root of trust, or not signed by the keys it names.

    Raises EditionFormatError.
    """
    # The digits alone, which every print needs, must not wait half a second for this.
    from tuf.api.exceptions import RepositoryError  # noqa: PLC0415 - as above
    from tuf.api.metadata import Metadata, Root  # noqa: PLC0415 - as above
    from tuf.api.serialization import DeserializationError  # noqa: PLC0415 - as above

    try:
        made = Metadata[Root].from_bytes(data)
        if not isinstance(made.signed, Root):  # pyright: ignore[reportUnnecessaryIsInstance] any metadata is parsed
            raise EditionFormatError(source=source, detail="root.json")
        made.signed.verify_delegate(Root.type, made.signed_bytes, made.signatures)
    except (DeserializationError, RepositoryError, ValueError) as error:
        raise EditionFormatError(source=source, detail="root.json") from error
