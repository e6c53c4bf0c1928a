"""Wheels are read and laid out, and say what they are."""

import zipfile

import pytest

from wheel_files import Wheel, WheelError, read_all, unpack


def wheel(folder, name="one", version="1.0", said=None, members=()):
    path = folder / f"{name}-{version}-py3-none-any.whl"
    metadata = f"Name: {said or name}\nVersion: {version}\nRequires-Dist: two>=1\n"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(f"{name}-{version}.dist-info/METADATA", metadata)
        for member in members:
            archive.writestr(member, member)
    return path


def test_says_what_it_needs(tmp_path):
    assert Wheel.read(wheel(tmp_path)).requires == ("two>=1",)


def test_a_wheel_under_another_name_is_refused(tmp_path):
    with pytest.raises(WheelError, match="other"):
        Wheel.read(wheel(tmp_path, said="other"))


def test_the_same_package_twice_is_refused(tmp_path):
    wheel(tmp_path)
    wheel(tmp_path, version="2.0")
    with pytest.raises(WheelError, match="twice"):
        read_all(tmp_path)


def test_packages_only(tmp_path):
    members = [
        "one/a.py",
        "one/tests/t.py",
        "one-1.0.data/platlib/one/b.py",
        "one-1.0.data/scripts/s",
    ]
    unpack(Wheel.read(wheel(tmp_path, members=members)), tmp_path / "lib")
    found = {
        path.relative_to(tmp_path / "lib").as_posix() for path in (tmp_path / "lib").rglob("*.*")
    }
    assert found == {"one/a.py", "one/b.py", "one-1.0.dist-info"}
    assert (tmp_path / "lib" / "one-1.0.dist-info" / "METADATA").is_file()


@pytest.mark.parametrize("member", ["../evil.py", "/evil.py", "one/../../evil.py"])
def test_a_name_that_leaves_the_folder_is_refused(tmp_path, member):
    with pytest.raises(WheelError, match="evil"):
        unpack(Wheel.read(wheel(tmp_path, members=[member])), tmp_path / "lib")


def test_nothing_is_replaced(tmp_path):
    one = Wheel.read(wheel(tmp_path, members=["shared.py"]))
    unpack(one, tmp_path / "lib")
    with pytest.raises(WheelError, match="replace"):
        unpack(one, tmp_path / "lib")
