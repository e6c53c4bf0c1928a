import subprocess
import sys
import textwrap

import psutil
import pytest

from summit_kb.ingest.frames import Frame, read_frame, write_frame

SERVER = """
    import sys, os, time
    from summit_kb.ingest.frames import Frame
    from summit_kb.ingest.worker_loop import serve

    def answer(frame, tell):
        for number in range(frame.message.get("steps", 0)):
            tell({"done": number})
        if frame.message.get("loop"):
            print("looping", file=sys.stderr, flush=True)
            while True:
                pass
        print("noise on stdout")
        return Frame({"echo": frame.message, "in": sys.stdin.read(),
                      "retire": frame.message.get("retire", False)}, frame.data[::-1])

    serve(answer, memory=500_000_000)
"""


@pytest.fixture
def server():
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(SERVER)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        yield process
        process.kill()


def test_requests_are_answered_on_private_pipes(server):
    for number in range(3):
        write_frame(server.stdin, Frame({"n": number}, b"ab"))
        reply = read_frame(server.stdout)
        assert reply == Frame({"echo": {"n": number}, "in": "", "retire": False}, b"ba")


def test_it_ends_when_the_owner_goes_away(server):
    server.stdin.close()
    assert server.wait(20) == 0


def test_it_ends_when_the_owner_goes_away_in_the_middle_of_a_loop(server):
    write_frame(server.stdin, Frame({"loop": True}))
    assert server.stderr.readline().strip() == b"looping"
    server.stdin.close()
    assert server.wait(20) == 0


def test_after_its_last_answer_it_ends(server):
    write_frame(server.stdin, Frame({"retire": True}))
    assert read_frame(server.stdout).message["retire"] is True
    assert server.wait(20) == 0


def test_progress_goes_out_before_the_answer(server):
    write_frame(server.stdin, Frame({"steps": 2, "seconds": 60}))
    told = [read_frame(server.stdout).message for _ in range(3)]
    assert told[:2] == [{"progress": {"done": 0}}, {"progress": {"done": 1}}]
    assert told[2]["echo"]["steps"] == 2


@pytest.mark.skipif(sys.platform == "win32", reason="there a job ends the family")
def test_children_end_with_a_worker_whose_owner_goes_away():
    script = """
        import subprocess, sys
        from summit_kb.ingest.frames import Frame
        from summit_kb.ingest.worker_loop import serve

        def answer(frame, tell):
            child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
            tell({"pid": child.pid})
            child.wait()

        serve(answer, memory=500_000_000)
    """
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(script)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        write_frame(process.stdin, Frame({}))
        child = psutil.Process(read_frame(process.stdout).message["progress"]["pid"])
        process.stdin.close()
        process.wait(20)
        _gone, alive = psutil.wait_procs([child], timeout=20)
        assert not alive


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux enforces the limit")
def test_the_system_bounds_the_address_space():
    script = """
        from summit_kb.ingest import worker_loop
        worker_loop._limit_memory(100_000_000)
        try:
            bytearray(2_000_000_000)
        except MemoryError:
            print("bounded")
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)], capture_output=True, text=True, check=True
    )
    assert done.stdout == "bounded\n"
