"""How the window was left: geometry, tabs, search, places read. State, not settings."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from summit_kb.foundation import atomic
from summit_kb.foundation.errors import StorageError
from summit_kb.foundation.paths import home

_log = logging.getLogger(__name__)
_VERSION = 1


@dataclass(frozen=True)
class StateFile:
    """A JSON file that may be thrown away at any time."""

    path: Path = field(default_factory=lambda: home() / "window.json")

    def load(self) -> Mapping[str, Any]:
        """What was saved; empty when there is nothing or it cannot be used."""
        try:
            state = json.loads(self.path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            _log.info("the window's last state is passed over: %s", error)
            return {}
        if not isinstance(state, dict) or state.get("version") != _VERSION:
            return {}
        return cast("dict[str, Any]", state)

    def save(self, state: Mapping[str, Any]) -> None:
        """Keep ``state``; a disk that refuses costs the state, not the closing."""
        text = json.dumps({"version": _VERSION, **state}, ensure_ascii=False, indent=1)
        try:
            atomic.write_text(self.path, text)
        except StorageError as error:
            _log.warning("the window's state is not kept: %s", error)
