import logging
from pathlib import Path

import pytest

from summit_kb.foundation import log


def test_the_log_is_a_file_under_the_users_state(tmp_path: Path):
    log.start(tmp_path / "state")
    logging.getLogger("summit_kb.search").info("Tìm %s", "nghị quyết")
    logging.getLogger("summit_kb.search").debug("not asked for")
    written = (tmp_path / "state" / "summit-kb.log").read_text("utf-8")
    assert "summit_kb.search: Tìm nghị quyết" in written
    assert "not asked for" not in written


def test_verbose_keeps_details(tmp_path: Path):
    log.start(tmp_path, verbose=True)
    logging.getLogger("summit_kb").debug("a detail")
    assert "a detail" in (tmp_path / "summit-kb.log").read_text("utf-8")


def test_what_pypdf_grumbles_goes_to_the_log_only(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    log.start(tmp_path)
    logging.getLogger("pypdf").warning("odd xref")
    assert "odd xref" in (tmp_path / "summit-kb.log").read_text("utf-8")
    assert capsys.readouterr().err == ""


def test_the_log_stays_small(tmp_path: Path):
    log.start(tmp_path)
    for _ in range(60):
        logging.getLogger("summit_kb").info("x" * 100_000)
    files = sorted(path.name for path in tmp_path.iterdir())
    assert files == [f"summit-kb.log{end}" for end in ("", ".1", ".2", ".3")]
    assert all(path.stat().st_size < 1_100_000 for path in tmp_path.iterdir())


def test_starting_twice_writes_once(tmp_path: Path):
    log.start(tmp_path)
    log.start(tmp_path)
    logging.getLogger("summit_kb").info("only one of these")
    assert (tmp_path / "summit-kb.log").read_text("utf-8").count("only one of these") == 1
