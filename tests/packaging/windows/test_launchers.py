"""The two programs: a starter, the line it reads, and a zip Python runs."""

import io
import zipfile

import pytest

from launchers import LAUNCHERS, make


@pytest.mark.parametrize("launcher", LAUNCHERS, ids=lambda one: one.name)
def test_starts_the_folders_own_python_wherever_it_lies(launcher):
    made = make(launcher, b"STUB")
    assert made.startswith(b'STUB#!"<launcher_dir>\\python\\python')
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        main = archive.read("__main__.py").decode()
    compile(main, "__main__.py", "exec")
    assert launcher.entry.split(":")[0] in main


def test_the_window_has_no_console():
    by_name = {one.name: one for one in LAUNCHERS}
    assert by_name["summit-kb.exe"].python.endswith("python.exe")
    assert by_name["summit-kb-desktop.exe"].python.endswith("pythonw.exe")


def test_the_same_bytes_every_time():
    assert make(LAUNCHERS[0], b"S") == make(LAUNCHERS[0], b"S")
