import pytest

from dropping import dropped, kept

PLUGINS = "PySide6/Qt/plugins"


@pytest.mark.parametrize(
    "name",
    [
        f"{PLUGINS}/tls/libqopensslbackend.so",
        f"{PLUGINS}/platforms/libqminimal.so",
        f"{PLUGINS}/platforms/libqvnc.so",
        f"{PLUGINS}/platformthemes/libqgtk3.so",
        f"{PLUGINS}/imageformats/libqtiff.so",
        "PySide6/plugins/platforms/qdirect2d.dll",
        r"PySide6\plugins\networkinformation\qnetworklistmanager.dll",
        "PySide6/opengl32sw.dll",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/translations/qt_vi.qm",
        "selectolax/lexbor.c",
        "libstdc++.so.6",
        "libcups.so.2",
        "lxml-6.1.3.dist-info/RECORD",
        "summit_kb-0.1.0.dist-info/direct_url.json",
        "pillow.libs/libavif-c6062d5f.so.16.4.2",
    ],
)
def test_left_out(name):
    assert dropped(name)


@pytest.mark.parametrize(
    "name",
    [
        f"{PLUGINS}/platforms/libqxcb.so",
        f"{PLUGINS}/platforms/libqwayland.so",
        f"{PLUGINS}/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/plugins/styles/qmodernwindowsstyle.dll",
        f"{PLUGINS}/imageformats/libqjpeg.so",
        f"{PLUGINS}/iconengines/libqsvgicon.so",
        f"{PLUGINS}/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/translations/qtbase_vi.qm",
        "PySide6/Qt/translations/qtbase_en.qm",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "lxml-6.1.3.dist-info/METADATA",
        "lxml-6.1.3.dist-info/licenses/LICENSE.txt",
        "summit_kb/shipped/corpus/library.toml",
        "summit_kb/shipped/resources/self-test/mau.doc",
        "libxcb-cursor.so.0",
    ],
)
def test_taken_along(name):
    assert not dropped(name)


def test_links_to_what_is_left_out_go_too():
    entries = [
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
        ("libcups.so.2", "/usr/lib/libcups.so.2", "BINARY"),
    ]
    assert kept(entries) == entries[:1]
