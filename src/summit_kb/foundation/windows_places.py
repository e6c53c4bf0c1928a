"""Windows alone: places and owners as the system tells them, not the environment.

Variables such as ProgramData are the user's to set, so they are not asked.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ctypes import CDLL

ADMINISTRATORS = frozenset(
    {
        "S-1-5-18",  # the system
        "S-1-5-32-544",  # the group of administrators
        "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464",  # TrustedInstaller
    }
)
_COMMON_APPDATA = 35
_LONGEST = 32_768
_FILE_OBJECT, _OWNER = 1, 1


def program_data() -> Path:
    """The folder of data for all users; raises OSError."""
    name = ctypes.create_unicode_buffer(_LONGEST)
    refused = _library("shell32").SHGetFolderPathW(None, _COMMON_APPDATA, None, 0, name)
    if refused:
        raise OSError(refused, "SHGetFolderPath")
    return Path(name.value)


def owner_of(path: Path) -> str:
    """The security identifier of who owns ``path``, as "S-1-…"; raises OSError."""
    owner, descriptor, text = ctypes.c_void_p(), ctypes.c_void_p(), ctypes.c_wchar_p()
    advapi, kernel = _library("advapi32"), _library("kernel32")
    refused = advapi.GetNamedSecurityInfoW(
        ctypes.c_wchar_p(str(path)),
        _FILE_OBJECT,
        _OWNER,
        ctypes.byref(owner),
        None,
        None,
        None,
        ctypes.byref(descriptor),
    )
    if refused:
        raise OSError(refused, "GetNamedSecurityInfo", str(path))
    try:
        if not advapi.ConvertSidToStringSidW(owner, ctypes.byref(text)):
            raise OSError(0, "ConvertSidToStringSid", str(path))
        said = text.value or ""
        kernel.LocalFree(text)
    finally:
        kernel.LocalFree(descriptor)
    return said


def _library(name: str) -> CDLL:
    load: Callable[[str], CDLL] = getattr(ctypes, "WinDLL")  # noqa: B009 - not there elsewhere
    return load(name)
