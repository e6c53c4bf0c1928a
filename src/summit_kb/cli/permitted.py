"""Which commands the policy of the computer leaves."""

from __future__ import annotations

import argparse
from dataclasses import replace

from summit_kb.cli import publishing_options
from summit_kb.cli.output import Voice
from summit_kb.foundation.errors import SummitError
from summit_kb.foundation.policy import policy

EVER = frozenset({"doctor", "policy", "self_test"})
"""What tells IT what is wrong with a policy must not be stopped by it."""

FEATURES: dict[str, str] = {
    "add": "add",
    "init": "other-libraries",
    "remove": "edit",
    "restore": "edit",
    "edit": "edit",
    "trash": "edit",
    "undo": "edit",
    "redo": "edit",
    "versioning": "edit",
    "topics add": "edit",
    "topics edit": "edit",
    "topics merge": "edit",
    "topics move": "edit",
    "topics remove": "edit",
    "topics propose": "edit",
    "topics rename": "edit",
    "topics confirm": "edit",
    "topics reject": "edit",
    "authorities add": "edit",
    "authorities merge": "edit",
    "importing": "edit",
    "notes": "notes",
    "notes export": "export",
    "collections": "collections",
    "collections export": "export",
    "brief": "briefing",
    "searches": "saved-searches",
    "exporting": "export",
    "edition install": "updates",
    "edition rollback": "updates",
    "edition trust": "sources",
    **{f"edition {name}": "publish" for name in publishing_options.ACTIONS},
}
"""What a command, or an action of one, is part of; an action counts after its command."""


def features_of(parsed: argparse.Namespace) -> tuple[str, ...]:
    """The features a command line is part of."""
    name: str = parsed.command
    action: str | None = getattr(parsed, "action", None)
    found = [FEATURES.get(name), FEATURES.get(f"{name} {action}")]
    if (name, action) == ("edition", "trust") and parsed.root is None:
        return ()  # it tells whom this computer trusts, and chooses nobody
    return tuple(feature for feature in found if feature)


def require(parsed: argparse.Namespace) -> None:
    """Raise FeatureOffError for what is switched off, and what ``policy`` raises."""
    if parsed.command in EVER:
        return
    for feature in features_of(parsed):
        policy().require(feature)
    policy()


def voice(asked: Voice) -> Voice:
    """How to speak: in the language of the policy, if it sets one.

    A policy that cannot be read is told in the language asked for.
    """
    try:
        language = policy().settings.get("language")
    except SummitError:
        return asked
    return replace(asked, language=language) if isinstance(language, str) else asked
