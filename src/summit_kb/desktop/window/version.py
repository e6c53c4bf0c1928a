"""Which version of the program this is."""

from __future__ import annotations


def program_version() -> str:
    """The installed version; "?" when run from loose files."""
    from importlib import metadata  # noqa: PLC0415 - a hundredth of a second the start does not need

    try:
        return metadata.version("summit-kb")
    except metadata.PackageNotFoundError:
        return "?"
