import struct

import pytest

import icu_data
from steps import BuildError

HEADER = struct.pack("<H2sHH4B4s", 32, b"\xda\x27", 20, 0, 0, 0, 2, 0, b"CmnD") + bytes(16)
FILES = [("icudt73l/vi.res", b"vi" * 9), ("icudt73l/af.res", b"af"), ("icudt73l/pool.res", b"p")]


def test_an_archive_is_read_as_it_was_written():
    made = icu_data.written(HEADER, FILES)
    header, files = icu_data.read(made)
    assert header == HEADER
    assert list(files) == ["icudt73l/af.res", "icudt73l/pool.res", "icudt73l/vi.res"]
    assert files["icudt73l/vi.res"] == b"vi" * 9
    assert files["icudt73l/af.res"].rstrip(b"\0") == b"af"
    assert icu_data.written(header, files.items()) == made


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("vi.res", True),
        ("vi_VN.res", True),
        ("en_GB.res", True),
        ("root.res", True),
        ("pool.res", True),
        ("zoneinfo64.res", True),
        ("supplementalData.res", True),
        ("coll/ucadata.icu", True),
        ("coll/vi.res", True),
        ("coll/zh.res", False),
        ("af_NA.res", False),
        ("sr_Latn_RS.res", False),
        ("ibm-37_P100-1995.cnv", False),
        ("translit/root.res", False),
        ("brkitr/thaidict.dict", False),
    ],
)
def test_what_stays(name, kept):
    assert icu_data.is_kept(name) is kept


def test_another_file_is_refused():
    with pytest.raises(BuildError):
        icu_data.read(b"\x20\x00PK\x03\x04" + bytes(64))
