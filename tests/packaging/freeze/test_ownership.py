import pytest

import ownership


@pytest.fixture
def folder(tmp_path):
    for name in (
        "summit-kb",
        "share/LICENSE.txt",
        "_internal/lxml/etree.so",
        "_internal/libpython3.11.so.1.0",
        "_internal/python3.11/lib-dynload/_json.so",
        "_internal/base_library.zip",
        "_internal/libz.so.1",
        "_internal/libcurl.so.4",
        "_internal/recognition/tesseract",
        "_internal/recognition/lib/libcurl.so.4",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "_internal/libz.so").symlink_to("libz.so.1")
    return tmp_path


def test_every_file_has_one_owner(folder):
    found = ownership.owners(folder, {"lxml/etree.so": "lxml"})
    assert found == {
        "summit-kb": ownership.BOOTLOADER,
        "share/LICENSE.txt": ownership.OURS,
        "_internal/lxml/etree.so": "lxml",
        "_internal/libpython3.11.so.1.0": ownership.PYTHON,
        "_internal/python3.11/lib-dynload/_json.so": ownership.PYTHON,
        "_internal/base_library.zip": ownership.PYTHON,
        "_internal/libz.so.1": ownership.OF_THE_SYSTEM,
        "_internal/libcurl.so.4": ownership.OF_THE_SYSTEM,
        "_internal/recognition/tesseract": ownership.OF_THE_SYSTEM,
        "_internal/recognition/lib/libcurl.so.4": ownership.STAND_INS,
    }


def test_packages_are_named_by_what_they_were_installed_with(tmp_path):
    told = tmp_path / "Foo_Bar-1.0.dist-info"
    told.mkdir()
    (told / "METADATA").write_text("Metadata-Version: 2.1\nName: Foo.Bar\nVersion: 1.0\n")
    (told / "RECORD").write_text("foo/x.so,,\nFoo_Bar-1.0.dist-info/METADATA,,\n")
    found = ownership.installed(tmp_path)
    assert found == {"foo/x.so": "foo-bar", "Foo_Bar-1.0.dist-info/METADATA": "foo-bar"}
