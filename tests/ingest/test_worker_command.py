import sys

import pytest

from summit_kb.ingest import worker_command


def test_from_source_the_module_is_run_without_the_folder_of_the_day(monkeypatch):
    monkeypatch.delattr(sys, "frozen", raising=False)
    command = worker_command.worker_command("summit_kb.ingest.worker", "--memory", "5")
    assert command[0] == sys.executable
    assert "-P" in command
    assert command[-4:] == ["-m", "summit_kb.ingest.worker", "--memory", "5"]


def test_a_frozen_program_is_started_as_itself_and_finds_its_way_back(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    command = worker_command.worker_command("summit_kb.ingest.worker", "--memory", "5")
    ran = []
    monkeypatch.setattr(
        worker_command.runpy,
        "run_module",
        lambda name, **_options: ran.append((name, sys.argv[1:])),
    )
    monkeypatch.setattr(sys, "argv", command)
    assert worker_command.run_as_worker(command) is True
    assert ran == [("summit_kb.ingest.worker", ["--memory", "5"])]


@pytest.mark.parametrize(
    "argv", [["summit-kb"], ["summit-kb", "search", "x"], ["summit-kb", "--worker", "os"]]
)
def test_other_command_lines_are_not_for_workers(argv):
    assert worker_command.run_as_worker(argv) is False
