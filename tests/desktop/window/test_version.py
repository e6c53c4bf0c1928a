"""The version is the installed one."""

from importlib import metadata

from summit_kb.desktop.window import version


def test_it_is_the_installed_one(monkeypatch):
    assert version.program_version() == metadata.version("summit-kb")

    def missing(_name):
        raise metadata.PackageNotFoundError

    monkeypatch.setattr(metadata, "version", missing)
    assert version.program_version() == "?"
