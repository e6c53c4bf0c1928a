import ctypes
import shutil
import subprocess
import sys

import pytest

import stand_ins

needs_compiler = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("cc"), reason="no C compiler"
)


def test_every_function_says_no_and_versions_are_told():
    source = stand_ins.c_source(["TIFFOpen", "curl_version", "TIFFOpen"])
    assert source.count("TIFFOpen") == 1
    assert "TIFFOpen(void) { return 0; }" in source
    assert 'curl_version(void) { return "none' in source


def test_names_stand_under_the_versions_they_are_asked_for():
    script = stand_ins.version_script({"a": "V_1", "b": "V_1", "c": ""})
    assert script == "{ global: c; };\nV_1 { global: a; b; };\n"


@needs_compiler
def test_a_stand_in_is_loaded_in_place_of_the_library(tmp_path):
    real, user = tmp_path / "libreal.so.1", tmp_path / "libuser.so"
    (tmp_path / "real.c").write_text(
        "int answer(void) { return 42; } int other(void) { return 1; }"
    )
    (tmp_path / "real.map").write_text("REAL_1 { global: answer; other; };")
    (tmp_path / "user.c").write_text("int answer(void); int ask(void) { return answer(); }")
    shared = ["cc", "-shared", "-fPIC", "-o"]
    versions = ["-Wl,-soname,libreal.so.1", f"-Wl,--version-script,{tmp_path / 'real.map'}"]
    subprocess.run([*shared, real, tmp_path / "real.c", *versions], check=True)
    own_folder = ["-Wl,-rpath,$ORIGIN"]
    subprocess.run([*shared, user, tmp_path / "user.c", real, *own_folder], check=True)
    assert "libreal.so.1" in stand_ins.needed(user)
    stand_ins.make(real, [user], tmp_path, tmp_path / "libreal.so.1")
    assert ctypes.CDLL(str(user)).ask() == 0
    assert "other" not in subprocess.run(["nm", "-D", real], capture_output=True, text=True).stdout
