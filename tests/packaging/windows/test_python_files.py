"""Python for the folder: pinned when it is a zip, the same layout when it is installed."""

import hashlib
import zipfile

import pytest

from python_files import RuntimeFilesError, lay, version_of


@pytest.fixture
def embeddable(tmp_path):
    path = tmp_path / "python.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("python.exe", "pythonw.exe", "python311.dll", "python311._pth"):
            archive.writestr(name, name)
    return path


def test_the_zip_is_laid_out_apart_from_the_user(embeddable, tmp_path):
    digest = hashlib.sha256(embeddable.read_bytes()).hexdigest()
    assert lay(embeddable, digest, tmp_path / "python", r"..\lib") == "3.11"
    paths = (tmp_path / "python" / "python311._pth").read_text(encoding="utf-8").split()
    assert paths == ["python311.zip", ".", r"..\lib"]  # and no "import site"


@pytest.mark.parametrize("digest", [None, "0" * 64])
def test_a_zip_that_is_not_pinned_is_refused(embeddable, tmp_path, digest):
    with pytest.raises(RuntimeFilesError, match="SHA-256"):
        lay(embeddable, digest, tmp_path / "python", r"..\lib")
    assert not list((tmp_path / "python").iterdir())


def test_an_installed_python_becomes_the_same_layout(tmp_path):
    given = tmp_path / "installed"
    for name in ("DLLs", "Lib/email", "Lib/test", "Lib/tkinter"):
        (given / name).mkdir(parents=True)
    for name in (
        "python.exe",
        "pythonw.exe",
        "python311.dll",
        "DLLs/_ssl.pyd",
        "DLLs/_tkinter.pyd",
    ):
        (given / name).write_bytes(b"")
    for name in ("abc", "email/parser", "test/regrtest", "tkinter/font"):
        (given / "Lib" / f"{name}.py").write_text("x = 1\n", encoding="utf-8")
    assert lay(given, None, tmp_path / "python", r"..\lib") == version_of(given)
    assert (tmp_path / "python" / "_ssl.pyd").is_file()
    assert not (tmp_path / "python" / "_tkinter.pyd").exists()
    with zipfile.ZipFile(tmp_path / "python" / "python311.zip") as archive:
        assert sorted(archive.namelist()) == ["abc.pyc", "email/parser.pyc"]


def test_a_folder_without_python_is_refused(tmp_path):
    with pytest.raises(RuntimeFilesError):
        version_of(tmp_path)
