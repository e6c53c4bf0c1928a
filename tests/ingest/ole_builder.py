"""Small OLE compound files: streams in storages, written sector by sector."""

from __future__ import annotations

import struct

SECTOR, MINI, CUTOFF = 512, 64, 4096
FREE, END, FAT_SECTOR, NONE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF


def ole_bytes(tree):
    """The file; ``tree`` maps names to bytes (a stream) or to a tree (a storage)."""
    entries = [["Root Entry", 5, None, NONE, NONE]]
    entries[0][4] = _list(tree, entries)
    mini, minifat, sectors, fat = bytearray(), [], [], []
    for entry in entries[1:]:
        data = entry[2]
        if data is None:
            entry += [0, 0]
        elif len(data) < CUTOFF:
            entry += [_mini(data, mini, minifat), len(data)]
        else:
            entry += [_sectors(data, sectors, fat), len(data)]
    entries[0] += [_sectors(bytes(mini), sectors, fat) if mini else END, len(mini)]
    minifat_start = _sectors(_packed(minifat), sectors, fat) if minifat else END
    directory = b"".join(_entry(*entry) for entry in entries)
    directory += b"\0" * (-len(directory) % SECTOR)
    directory_start = _sectors(directory, sectors, fat)
    return _file(sectors, fat, directory_start, minifat_start, len(_packed(minifat)) // SECTOR)


def _list(tree, entries):
    """Append the children of a storage, each the right sibling of the one before it."""
    first, before = NONE, None
    for name, value in tree.items():
        index = len(entries)
        is_storage = isinstance(value, dict)
        entries.append([name, 1 if is_storage else 2, None if is_storage else value, NONE, NONE])
        if before is None:
            first = index
        else:
            entries[before][3] = index
        before = index
        if is_storage:
            entries[index][4] = _list(value, entries)
    return first


def _chain(count, start):
    return [start + step + 1 for step in range(count - 1)] + [END]


def _sectors(data, sectors, fat):
    start = len(sectors)
    pieces = [data[at : at + SECTOR] for at in range(0, len(data), SECTOR)]
    sectors += [piece.ljust(SECTOR, b"\0") for piece in pieces]
    fat += _chain(len(pieces), start)
    return start


def _mini(data, mini, minifat):
    if not data:
        return END
    start = len(minifat)
    count = -(-len(data) // MINI)
    mini += data.ljust(count * MINI, b"\0")
    minifat += _chain(count, start)
    return start


def _packed(numbers):
    data = struct.pack(f"<{len(numbers)}I", *numbers)
    return data + b"\xff" * (-len(data) % SECTOR)


def _entry(name, kind, _data, right, child, start, size):
    raw = name.encode("utf-16-le") + b"\0\0"
    return (
        raw.ljust(64, b"\0")
        + struct.pack("<HBB3I", len(raw), kind, 1, NONE, right, child)
        + bytes(16 + 4 + 16)
        + struct.pack("<IQ", start, size)
    )


def _file(sectors, fat, directory_start, minifat_start, minifat_count):
    count = 1
    while count * SECTOR // 4 < len(fat) + count:
        count += 1
    fat_start = len(sectors)
    table = [*fat, *([FAT_SECTOR] * count)]
    packed = _packed(table).ljust(count * SECTOR, b"\xff")
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<HHHHH6x", 0x3E, 3, 0xFFFE, 9, 6)
    header += struct.pack("<IIIIIIIII", 0, count, directory_start, 0, CUTOFF, minifat_start,
                          minifat_count, END, 0)  # fmt: skip
    places = [*range(fat_start, fat_start + count)]
    header += struct.pack("<109I", *places, *([FREE] * (109 - count)))
    return header + b"".join(sectors) + packed
