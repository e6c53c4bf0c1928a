import shutil
import sys
from pathlib import Path

import pytest

import debian_needs

READELF = """
  0x00f0:   Name: GLIBC_2.4  Flags: none  Version: 3
  0x0010:   Name: GLIBC_2.36  Flags: none  Version: 2
  0x0010:   Name: GLIBC_2.9  Flags: none  Version: 2
  0x0010:   Name: GLIBC_PRIVATE  Flags: none  Version: 2
  0x0010:   Name: GLIBCXX_3.4.30  Flags: none  Version: 2
"""


def test_the_newest_symbol_counts_as_a_number():
    assert debian_needs.newest_symbol(READELF) == "2.36"


def test_a_folder_without_programs_is_told():
    with pytest.raises(debian_needs.LibraryError):
        debian_needs.newest_symbol("")


def test_owners_are_read():
    told = (
        "libgl1:amd64: /usr/lib/x86_64-linux-gnu/libGL.so.1\n"
        "libegl1: /usr/lib/libEGL.so.1\n"
        "diversion by glx-diversions from: /usr/lib/libGL.so.1\n"
    )
    assert debian_needs.owners_told(told) == {"libGL.so.1": "libgl1", "libEGL.so.1": "libegl1"}


def test_its_own_tesseract_needs_none_of_the_system(tmp_path):
    assert "tesseract-ocr" in debian_needs.recommended(tmp_path)
    (tmp_path / "tesseract").write_bytes(b"")
    assert "tesseract-ocr" not in debian_needs.recommended(tmp_path)


@pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("readelf") is None, reason="readelf, on Linux"
)
def test_what_lies_in_the_folder_is_not_asked_for(tmp_path):
    shutil.copy(Path("/bin/ls").resolve(), tmp_path / "ls")
    needs = debian_needs.needed(tmp_path)
    assert "libc.so.6" in needs
    (tmp_path / "libc.so.6").write_bytes(b"")
    assert "libc.so.6" not in debian_needs.needed(tmp_path)
    assert debian_needs.oldest_glibc(tmp_path).startswith("2.")
