"""What is asked of Windows, with its libraries played."""

import ctypes

import pytest

from summit_kb.foundation import windows_places


class Library:
    """Answers as the functions of Windows do; ``refusal`` is their code for no."""

    def __init__(self, refusal=0):
        self.refusal = refusal
        self.freed = 0

    def SHGetFolderPathW(self, _window, folder, _token, _flags, name):  # noqa: N802 Windows names it so
        assert folder == 35
        name.value = r"C:\ProgramData"
        return self.refusal

    def GetNamedSecurityInfoW(self, _path, kind, wanted, *_out):  # noqa: N802 Windows names it so
        assert (kind, wanted) == (1, 1)
        return self.refusal

    def ConvertSidToStringSidW(self, _owner, text):  # noqa: N802 Windows names it so
        text._obj.value = "S-1-5-18"  # what byref refers to
        return 1

    def LocalFree(self, _what):  # noqa: N802 Windows names it so
        self.freed += 1


@pytest.fixture
def library(monkeypatch):
    made = Library()
    monkeypatch.setattr(ctypes, "WinDLL", lambda _name: made, raising=False)
    return made


@pytest.mark.usefixtures("library")
def test_the_place_is_what_the_system_says():
    assert str(windows_places.program_data()) == r"C:\ProgramData"


def test_the_owner_is_told_and_everything_freed(library, tmp_path):
    assert windows_places.owner_of(tmp_path) in windows_places.ADMINISTRATORS
    assert library.freed == 2


def test_a_refusal_is_raised(library, tmp_path):
    library.refusal = 5
    with pytest.raises(OSError, match="SHGetFolderPath"):
        windows_places.program_data()
    with pytest.raises(OSError, match="GetNamedSecurityInfo"):
        windows_places.owner_of(tmp_path)
