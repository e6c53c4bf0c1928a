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


def test_a_log_that_another_process_holds_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    """Windows renames no file that somebody has open."""

    def held(*_: object) -> None:
        raise PermissionError(13, "being used by another process")

    log.start(tmp_path)
    with monkeypatch.context() as refusing:
        refusing.setattr(Path, "replace", held)
        for number in range(15):
            logging.getLogger("summit_kb").info("%s %s", number, "x" * 100_000)
    written = (tmp_path / "summit-kb.log").read_text("utf-8")
    assert [f": {number} x" in written for number in range(15)] == [True] * 15
    assert capsys.readouterr().err == ""
    logging.getLogger("summit_kb").info("let go")
    assert "let go" in (tmp_path / "summit-kb.log").read_text("utf-8")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["summit-kb.log", "summit-kb.log.1"]
