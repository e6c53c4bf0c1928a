"""Who is at work: the names others see beside a lock or a document."""

from __future__ import annotations

import getpass
import platform


def user_name() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # an account without a name, as in a container
        return "?"


def computer_name() -> str:
    return platform.node()


def account() -> str:
    """``user@computer``."""
    return f"{user_name()}@{computer_name()}"
