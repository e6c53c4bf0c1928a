import sys

import pytest

from steps import BuildError, run


def test_what_a_step_prints_is_kept(tmp_path):
    code = "import os, sys; print(os.environ['A']); print('đá', file=sys.stderr)"
    log = tmp_path / "log"
    said = run([sys.executable, "-X", "utf8", "-c", code], env={"A": "b"}, log=log)
    assert sorted(said.split()) == ["b", "đá"]
    assert log.read_text(encoding="utf-8") == said


def test_a_step_that_fails_ends_the_build_with_its_last_words():
    with pytest.raises(BuildError, match="ended with 3:\nlast words"):
        run([sys.executable, "-c", "print('last words'); raise SystemExit(3)"])
