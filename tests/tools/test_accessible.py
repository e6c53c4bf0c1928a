"""Every state of every window comes, and nothing in it is without a name or a way by keyboard."""

import subprocess
import sys
from pathlib import Path

import pytest

import accessible


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_no_state_has_a_fault():
    command = [sys.executable, str(Path(accessible.__file__))]
    done = subprocess.run(command, capture_output=True, text=True, timeout=1100, check=False)
    assert done.stdout.splitlines()[-1:] == ["0 faults"], done.stdout + done.stderr
    assert done.returncode == 0, done.stderr
