"""Which version of the program this is."""

from __future__ import annotations

from importlib import metadata


def program_version() -> str:
    """The installed version; "?" when run from loose files."""
    try:
        return metadata.version("summit-kb")
    except metadata.PackageNotFoundError:
        return "?"
