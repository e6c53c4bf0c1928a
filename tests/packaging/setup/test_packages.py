import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from packages import ALL, LIBRARIES

# What the wheel brings itself, and what every system with a C library has.
_OWN = ("libQt6", "libpyside", "libshiboken", "libicu")
_SYSTEM = (
    "libc.",
    "libm.",
    "libdl.",
    "libpthread.",
    "librt.",
    "ld-linux",
    "libstdc++",
    "libgcc_s",
    "libz.",
    "libzstd.",
)
_USED = (
    "QtCore.abi3.so",
    "QtGui.abi3.so",
    "QtWidgets.abi3.so",
    "QtSvg.abi3.so",
    "Qt/lib/libQt6Core.so.6",
    "Qt/lib/libQt6Gui.so.6",
    "Qt/lib/libQt6Widgets.so.6",
    "Qt/lib/libQt6Svg.so.6",
    "Qt/lib/libQt6DBus.so.6",
    "Qt/lib/libQt6XcbQpa.so.6",
    "Qt/lib/libQt6WaylandClient.so.6",
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/platforms/libqwayland.so",
    "Qt/plugins/xcbglintegrations/libqxcb-glx-integration.so",
    "Qt/plugins/xcbglintegrations/libqxcb-egl-integration.so",
    "Qt/plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
)


def needed(file: Path) -> set[str]:
    """Libraries a shared object asks for, read from its dynamic section's strings."""
    words = {
        word.decode("ascii", "replace")
        for word in file.read_bytes().split(b"\0")
        if word.startswith(b"lib") and b".so" in word and len(word) < 60
    }
    return {word for word in words if not word.startswith((*_OWN, *_SYSTEM))}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="packages of Linux")
def test_every_library_qt_asks_for_has_a_package():
    folder = Path(PySide6.__file__).parent
    asked: set[str] = set()
    for name in _USED:
        assert (folder / name).is_file(), f"{name} is no longer in the wheel"
        asked |= needed(folder / name)
    loaded_on_demand = {name for name in asked if not name[-1].isdigit()}
    assert sorted(asked - loaded_on_demand - set(ALL)) == []


def test_every_family_of_linux_has_a_name_for_each():
    assert len(ALL) == len(LIBRARIES) + 4
    for need in ALL.values():
        assert all((need.name, need.debian, need.fedora, need.arch))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="packages of Linux")
def test_debian_knows_the_packages():
    try:
        listing = subprocess.run(
            ["apt-cache", "pkgnames"], capture_output=True, check=True, text=True
        )
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("not a Debian")
    names = set(listing.stdout.split())
    if "libgl1" not in names:
        pytest.skip("no package lists here")
    assert sorted({need.debian for need in ALL.values()} - names) == []
