"""What people do with the program, from a search to a signed edition, each time with real files."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from summit_kb.app import briefing, citing, mentions
from summit_kb.app.self_test.parts import WORDS, samples
from summit_kb.app.self_test.trying import Check, WrongAnswerError, wrong_unless
from summit_kb.app.workspace import Workspace
from summit_kb.domain.briefing import Briefing, Divider, Extract
from summit_kb.domain.finding import Request
from summit_kb.domain.locator import Locator
from summit_kb.editions import blobs, installing, keys
from summit_kb.editions.building import build
from summit_kb.editions.errors import EditionRefusedError
from summit_kb.editions.installed import Installed
from summit_kb.editions.repository import Repository
from summit_kb.foundation import paths
from summit_kb.foundation.errors import InUseError
from summit_kb.foundation.lock import writer_lock
from summit_kb.foundation.one_window import Wanted, hand_over, take_place
from summit_kb.foundation.settings import Settings, SettingsFile
from summit_kb.library.store import Library
from summit_kb.reading.citing.rich import plain
from summit_kb.reading.pages import PageServer

_RESOLUTION = "nghi-quyet-43-nq-tw-2019-01-24"
_MOST_BLANK = 4  # colours of a page that shows nothing


def checks() -> list[Check]:
    """Pages, search on the starter library, books, citing, editions, and who may write."""
    return [
        Check("pages", _pages),
        Check("search", _search),
        Check("similar", _similar),
        Check("book", _book),
        Check("citing", _citing),
        Check("edition", _edition),
        Check("settings", _settings),
        Check("lock", _lock, "folder"),
        Check("one-window", _one_window, "folder"),
    ]


def _pages(_folder: Path) -> str:
    """A page drawn and its words, by a worker that is ended and started again."""
    server = PageServer()
    try:
        for name in ("mau.pdf", "khoa.pdf"):
            path = samples() / name
            picture = server.render(path, 1, 1.0)
            rows = {picture.data[at : at + 4] for at in range(0, len(picture.data) - 3, 4)}
            wrong_unless(len(rows) > _MOST_BLANK, f"{name}: {len(rows)}")
            words = " ".join(word.text for word in server.words(path, 1))
            wrong_unless(WORDS in words, f"{name}: {words}")
            server.close()
    finally:
        server.close()
    return f"{picture.width} × {picture.height}"


@contextmanager
def _starter(*, apart: bool = False) -> Generator[Workspace]:
    """The starter library; its index is kept in the home of the moment."""
    workspace = Workspace.open(paths.starter_library(), apart=apart)
    try:
        yield workspace
    finally:
        workspace.close()


def _search(_folder: Path) -> str:
    """The index is made by the process that long work is left to, and searched here."""
    with _starter(apart=True) as workspace:
        asked = (WORDS, "da nang", "43-NQ/TW")
        found = {text: workspace.search(Request(text)) for text in asked}
    told = ", ".join(f"{text}: {findings.total}" for text, findings in found.items())
    wrong_unless(all(findings.total for findings in found.values()), told)
    first = found["43-NQ/TW"].hits[0].document
    wrong_unless(first.startswith(_RESOLUTION), first)
    return told


def _similar(_folder: Path) -> str:
    with _starter() as workspace:
        like = workspace.similar(workspace.library.get(_RESOLUTION))
    wrong_unless(like.hits, _RESOLUTION)
    return like.hits[0].document


def _book(folder: Path) -> str:
    """Sheets set by reportlab, pages taken over by pypdf."""
    target = folder / "sách.pdf"
    order = Briefing("Tự thử", (Divider("Phần một"), Extract(_RESOLUTION, (1,))))
    with _starter() as workspace:
        bound = briefing.bind(workspace, order, target)
    wrong_unless(not bound.failed, str(bound.failed))
    wrong_unless(target.read_bytes().startswith(b"%PDF"), str(target))
    return f"{bound.sheets}"


def _citing(_folder: Path) -> str:
    with _starter() as workspace:
        references = citing.references(workspace, [Locator(_RESOLUTION)], "vi")
        made = mentions.cited(workspace.library, references, "apa", "vi")
    told = plain(made[0].entry)
    wrong_unless("43-NQ/TW" in told, told)
    return told


def _edition(folder: Path) -> str:
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


def _settings(_folder: Path) -> str:
    file = SettingsFile()
    file.save(Settings(voice_speed=120))
    told = file.path.read_text(encoding="utf-8").strip()
    wrong_unless("120" in told, told)
    return str(file.load().voice_speed)


def _lock(folder: Path) -> str:
    path = folder / "lock" / "writer.lock"
    with writer_lock(path):
        try:
            with writer_lock(path):
                raise WrongAnswerError("two writers at a time")
        except InUseError as error:
            return str(error.facts.get("holder", error.code))


def _one_window(_folder: Path) -> str:
    """A second start hands over what it was to open."""
    heard: list[str] = []
    place = take_place(Wanted())
    if place is None or not place.is_first:
        raise WrongAnswerError("not the first")
    try:
        place.listen(lambda said: heard.append(said["open"]))
        wrong_unless(hand_over(Wanted(_RESOLUTION)), "nobody answered")
    finally:
        place.leave()
    wrong_unless(heard == [_RESOLUTION], str(heard))
    return heard[0]
