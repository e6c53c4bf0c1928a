"""Where the project is, and the scripts that freeze, which the ones here build upon."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

_FREEZE = str(ROOT / "packaging" / "freeze")
if _FREEZE not in sys.path:
    sys.path.append(_FREEZE)
