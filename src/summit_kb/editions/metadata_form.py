"""The one form of signed metadata: byte for byte what the framework writes of what it read.

A signature holds for what metadata say, not for their bytes: `"Z"` and `"z"` after a time, or large
letters in a signature, say the same. Then a spoilt stick would be told on one computer and not on
another, and words could be added beside what is signed.
"""

from __future__ import annotations

import re
from typing import Any

from tuf.api.metadata import Metadata, Signature
from tuf.api.serialization import DeserializationError
from tuf.api.serialization.json import JSONSerializer

from summit_kb.editions import strict_json

PRETTY = JSONSerializer(compact=False)
_HEX = re.compile(r"(?:[0-9a-f]{2})+")


def is_in_form(data: bytes) -> bool:
    """Whether ``data`` are metadata in that form, with nothing beside what is signed."""
    if not strict_json.is_as_written(data):
        return False
    try:
        made = Metadata[Any].from_bytes(data)
    except DeserializationError:
        return False
    is_signed_alone = not made.unrecognized_fields and all(map(_is_plain, made.signatures.values()))
    return is_signed_alone and made.to_bytes(PRETTY) == data


def _is_plain(signature: Signature) -> bool:
    is_hex = _HEX.fullmatch(signature.signature) is not None
    return is_hex and not signature.unrecognized_fields
