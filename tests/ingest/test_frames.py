import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.ingest.frames import Frame, read_frame, write_frame

_messages = st.dictionaries(st.text(max_size=8), st.text(max_size=8) | st.integers(), max_size=4)


@given(st.lists(st.builds(Frame, _messages, st.binary(max_size=40)), max_size=4))
def test_frames_come_out_as_they_went_in(frames):
    stream = io.BytesIO()
    for frame in frames:
        write_frame(stream, frame)
    stream.seek(0)
    assert [read_frame(stream) for _ in frames] == frames
    assert read_frame(stream) is None


def test_a_stream_that_ends_inside_a_frame_gives_no_half_message():
    stream = io.BytesIO()
    write_frame(stream, Frame({"a": 1}, b"12345"))
    for length in range(len(stream.getvalue())):
        assert read_frame(io.BytesIO(stream.getvalue()[:length])) is None


def test_bytes_of_another_protocol_are_an_error():
    noise = b"\0\0\0\4\0\0\0\0oops"
    with pytest.raises(json.JSONDecodeError):
        read_frame(io.BytesIO(noise))
