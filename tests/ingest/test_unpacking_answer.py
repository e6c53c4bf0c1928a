from summit_kb.ingest import unpacking_answer
from summit_kb.ingest.unpacking_answer import unpacked


def test_an_archive_is_told(make_zip, tmp_path, limits):
    path = make_zip("a.zip", {"một.txt": "1"})
    message = unpacked(path, tmp_path, limits).message
    assert (message["kind"], message["faults"]) == ("zip", [])
    [(place, name)] = message["members"]
    assert (name, place.endswith("một.txt")) == ("một.txt", True)


def test_failures_are_told_by_their_codes(write, tmp_path, limits, monkeypatch):
    assert unpacked(write("a.zip", b"PK\x03\x04"), tmp_path, limits).message["error"]["code"] == (
        "damaged-file"
    )
    for failure, code in ((OSError(28, "full"), "storage"), (RecursionError(), "damaged-file")):

        def fail(*_args, raised=failure):
            raise raised

        monkeypatch.setattr(unpacking_answer, "unpack", fail)
        message = unpacked(write("b.zip", b"PK"), tmp_path, limits).message
        assert (message["kind"], message["error"]["code"]) == ("", code)
