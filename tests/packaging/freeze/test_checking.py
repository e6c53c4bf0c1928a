import os

import pytest

import checking
from steps import BuildError


@pytest.fixture
def folder(tmp_path):
    """A program that says what it was asked, in a folder."""
    program = tmp_path / "summit-kb"
    program.write_text('#!/bin/sh\necho "$*" "$QT_QPA_PLATFORM"\ntest -n "$SUMMIT_KB_HOME"\n')
    program.chmod(0o755)
    return tmp_path


@pytest.mark.skipif(os.name == "nt", reason="a script is no program there")
def test_the_folder_is_tried_by_its_own_self_test(folder):
    checking.check(folder)
    (folder / "summit-kb").write_text("#!/bin/sh\necho '✗ Qt'; exit 1\n")
    with pytest.raises(BuildError, match="✗ Qt"):
        checking.check(folder)
    (folder / "summit-kb").write_text("#!/bin/sh\n")
    with pytest.raises(BuildError, match="said nothing"):
        checking.check(folder)


def test_sizes_count_files_and_no_links(tmp_path):
    (tmp_path / "a").write_bytes(bytes(1_500_000))
    (tmp_path / "b").symlink_to("a")
    assert checking.sizes(tmp_path).endswith(": 1.5 MB in 1 files")
