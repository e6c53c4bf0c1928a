from pathlib import Path

import pytest

import system_libraries
from steps import BuildError
from system_libraries import SystemFile, candidates, is_refused, notices, taken_along


def _file(name):
    return SystemFile(f"_internal/{name}", "pack", "1")


def test_owners_are_read():
    said = (
        "diversion by x from: /y\nlibfoo1:amd64: /usr/lib/libfoo.so.1\na, b: /usr/bin/tool\n"
        "dpkg-query: no path found matching pattern */z\n"
    )
    assert candidates(said)[-2:] == [
        ("libfoo1", Path("/usr/lib/libfoo.so.1")),
        ("a", Path("/usr/bin/tool")),
    ]


def test_what_is_under_the_gpl_is_refused():
    assert is_refused(_file("libreadline.so.8"))
    assert is_refused(_file("libjbig.so.0"))
    assert not is_refused(_file("libglib-2.0.so.0"))


def test_each_package_is_told_once_with_its_files_and_its_source():
    files = [SystemFile(f"_internal/liba{n}.so", "no-such", "1", "src 1-1") for n in (1, 2)]
    told = notices(files)
    assert told.count("no-such 1: liba1.so, liba2.so") == 1
    assert "Source package: src 1-1" in told


@pytest.fixture
def system(tmp_path, monkeypatch):
    """A system whose package libfoo1 has a libfoo.so.1."""
    (tmp_path / "libfoo.so.1").write_bytes(b"the system's")

    def run(command):
        if command[1] == "-W":
            return "1:2-3\tfoo 2-3"
        if command[2] != "*/libfoo.so.1":
            raise BuildError("no path found")
        return f"libfoo1: {tmp_path / 'libfoo.so.1'}\n"

    monkeypatch.setattr(system_libraries, "run", run)
    return tmp_path


def test_a_file_is_a_packages_when_it_is_the_same_byte_for_byte(system, tmp_path):
    (system / "_internal").mkdir()
    mine = system / "_internal" / "libfoo.so.1"
    mine.write_bytes(b"the system's")
    path = "_internal/libfoo.so.1"
    assert taken_along(system, [path]) == [SystemFile(path, "libfoo1", "1:2-3", "foo 2-3")]
    mine.write_bytes(b"somebody else's")
    with pytest.raises(BuildError, match=r"nobody is known to own:\n  _internal/libfoo"):
        taken_along(system, [path])


def test_what_no_package_has_is_told(system):
    (system / "libbar.so").touch()
    with pytest.raises(BuildError, match=r"libbar\.so"):
        taken_along(system, ["libbar.so"])
