"""What of the wheels goes into the program folder."""

import pytest

from dropped_files import is_dropped


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt6Core.dll",
        "PySide6/QtWidgets.pyd",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/plugins/imageformats/qsvg.dll",
        "PySide6/translations/qtbase_vi.qm",
        "PySide6/support/generate_pyi.py",
        "shiboken6/shiboken6.abi3.dll",
        "reportlab/fonts/Vera.ttf",
        "numpy/_core/numeric.py",
        "numpy/typing/__init__.py",
        "numpy-2.4.6.dist-info/licenses/numpy/testing/LICENSE.txt",
        "lxml-6.1.3.dist-info/METADATA",
        "summit_kb/shipped/resources/words/vi.toml",
    ],
)
def test_kept(path):
    assert not is_dropped(path)


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/opengl32sw.dll",
        "PySide6/QtQml.pyd",
        "PySide6/designer.exe",
        "PySide6/plugins/tls/qopensslbackend.dll",
        "PySide6/plugins/sqldrivers/qsqlite.dll",
        "PySide6/translations/qtbase_de.qm",
        "PySide6/resources/icudtl.dat",
        "PySide6/something-new-of-next-year.dat",
        "shiboken6/include/shiboken.h",
        "numpy/_core/tests/test_numeric.py",
        "lxml-6.1.3.dist-info/RECORD",
    ],
)
def test_dropped(path):
    assert is_dropped(path)
