"""Wine's registry files are read as they are written."""

from wine_prefix import read_registry

TEXT = r"""WINE REGISTRY Version 2

[Software\\Classes\\.edition] 1700000000
#time=1da
@="SummitKB.Edition"
"Content Type"="a\\b \"c\""

[Software\\Summit KB] 1700000000
"InstallDir"="C:\\C\x01a1 quan"
"Size"=dword:0000000a
"""


def test_keys_and_values():
    found = read_registry(TEXT)
    assert found[r"software\classes\.edition"] == {
        "": "SummitKB.Edition",
        "content type": 'a\\b "c"',
    }
    assert found[r"software\summit kb"] == {"installdir": "C:\\Cơ quan", "size": "dword:0000000a"}
