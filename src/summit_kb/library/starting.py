"""The files a new library starts with."""

from __future__ import annotations

import tomlkit

from summit_kb.library.vocabularies import FORMAT

_TOPICS = """\
# Từ điển chủ đề · The thesaurus
#
# [[topics]]
# id = "chinh-quyen-so"
# vi = "Chính quyền số"
# en = "Digital government"
# synonyms = ["chính quyền điện tử", "e-government"]
# abbreviations = ["CQĐT"]
"""

_EVENTS = """\
# Sự kiện và các phiên · Events and their sessions
#
# [[events]]
# id = "hoi-nghi-2019"
# vi = "Hội nghị năm 2019"
# en = "Conference 2019"
# start = 2019-08-15
#
# [[events.sessions]]
# id = "phien-1"
# vi = "Phiên 1"
# en = "Session 1"
"""


def first_files(name: str) -> dict[str, str]:
    """Texts by file name for an empty library called ``name``."""
    description = tomlkit.document()
    description["format"] = FORMAT
    description["name"] = name
    description["languages"] = ["vi", "en"]
    description["edition"] = 0
    return {
        "library.toml": tomlkit.dumps(description),
        "topics.toml": _TOPICS,
        "events.toml": _EVENTS,
    }
