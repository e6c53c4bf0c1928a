"""Libraries that are needed are there; those nothing leads to go."""

from dll_closure import missing, needs, superfluous

WANTED = {
    "PySide6/QtGui.pyd": ["qt6gui.dll"],
    "PySide6/Qt6Gui.dll": ["qt6core.dll"],
    "PySide6/Qt6Core.dll": [],
    "PySide6/Qt6Quick.dll": ["qt6qml.dll"],
    "PySide6/Qt6Qml.dll": ["qt6core.dll"],
    "PySide6/plugins/imageformats/qsvg.dll": ["qt6svg.dll"],
    "PySide6/Qt6Svg.dll": ["qt6gui.dll"],
}


def test_what_modules_and_plugins_lead_to_stays():
    assert superfluous(WANTED, "PySide6") == ["PySide6/Qt6Qml.dll", "PySide6/Qt6Quick.dll"]


def test_a_library_that_is_nowhere_is_named():
    wanted = {**WANTED, "lxml/etree.pyd": ["iconv.dll"]}
    assert missing(wanted, {}) == ["lxml/etree.pyd wants iconv.dll"]


def test_neighbours_that_are_searched_count():
    wanted = {
        "A/a.pyd": ["shared.dll"],
        "b/shared.dll": [],
        "c.libs/x.dll": [],
        "c/c.pyd": ["x.dll"],
    }
    assert missing(wanted, {}) == ["A/a.pyd wants shared.dll"]
    assert missing(wanted, {"a": "b"}) == []


def test_what_windows_and_python_bring_is_not_wanted(tmp_path):
    (tmp_path / "one.pyd").touch()
    (tmp_path / "read.me").touch()
    named = [
        "KERNEL32.dll",
        "python311.dll",
        "api-ms-win-crt-math-l1-1-0.dll",
        "icuuc.dll",
        "X.dll",
    ]
    assert needs(tmp_path, lambda _: named) == {"one.pyd": ["x.dll"]}
