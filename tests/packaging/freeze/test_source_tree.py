import subprocess

import pytest

import source_tree
from steps import BuildError


@pytest.fixture
def project(tmp_path):
    root = tmp_path / "dự án"
    root.mkdir()
    (root / "pyproject.toml").write_text('[project]\nversion = "3.1"\n')
    git = ["git", "-C", str(root), "-c", "user.name=A", "-c", "user.email=a@example.vn"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "A first one"]):
        subprocess.run([*git, *command], check=True)
    (root / "new.txt").write_text("not committed")
    (root / ".gitignore").write_text("ignored\n")
    (root / "ignored").write_text("x")
    return root


def test_the_commit_and_nothing_that_lies_beside_it(project, tmp_path):
    taken = source_tree.take(project, tmp_path / "tree", as_it_lies=False)
    assert [path.name for path in taken.folder.iterdir()] == ["pyproject.toml"]
    assert taken.version == "3.1"
    assert len(taken.commit) == 40
    assert taken.moment > 1_600_000_000


def test_the_files_as_they_lie(project, tmp_path):
    taken = source_tree.take(project, tmp_path / "tree", as_it_lies=True)
    names = {path.name for path in taken.folder.iterdir()}
    assert names == {"pyproject.toml", "new.txt", ".gitignore"}


def test_the_root_of_trust_lies_where_the_program_looks(project, tmp_path):
    taken = source_tree.take(project, tmp_path / "tree", as_it_lies=False)
    with pytest.raises(BuildError):
        source_tree.put_root_of_trust(taken, tmp_path / "none.json")
    (tmp_path / "root.json").write_text("{}")
    source_tree.put_root_of_trust(taken, tmp_path / "root.json")
    assert (taken.folder / "resources" / "trust" / "root.json").read_text() == "{}"
