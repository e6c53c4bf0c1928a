"""Headers of code for macOS, read on any system."""

import sys
from pathlib import Path

import pytest

import mach_o
from mach_o import Slice


def test_processor_and_oldest_system(code, tmp_path):
    thin, fat = code
    (tmp_path / "one").write_bytes(thin("x86_64", (10, 13)))
    (tmp_path / "both").write_bytes(fat(thin(minimum=(13, 0)), thin("x86_64", (12, 4))))
    assert mach_o.slices(tmp_path / "one") == [Slice("x86_64", (10, 13))]
    assert mach_o.slices(tmp_path / "both") == [Slice("arm64", (13, 0)), Slice("x86_64", (12, 4))]


def test_libraries_it_asks_for(code, tmp_path):
    thin, fat = code
    asked = ("@rpath/QtCore.framework/Versions/A/QtCore", "/usr/lib/libSystem.B.dylib")
    (tmp_path / "both").write_bytes(fat(thin(needs=asked), thin("x86_64", needs=asked[1:])))
    assert mach_o.needed(tmp_path / "both") == sorted(asked)


def test_what_is_no_code(tmp_path):
    # A class file of Java begins as a file for several processors does.
    (tmp_path / "A.class").write_bytes(bytes.fromhex("cafebabe0000003d") + bytes(2000))
    (tmp_path / "empty").write_bytes(b"")
    (tmp_path / "short").write_bytes(bytes.fromhex("cafebabe00000002"))
    for path in (*tmp_path.iterdir(), Path(sys.executable).resolve(), Path(__file__), tmp_path):
        assert not mach_o.is_mach_o(path) or sys.platform == "darwin"


@pytest.mark.skipif(sys.platform == "win32", reason="not every user may make links there")
def test_a_link_is_no_code_of_its_own(code, tmp_path):
    (tmp_path / "a").write_bytes(code[0]())
    (tmp_path / "b").symlink_to("a")
    assert mach_o.is_mach_o(tmp_path / "a")
    assert not mach_o.is_mach_o(tmp_path / "b")
