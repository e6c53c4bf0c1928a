"""Verify an edition without Summit KB: python verify_edition.py EDITION_FOLDER ROOT.json [MEMORY]

Follows edition.md with python-tuf (pip install tuf) and nothing of the program. Ends with 0 when
every signature and every file holds, with 1 and the reason when one does not. With MEMORY, a folder
that keeps what was seen, an edition older than that is refused too.
"""

import hashlib
import itertools
import json
import pathlib
import re
import stat
import sys
import tempfile
import unicodedata

from tuf.api.exceptions import DownloadError, DownloadHTTPError, RepositoryError
from tuf.api.metadata import Metadata
from tuf.api.serialization.json import JSONSerializer
from tuf.ngclient import Updater
from tuf.ngclient.fetcher import FetcherInterface

METADATA_BYTES, CATALOGUE_BYTES, PIECE = 500_000, 100_000_000, 1 << 20
ROLES = ("timestamp", "snapshot", "targets")
DEVICE = r"(?!(?i:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|/|$))"
ID = DEVICE + r"[a-z0-9](?:[a-z0-9._-]{0,78}[a-z0-9])?"
FILE = DEVICE + r'(?!\.)[^\x00-\x1f\x7f<>:"/\\|?*]*[^\x00-\x1f\x7f<>:"/\\|?* .]'
NAME = re.compile(
    r"library/(?:library|topics|events|rules|authorities)\.toml"
    rf"|library/documents/{ID}/{FILE}"
    r"|derived/texts/v-[a-z0-9-]{1,40}/([0-9a-f]{2})/(?P<text>\1[0-9a-f]{62})\.json",
)
TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class Refused(Exception):  # noqa: N818 - what became of the edition
    """Why an edition does not hold."""


def opened(path, top):
    """A plain file: no link, pipe or device, and no link on the way to it from ``top``."""
    for count in range(1, len(path.relative_to(top).parts) + 1):
        step = top.joinpath(*path.relative_to(top).parts[:count])
        mode = step.lstat().st_mode
        if not (stat.S_ISREG(mode) if step == path else stat.S_ISDIR(mode)):
            raise Refused(f"{step}: a link or a device")
    return path.open("rb")


class Folder(FetcherInterface):
    """Gives TUF the files of a folder as if they came from a server."""

    def __init__(self, folder):
        self.folder = folder

    def _fetch(self, url):
        path = self.folder / url.removeprefix("edition:/")
        if not re.fullmatch(r"edition:/(metadata|targets)/[0-9a-z]+(\.[0-9a-z]+)*", url):
            raise DownloadError(url)
        try:
            with opened(path, self.folder) as file:
                if path.parent.name == "targets":
                    yield file.read(CATALOGUE_BYTES + 1)
                    return
                data = file.read(METADATA_BYTES + 1)
        except FileNotFoundError:
            raise DownloadHTTPError(f"{path} is not there", 404) from None
        if len(data) > METADATA_BYTES or not is_in_form(data):
            raise Refused(f"{path}: not in the one form of metadata")
        yield data


def is_in_form(data):
    """As python-tuf writes what it read, with nothing beside what is signed."""
    read(data)
    made = Metadata.from_bytes(data)
    beside = [made.unrecognized_fields, *(o.unrecognized_fields for o in made.signatures.values())]
    digits = "".join(one.signature for one in made.signatures.values())
    is_plain = not any(beside) and re.fullmatch("[0-9a-f]*", digits)
    return is_plain and made.to_bytes(JSONSerializer(compact=False)) == data


def read(data):
    """JSON that says the same to everybody."""

    def once(pairs):
        if len(dict(pairs)) < len(pairs):
            raise Refused("a key twice")
        return dict(pairs)

    def none(text):
        raise Refused(f"{text} is no number")

    try:
        return json.loads(data.decode(), object_pairs_hook=once, parse_constant=none)
    except (ValueError, RecursionError) as error:
        raise Refused(f"no JSON: {error}") from error


def catalogue(folder, root, memory):
    """What was signed; raises Refused, RepositoryError or DownloadError."""
    with tempfile.TemporaryDirectory() as emptied:
        kept = str(memory or emptied)
        updater = Updater(kept, "edition:/metadata/", kept, "edition:/targets/", Folder(folder),
                          bootstrap=root.read_bytes())  # fmt: skip
        updater.refresh()
        target = updater.get_targetinfo("catalogue.json")
        if target is None or target.length > CATALOGUE_BYTES:
            raise Refused("catalogue.json is not signed, or too long")
        data = pathlib.Path(updater.download_target(target)).read_bytes()
        every_signature_counts(pathlib.Path(kept))
    return read(data)


def every_signature_counts(kept):
    paths = sorted(kept.glob("root_history/*.json"), key=lambda path: int(path.stem.split(".")[0]))
    roots = [Metadata.from_file(str(path)) for path in paths]
    signed = [(roots[0], roots[:1]), *((pair[1], pair) for pair in itertools.pairwise(roots))]
    signed += [(Metadata.from_file(str(kept / f"{role}.json")), roots[-1:]) for role in ROLES]
    for made, keepers in signed:
        held = set()
        for one in keepers:
            result = one.signed.get_verification_result(
                made.signed.type, made.signed_bytes, made.signatures
            )
            held |= result.signed.keys()
        if held != made.signatures.keys():
            raise Refused(f"{made.signed.type}: a signature that does not count")


def faults(folder, files):
    """Names that are not allowed and files that are not what was signed."""
    known, seen = {sha256 for sha256, _size in files.values()}, set()
    for name, (sha256, size) in files.items():
        found = NAME.fullmatch(name) if is_text(name) else None
        if found is None or found["text"] not in {None, *known}:
            yield f"{name!r}: not an allowed name"
        folded = unicodedata.normalize("NFC", name.upper().casefold())
        if folded in seen:
            yield f"{name!r}: a name twice, by case"
        seen.add(folded)
        if not re.fullmatch("[0-9a-f]{64}", sha256):
            yield f"{name!r}: no hash"
        elif not holds(folder, sha256, size):
            yield f"{name!r}: missing, or not what was signed"


def is_text(name):
    categories = {unicodedata.category(one) for one in name}
    is_plain = unicodedata.is_normalized("NFC", name) and len(name) <= 240
    return is_plain and not categories & {"Cc", "Cs"} and not TURNING.search(name)


def holds(folder, sha256, size):
    digest, left = hashlib.sha256(), size
    try:
        with opened(folder / "blobs" / sha256[:2] / sha256, folder) as file:
            while left and (piece := file.read(min(left, PIECE))):
                digest.update(piece)
                left -= len(piece)
            return not left and not file.read(1) and digest.hexdigest() == sha256
    except (OSError, Refused):
        return False


def main(folder, root, memory=None):
    try:
        signed = catalogue(folder, root, memory)
        found = list(faults(folder, signed["files"]))
    except (RepositoryError, DownloadError, Refused, KeyError, TypeError, ValueError) as error:
        sys.exit(f"refused: {error!r}")
    if found:
        sys.exit("refused: " + "; ".join(found[:5]))
    print(f"edition {signed['number']} of {signed['library']}, {signed['published']}, "
          f"by {signed['publisher']}: {len(signed['files'])} files hold")  # fmt: skip


if __name__ == "__main__":
    main(*map(pathlib.Path, sys.argv[1:4]))
