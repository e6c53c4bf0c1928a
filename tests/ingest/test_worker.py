import json
import subprocess
from dataclasses import asdict

import pytest

from summit_kb.domain.text_json import from_json
from summit_kb.ingest.extract import extraction_command
from summit_kb.ingest.frames import Frame, read_frame, write_frame


@pytest.fixture
def worker():
    with subprocess.Popen(
        extraction_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        yield process
        process.stdin.close()
        assert process.wait(20) == 0


def test_good_and_bad_files_are_answered_by_one_process(worker, write, limits):
    for name, content in [("a.txt", "Đà Nẵng"), ("b.ps", "%!PS-Adobe-3.0"), ("c.md", "# Đà Nẵng")]:
        request = {"path": str(write(name, content)), "limits": asdict(limits), "seconds": 60}
        write_frame(worker.stdin, Frame(json.loads(json.dumps(request))))
    first, second, third = (read_frame(worker.stdout).message for _ in range(3))
    assert from_json(first["text"]).pages[0].text == "Đà Nẵng"
    assert second["error"]["code"] == "unsupported-format"
    assert from_json(third["text"]).format == "markdown"
