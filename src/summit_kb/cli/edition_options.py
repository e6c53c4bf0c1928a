"""The grammar of editions."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from summit_kb.cli import publishing_options, update_options

Command = Callable[[str], argparse.ArgumentParser]


def add_to(group: Callable[[str], Command], help_of: Callable[[str], str]) -> None:
    """Add the command; ``group`` makes it and gives what makes the actions below it."""
    action = group("edition")
    publishing_options.add_to(action, help_of)
    update_options.add_to(action, help_of)
