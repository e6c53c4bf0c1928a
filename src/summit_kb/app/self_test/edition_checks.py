"""An edition made, signed, refused when changed, and taken."""

from __future__ import annotations

from pathlib import Path

from summit_kb.app.self_test.trying import WrongAnswerError
from summit_kb.editions import blobs, installing, keys
from summit_kb.editions.building import build
from summit_kb.editions.errors import EditionRefusedError
from summit_kb.editions.installed import Installed
from summit_kb.editions.repository import Repository
from summit_kb.library.store import Library


def edition(folder: Path) -> str:
    """Keys made, an edition signed and taken; the same with a byte changed is refused."""
    library = Library.create(folder / "thư viện", "Tự thử")
    signers = [keys.generate(folder / "khóa" / f"{name}.pem", "tự thử") for name in ("a", "b")]
    source = folder / "ấn bản"
    repository = Repository.create(source, signers[:1], 1, signers[1].public_key)
    built = build(library, repository, signers[1], "Summit KB")
    installed = Installed(folder / "editions")
    installing.trust_root(installed, (source / "metadata" / "1.root.json").read_bytes())
    name, stored = next(iter(built.catalogue.files.items()))
    place = blobs.place(repository.blobs, stored.sha256)
    whole = place.read_bytes()
    place.write_bytes(bytes([whole[0] ^ 1]) + whole[1:])
    try:
        installing.install(installed, source)
    except EditionRefusedError:
        place.write_bytes(whole)
    else:
        raise WrongAnswerError(f"{name} was changed and taken all the same")
    installing.install(installed, source)
    return f"{installed.catalogue().number}"
