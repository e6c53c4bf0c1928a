"""The grammar of ``cite``."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from summit_kb.app.citing_styles import DECREE30, STYLES

_SHOWN = "{" + ",".join(STYLES) + "}|FILE.csl"


def add_to(cite: argparse.ArgumentParser, help_of: Callable[[str], str]) -> None:
    """What ``cite`` takes: places, a collection, or what a search finds."""
    cite.add_argument("locators", nargs="*", metavar="LOCATOR")
    cite.add_argument("--collection", metavar="NAME", help=help_of("cite-collection"))
    cite.add_argument("--query", metavar="QUERY", help=help_of("cite-query"))
    cite.add_argument("--style", default=DECREE30, metavar=_SHOWN, help=help_of("style"))
    cite.add_argument("--later", action="store_true", help=help_of("later"))
    cite.add_argument("--in-text", action="store_true", help=help_of("in-text"))
    cite.add_argument("--for", dest="manuscript", metavar="NAME", help=help_of("cite-for"))
    cite.add_argument("--anew", action="store_true", help=help_of("cite-anew"))
    cite.add_argument("--out", metavar="FILE", help=help_of("cite-out"))
