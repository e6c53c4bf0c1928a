"""The log's failures, without what somebody searched for, wrote or read."""

from pathlib import Path

import pytest

from summit_kb.app.last_errors import MOST, last_errors

LOG = """\
2026-11-23 09:00:00,001 INFO    summit_kb.app: nothing to tell
2026-11-23 09:00:01,002 WARNING summit_kb.app.derived: no text: damaged: {'path': '/srv/a.pdf'}
2026-11-23 09:00:02,003 ERROR   summit_kb.cli: fault in ['search', 'nhân sự mật', '--json']
Traceback (most recent call last):
  File "/opt/summit-kb/lib/summit_kb/search/index.py", line 12, in search
    raise ValueError(text)
ValueError: nhân sự mật
2026-11-23 09:00:03,004 INFO    summit_kb.app: the saved search a
second line of nothing
2026-11-23 09:00:04,005 WARNING summit_kb.app: query: {'text': 'lương "ông A"', 'position': 3}
2026-11-23 09:00:05,006 ERROR   summit_kb.cli: refused by the system in ['notes', 'add', 'x']
"""


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "summit-kb.log"
    path.write_text(LOG, encoding="utf-8")
    return path


def test_failures_are_told_with_their_places(log: Path) -> None:
    found = last_errors(log)
    assert len(found) == 4
    assert "/srv/a.pdf" in found[0]
    assert found[1].endswith("fault in 'search' … ← index.py:12 search ← ValueError")
    assert found[3].endswith("refused by the system in 'notes' …")


def test_no_words_of_the_user_are_told(log: Path) -> None:
    said = "\n".join(last_errors(log))
    for word in ("nhân sự", "lương", "ông A", "add"):
        assert word not in said
    assert "'position': 3" in said


def test_only_the_last_are_told(tmp_path: Path) -> None:
    line = "2026-11-23 09:00:00,001 ERROR   summit_kb: number {}\n"
    log = tmp_path / "log"
    log.write_text("".join(line.format(number) for number in range(100)), encoding="utf-8")
    found = last_errors(log)
    assert len(found) == MOST
    assert found[-1].endswith("number 99")
    assert last_errors(tmp_path / "none") == []
