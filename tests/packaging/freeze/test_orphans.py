import shutil
import sys

import pytest

from orphans import needs_of, orphans, remove_orphans

QT = "_internal/PySide6/Qt"


def test_what_no_program_or_plugin_reaches_is_an_orphan():
    needs = {
        "summit-kb": ["libz.so.1"],
        "_internal/libz.so.1": ["libc.so.6"],
        f"{QT}/plugins/platforms/libqxcb.so": ["libQt6XcbQpa.so.6"],
        "_internal/libQt6XcbQpa.so.6": ["libQt6XcbQpa.so.6"],
        f"{QT}/lib/libQt6XcbQpa.so.6": ["libxcb-cursor.so.0"],
        "_internal/libxcb-cursor.so.0": [],
        "_internal/libgtk-3.so.0": ["libpango-1.0.so.0"],
        "_internal/libpango-1.0.so.0": [],
        "_internal/libpython3.11.so.1.0": [],
        "_internal/numpy/_core/x.cpython-311-x86_64-linux-gnu.so": ["libblas-1.so"],
        "_internal/numpy.libs/libblas-1.so": [],
        "_internal/numpy.libs/libother-1.so": [],
    }
    assert orphans(needs) == {
        "_internal/libgtk-3.so.0",
        "_internal/libpango-1.0.so.0",
        "_internal/numpy.libs/libother-1.so",
    }


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("readelf"), reason="ELF")
def test_the_needs_are_read_and_links_that_lead_nowhere_go(tmp_path):
    inside = tmp_path / "_internal"
    inside.mkdir()
    shutil.copyfile(sys.executable, tmp_path / "summit-kb")
    shutil.copyfile(sys.executable, inside / "libnobody.so.1")
    (inside / "libgone.so").symlink_to("nowhere")
    (inside / "text.txt").write_text("x")
    needs = needs_of(tmp_path)
    assert set(needs) == {"summit-kb", "_internal/libnobody.so.1"}
    assert any(name.startswith("libc.so") for name in needs["summit-kb"])
    assert remove_orphans(tmp_path) == ["_internal/libnobody.so.1", "_internal/libgone.so"]
    assert sorted(path.name for path in inside.iterdir()) == ["text.txt"]
