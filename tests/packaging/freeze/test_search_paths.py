import shutil
import subprocess
import sys

import pytest

import search_paths

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("cc"), reason="a compiler, on 64-bit Linux"
)


def _library(folder, *paths):
    made = folder / "libone.so"
    told = [f"-Wl,-rpath,{one}" for one in paths]
    command = ["cc", "-shared", "-fPIC", "-x", "c", "-", "-o", str(made), *told]
    subprocess.run(command, input=b"int one(void) { return 1; }", check=True)
    return made


def _told(path):
    done = subprocess.run(
        ["readelf", "--dynamic", "--wide", str(path)], capture_output=True, text=True, check=True
    )
    return [line for line in done.stdout.splitlines() if "RUNPATH" in line or "RPATH" in line]


def test_a_place_of_the_builders_is_forgotten(tmp_path):
    made = _library(tmp_path, "/opt/builder/python/lib")
    assert search_paths.keep_at_home(made) == "/opt/builder/python/lib"
    (line,) = _told(made)
    assert line.endswith("[$ORIGIN]")
    assert b"/opt/builder" not in made.read_bytes()
    loaded = "import ctypes, sys; print(ctypes.CDLL(sys.argv[1]).one())"
    done = subprocess.run(
        [sys.executable, "-c", loaded, str(made)], capture_output=True, text=True, check=True
    )
    assert done.stdout == "1\n"


@pytest.mark.parametrize("paths", [(), ("$ORIGIN/../lib",)])
def test_what_looks_beside_itself_stays_as_it_is(tmp_path, paths):
    made = _library(tmp_path, *paths)
    before = made.read_bytes()
    assert search_paths.keep_at_home(made) is None
    assert made.read_bytes() == before


def test_one_place_of_the_builders_among_others_is_too_many(tmp_path):
    made = _library(tmp_path, "$ORIGIN", "/opt/builder")
    assert search_paths.keep_at_home(made) == "$ORIGIN:/opt/builder"
    assert _told(made)[0].endswith("[$ORIGIN]")


def test_no_room_is_told(tmp_path):
    with pytest.raises(search_paths.SearchPathError):
        search_paths.keep_at_home(_library(tmp_path, "/a"))


def test_what_is_no_library_is_told(tmp_path):
    (tmp_path / "x").write_bytes(b"MZ" + bytes(100))
    with pytest.raises(search_paths.SearchPathError):
        search_paths.keep_at_home(tmp_path / "x")
