"""The system packages that hold what the program loads, by family of Linux."""

from __future__ import annotations

from dataclasses import dataclass

# What the program loads | Debian, Ubuntu | Fedora, RHEL | Arch
_LIBRARIES = """
libEGL.so.1             | libegl1             | libglvnd-egl        | libglvnd
libGL.so.1              | libgl1              | libglvnd-glx        | libglvnd
libglib-2.0.so.0        | libglib2.0-0        | glib2               | glib2
libgthread-2.0.so.0     | libglib2.0-0        | glib2               | glib2
libfontconfig.so.1      | libfontconfig1      | fontconfig          | fontconfig
libfreetype.so.6        | libfreetype6        | freetype            | freetype2
libdbus-1.so.3          | libdbus-1-3         | dbus-libs           | dbus
libxkbcommon.so.0       | libxkbcommon0       | libxkbcommon        | libxkbcommon
libX11.so.6             | libx11-6            | libX11              | libx11
libX11-xcb.so.1         | libx11-xcb1         | libX11-xcb          | libx11
libxkbcommon-x11.so.0   | libxkbcommon-x11-0  | libxkbcommon-x11    | libxkbcommon-x11
libxcb.so.1             | libxcb1             | libxcb              | libxcb
libxcb-cursor.so.0      | libxcb-cursor0      | xcb-util-cursor     | xcb-util-cursor
libxcb-glx.so.0         | libxcb-glx0         | libxcb              | libxcb
libxcb-icccm.so.4       | libxcb-icccm4       | xcb-util-wm         | xcb-util-wm
libxcb-image.so.0       | libxcb-image0       | xcb-util-image      | xcb-util-image
libxcb-keysyms.so.1     | libxcb-keysyms1     | xcb-util-keysyms    | xcb-util-keysyms
libxcb-randr.so.0       | libxcb-randr0       | libxcb              | libxcb
libxcb-render.so.0      | libxcb-render0      | libxcb              | libxcb
libxcb-render-util.so.0 | libxcb-render-util0 | xcb-util-renderutil | xcb-util-renderutil
libxcb-shape.so.0       | libxcb-shape0       | libxcb              | libxcb
libxcb-shm.so.0         | libxcb-shm0         | libxcb              | libxcb
libxcb-sync.so.1        | libxcb-sync1        | libxcb              | libxcb
libxcb-util.so.1        | libxcb-util1        | xcb-util            | xcb-util
libxcb-xfixes.so.0      | libxcb-xfixes0      | libxcb              | libxcb
libxcb-xkb.so.1         | libxcb-xkb1         | libxcb              | libxcb
libwayland-client.so.0  | libwayland-client0  | libwayland-client   | wayland
libwayland-cursor.so.0  | libwayland-cursor0  | libwayland-cursor   | wayland
libwayland-egl.so.1     | libwayland-egl1     | libwayland-egl      | wayland
"""


@dataclass(frozen=True)
class Need:
    """Something the program loads, and the package that holds it on each family."""

    name: str
    debian: str
    fedora: str
    arch: str


LIBRARIES = tuple(
    Need(*(cell.strip() for cell in row.split("|"))) for row in _LIBRARIES.strip().splitlines()
)
# Asked which fonts there are, by ``summit-kb doctor``.
FONT_LIST = Need("fc-list", "fontconfig", "fontconfig", "fontconfig")
FONT = Need("Vietnamese font", "fonts-noto-core", "google-noto-sans-vf-fonts", "noto-fonts")
# A screen in memory, so that the tests open a window through X11 too.
SCREENS = (
    Need("Xvfb", "xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb"),
    Need("xauth", "xauth", "xorg-x11-xauth", "xorg-xauth"),
)
PROGRAMS = (FONT_LIST, *SCREENS)
ALL = {need.name: need for need in (*LIBRARIES, FONT, *PROGRAMS)}

# Reads scans; the languages are named as Tesseract names them.
OCR = Need("tesseract", "tesseract-ocr", "tesseract", "tesseract")
OCR_LANGUAGES = (
    Need("vie", "tesseract-ocr-vie", "tesseract-langpack-vie", "tesseract-data-vie"),
    Need("eng", "tesseract-ocr-eng", "tesseract-langpack-eng", "tesseract-data-eng"),
)

# Families of type that hold every Vietnamese letter and look well on a screen.
FONT_FILES = (
    "notosans-regular",
    "notosans[",
    "notosans-vf",
    "notosans-variable",
    "bevietnampro-regular",
    "inter-regular",
    "inter.ttc",
    "intervariable",
    "roboto-regular",
    "opensans-regular",
    "segoeui",
)
