"""What the control words of RTF mean for its text."""

from __future__ import annotations

_SKIPPED = (
    "colortbl pict object header headerl headerr headerf footer footerl footerr footerf filetbl "
    "listtable listoverridetable rsidtbl generator xmlnstbl themedata colorschememapping datastore "
    "latentstyles mmathPr annotation nonshppict sp upr falt panose bkmkstart bkmkend tc xe objdata "
    "fldinst background ftnsep ftnsepc aftnsep aftnsepc private1 template stylesheet"
)
SKIPPED = frozenset(_SKIPPED.split())
"""Groups that begin with one of these hold nothing that a reader sees."""

SEEN_THOUGH_NEW = frozenset({"shpinst", "shptxt", "ud", "pn"})
"""Marked as something old readers pass over, and still text that people see."""

INFO = {"title": "title", "subject": "subject", "author": "author", "keywords": "keywords"}
"""What the file says of itself."""

LETTERS = {
    "tab": "\t",
    "line": "\n",
    "emdash": "—",
    "endash": "–",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
    "emspace": " ",
    "enspace": " ",
    "qmspace": " ",
}
SYMBOLS = {"~": " ", "_": "-", "\\": "\\", "{": "{", "}": "}"}
CODE_PAGES = {"mac": 10000, "pc": 437, "pca": 850}
