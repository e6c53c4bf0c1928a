"""Small files of macOS and a small bundle, made here."""

import struct

import pytest

PROCESSORS = {"arm64": 0x0100000C, "x86_64": 0x01000007}


def thin(processor="arm64", minimum=(11, 0), needs=()):
    """The header of a library: one command that is passed over, one that tells the system, and
    one for each library it asks for.
    """
    packed = minimum[0] << 16 | minimum[1] << 8
    commands = [
        struct.pack("<4I", 0x1B, 24, 0, 0) + bytes(8),
        struct.pack("<6I", 0x32, 24, 1, packed, packed, 0),
    ]
    for name in needs:
        told = name.encode("utf-8") + b"\0"
        told += bytes(-len(told) % 8)
        commands.append(struct.pack("<6I", 0x0C, 24 + len(told), 24, 0, 0, 0) + told)
    size = sum(map(len, commands))
    head = (0xFEEDFACF, PROCESSORS[processor], 0, 6, len(commands), size, 0, 0)
    return struct.pack("<8I", *head) + b"".join(commands)


def fat(*parts):
    """Libraries for several processors in one file."""
    head, body, at = struct.pack(">2I", 0xCAFEBABE, len(parts)), b"", 4096
    for part in parts:
        head += struct.pack(">5I", 0, 0, at + len(body), len(part), 12)
        body += part
    return head.ljust(4096, b"\0") + body


@pytest.fixture
def code():
    """Ways to make Mach-O files."""
    return thin, fat


@pytest.fixture
def app(tmp_path):
    """A bundle as PyInstaller leaves one: code, a framework, data, links between them."""
    try:
        (tmp_path / "link").symlink_to("nothing")
        (tmp_path / "link").unlink()
    except OSError:
        pytest.skip("Windows lets this user make no links, of which a bundle is full")
    contents = tmp_path / "Summit KB.app" / "Contents"
    version = contents / "Frameworks" / "PySide6" / "QtCore.framework" / "Versions" / "A"
    for folder in (contents / "MacOS", contents / "Resources" / "data", version / "Helpers"):
        folder.mkdir(parents=True)
    for name in ("summit-kb", "summit-kb-desktop"):
        (contents / "MacOS" / name).write_bytes(thin())
    (version / "QtCore").write_bytes(fat(thin(), thin("x86_64")))
    (version / "Helpers" / "helper").write_bytes(thin())
    (version.parent / "Current").symlink_to("A")
    (version.parents[1] / "QtCore").symlink_to("Versions/Current/QtCore")
    (contents / "Frameworks" / "libpython3.dylib").write_bytes(thin(minimum=(13, 3)))
    (contents / "Frameworks" / "PySide6" / "QtCore.abi3.so").write_bytes(thin())
    (contents / "Resources" / "libpython3.dylib").symlink_to("../Frameworks/libpython3.dylib")
    (contents / "Resources" / "data" / "a.json").write_text("{}", encoding="utf-8")
    (contents / "Resources" / "icon-windowed.icns").write_bytes(b"icns")
    return contents.parent
