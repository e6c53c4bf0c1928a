"""Keys, made once: what they sign is made for each test."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from summit_kb.app.publishing import ceremony
from summit_kb.app.publishing.ceremony import KeyFile

PASSPHRASE = "đèn biển"


@pytest.fixture(scope="session")
def ceremony_done(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with ``keys`` and the empty publisher's folder ``an-ban`` that goes by them."""
    folder = tmp_path_factory.mktemp("ceremony")
    made, publishing = ceremony.in_one_folder(folder / "keys", PASSPHRASE)
    ceremony.make_keys(folder / "an-ban", made, publishing)
    return folder


@pytest.fixture
def keys(ceremony_done: Path) -> Path:
    return ceremony_done / "keys"


@pytest.fixture
def an_ban(ceremony_done: Path, tmp_path: Path) -> Path:
    """An empty publisher's folder of this test alone."""
    return Path(shutil.copytree(ceremony_done / "an-ban", tmp_path / "an-ban"))


@pytest.fixture
def key_file(keys: Path) -> Callable[[str], KeyFile]:
    """The key of that name, with its passphrase."""
    return lambda name: KeyFile(keys / f"{name}.pem", PASSPHRASE)
