from pyinstaller import not_found

LOG = """\
100 WARNING: Library not found: could not resolve 'libxcb-cursor.so.0', dependency of 'libqxcb.so'.
101 WARNING: Library not found: could not resolve 'libgtk-3.so.0', dependency of 'x/libqgtk3.so'.
102 WARNING: Library shell32 required via ctypes not found
103 INFO: Library not found: no
"""


def test_a_library_this_machine_lacks_is_told():
    assert not_found(LOG) == ["'libxcb-cursor.so.0', dependency of 'libqxcb.so'."]
