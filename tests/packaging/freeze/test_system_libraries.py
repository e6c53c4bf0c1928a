from system_libraries import SystemLibrary, is_refused, notices, owners


def test_owners_are_read():
    said = "libfoo1:amd64: /usr/lib/x86_64-linux-gnu/libfoo.so.1\na, b: /usr/bin/tool\n"
    assert owners(said) == {"libfoo.so.1": "libfoo1", "tool": "a"}


def test_what_is_under_the_gpl_is_refused():
    assert is_refused(SystemLibrary("libreadline.so.8"))
    assert is_refused(SystemLibrary("libjbig.so.0"))
    assert not is_refused(SystemLibrary("libglib-2.0.so.0"))


def test_each_package_is_told_once_with_its_files():
    taken = [SystemLibrary(f"liba{n}.so", "no-such-package", "1") for n in (1, 2)]
    told = notices([*taken, SystemLibrary("libpython3.so")])
    assert told.count("no-such-package 1: liba1.so, liba2.so") == 1
