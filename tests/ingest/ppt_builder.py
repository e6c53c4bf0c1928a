"""Small PowerPoint 97 files: slides with texts in the outline, in boxes and in notes."""

from __future__ import annotations

import struct

TITLE, BODY, NOTE, OTHER = 0, 1, 2, 4


def record(kind, content=b"", *, instance=0, container=False):
    return (
        struct.pack("<HHI", instance << 4 | (0xF if container else 0), kind, len(content)) + content
    )


def text(kind, words, *, wide=True):
    body = (
        record(4000, words.encode("utf-16-le")) if wide else record(4008, words.encode("latin-1"))
    )
    return record(3999, struct.pack("<I", kind)) + body


def box(content):
    return record(0xF00D, content, container=True)


def referred(index):
    """A box whose text stands in the outline."""
    return box(record(3998, struct.pack("<I", index)))


def slide_record(boxes, notes_id, kind=1006):
    atom = record(1007, struct.pack("<16xI4x", notes_id))
    drawing = record(1036, b"".join(boxes), container=True)
    return record(kind, atom + drawing, container=True)


def ppt_streams(slides, *, locked=False):
    """``slides`` are dicts: outline (list of texts), boxes, notes (boxes); the OLE streams."""
    data, places = bytearray(), {}

    def store(number, content):
        places[number] = len(data)
        data.extend(content)

    number, slide_list, notes_list = 2, b"", b""
    for index, slide in enumerate(slides, start=1):
        notes_id = 256 + index if slide.get("notes") else 0
        slide_list += record(1011, struct.pack("<IIIII", number, 0, 0, 300 + index, 0))
        slide_list += b"".join(slide.get("outline", []))
        store(number, slide_record(slide.get("boxes", []), notes_id))
        number += 1
        if notes_id:
            notes_list += record(1011, struct.pack("<IIIII", number, 0, 0, notes_id, 0))
            store(number, slide_record(slide["notes"], 0, kind=1008))
            number += 1
    lists = record(4080, slide_list, instance=0, container=True)
    lists += record(4080, notes_list, instance=2, container=True)
    store(1, record(1000, lists, container=True))
    directory = len(data)
    entries = b"".join(struct.pack("<II", 1 << 20 | key, places[key]) for key in sorted(places))
    data += record(6002, entries)
    edit = len(data)
    data += record(4085, struct.pack("<5I", 0, 0, 0, directory, 1) + bytes(8))
    mark = 0xF3D1C4DF if locked else 0xE391C05F
    user = struct.pack("<HHIIII", 0, 4086, 20, 20, mark, edit)
    return {"PowerPoint Document": bytes(data).ljust(5000, b"\0"), "Current User": user + bytes(8)}
