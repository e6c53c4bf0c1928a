"""What the bundle tells macOS of the program: names, languages, what it opens."""

from __future__ import annotations

import plistlib
import re
from pathlib import Path
from typing import Any

NAME = "Summit KB"
APP = f"{NAME}.app"
PROGRAM, COMMAND = "summit-kb-desktop", "summit-kb"
IDENTIFIER = "vn.summitkb.summitkb"
EDITION = "vn.summitkb.edition"
ICON = "summit-kb.icns"
# Wheels of Qt 6.11 are named for macOS 13, and their bindings are linked for 15.
OLDEST_SYSTEM = (15, 0)
_WORDS = {
    "vi": {"type": "Ấn bản Summit KB", "address": "Liên kết Summit KB"},
    "en": {"type": "Summit KB edition", "address": "Summit KB link"},
}


def plain_version(version: str) -> str:
    """Three numbers, as macOS wants it: ``0.2.0`` for ``0.2.0rc1``."""
    found = re.match(r"\d+(?:\.\d+){0,2}", version)
    numbers = (found[0] if found else "0").split(".")
    return ".".join([*numbers, "0", "0"][:3])


def contents(version: str, year: int, oldest: tuple[int, int] = OLDEST_SYSTEM) -> dict[str, Any]:
    """The keys of ``Info.plist``."""
    return {
        "CFBundleDevelopmentRegion": "vi",
        "CFBundleDisplayName": NAME,
        "CFBundleDocumentTypes": [_documents()],
        "CFBundleExecutable": PROGRAM,
        "CFBundleIconFile": ICON,
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleInfoDictionaryVersion": "6.0",
        "CFBundleLocalizations": sorted(_WORDS),
        "CFBundleName": NAME,
        "CFBundlePackageType": "APPL",
        "CFBundleShortVersionString": version,
        "CFBundleURLTypes": [_addresses()],
        "CFBundleVersion": plain_version(version),
        "LSApplicationCategoryType": "public.app-category.reference",
        "LSBackgroundOnly": False,
        "LSMinimumSystemVersion": "{}.{}".format(*oldest),
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": f"© {year} {NAME}",
        "NSPrincipalClass": "NSApplication",
        "NSRequiresAquaSystemAppearance": False,
        "UTExportedTypeDeclarations": [_edition()],
    }


def write(app: Path, version: str, year: int, oldest: tuple[int, int] = OLDEST_SYSTEM) -> None:
    """``Info.plist``, and its words in each language, into the bundle."""
    told = plistlib.dumps(contents(version, year, oldest), sort_keys=True)
    (app / "Contents" / "Info.plist").write_bytes(told)
    for language, words in _WORDS.items():
        folder = app / "Contents" / "Resources" / f"{language}.lproj"
        folder.mkdir(parents=True, exist_ok=True)
        strings = {
            _WORDS["en"]["type"]: words["type"],
            EDITION: words["type"],
            _WORDS["en"]["address"]: words["address"],
        }
        (folder / "InfoPlist.strings").write_bytes(plistlib.dumps(strings, sort_keys=True))


def _documents() -> dict[str, Any]:
    return {
        "CFBundleTypeIconFile": ICON,
        "CFBundleTypeName": _WORDS["en"]["type"],
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Owner",
        "LSItemContentTypes": [EDITION],
    }


def _edition() -> dict[str, Any]:
    return {
        "UTTypeConformsTo": ["public.json"],
        "UTTypeDescription": _WORDS["en"]["type"],
        "UTTypeIconFile": ICON,
        "UTTypeIdentifier": EDITION,
        "UTTypeTagSpecification": {
            "public.filename-extension": ["edition"],
            "public.mime-type": ["application/vnd.summit-kb.edition"],
        },
    }


def _addresses() -> dict[str, Any]:
    return {
        "CFBundleTypeRole": "Viewer",
        "CFBundleURLName": _WORDS["en"]["address"],
        "CFBundleURLSchemes": ["summit-kb"],
    }
