"""Where the project is, and the scripts of other folders that the ones here build upon."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

for _folder in ("freeze", "windows"):
    if (_place := str(ROOT / "packaging" / _folder)) not in sys.path:
        sys.path.append(_place)
