"""Fields of an MSI package that are different each time."""

import struct
import uuid

import pytest

from msi_summary import SummaryError, settle

_FORMAT = uuid.UUID("f29f85e0-4ff9-1068-ab91-08002b27b3d9").bytes_le


def package(path, code, made, content=b"files"):
    """A stream of summary information as wixl writes it, among other bytes."""
    code = code.encode() + b"\0"
    values = [
        struct.pack("<II", 30, len(code)) + code.ljust(40, b"\0"),
        struct.pack("<IQ", 64, made),
        struct.pack("<IQ", 64, made),
    ]
    offsets, at = [], 8 + 8 * len(values)
    for name, value in zip((9, 12, 13), values, strict=True):
        offsets.append(struct.pack("<II", name, at))
        at += len(value)
    section = struct.pack("<II", at, 3) + b"".join(offsets) + b"".join(values)
    header = b"\xfe\xff\0\0" + bytes(24) + _FORMAT + struct.pack("<I", 48)
    path.write_bytes(b"before" + header + section + content)
    return path


def test_two_packages_of_the_same_content_are_the_same(tmp_path):
    one = package(tmp_path / "a.msi", f"{{{uuid.uuid4()}}}".upper(), 5)
    other = package(tmp_path / "b.msi", f"{{{uuid.uuid4()}}}".upper(), 7)
    for path in (one, other):
        settle(path, 1_700_000_000)
    assert one.read_bytes() == other.read_bytes()
    assert struct.pack("<Q", (1_700_000_000 + 11_644_473_600) * 10**7) in one.read_bytes()


def test_other_content_has_another_code(tmp_path):
    same = f"{{{uuid.uuid4()}}}".upper()
    one = package(tmp_path / "a.msi", same, 5)
    other = package(tmp_path / "b.msi", same, 5, b"other files")
    for path in (one, other):
        settle(path, 0)
    codes = [path.read_bytes().partition(b"{")[2][:36] for path in (one, other)]
    assert codes[0] != codes[1]
    assert all(uuid.UUID(code.decode()).version == 5 for code in codes)


def test_what_is_no_package_is_left_alone(tmp_path):
    path = tmp_path / "a.msi"
    path.write_bytes(b"no package")
    with pytest.raises(SummaryError):
        settle(path, 0)
    assert path.read_bytes() == b"no package"
