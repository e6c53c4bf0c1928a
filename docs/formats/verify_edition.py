"""Verify an edition without Summit KB: python verify_edition.py EDITION_FOLDER ROOT.json

Follows edition.md with python-tuf (pip install tuf) and nothing of the program. Ends with 0 when
every signature and every file holds, with 1 and the reason when one does not.
"""

import hashlib
import json
import pathlib
import re
import sys
import tempfile
import unicodedata

from tuf.api.exceptions import DownloadError, DownloadHTTPError, RepositoryError
from tuf.ngclient import Updater
from tuf.ngclient.fetcher import FetcherInterface

PART = re.compile(r'[^<>:"/\\|?*\x00-\x1f]*[^<>:"/\\|?*\x00-\x1f .]')


class Folder(FetcherInterface):
    """Gives TUF the files of a folder as if they came from a server."""

    def __init__(self, folder):
        self.folder = folder

    def _fetch(self, url):
        path = self.folder / url.removeprefix("edition:/")
        if not path.is_file():
            raise DownloadHTTPError(f"{path} is not there", 404)
        yield path.read_bytes()


def catalogue(folder, root):
    """What was signed; raises RepositoryError or DownloadError."""
    with tempfile.TemporaryDirectory() as kept:
        updater = Updater(kept, "edition:/metadata/", kept, "edition:/targets/", Folder(folder),
                          bootstrap=root.read_bytes())  # fmt: skip
        updater.refresh()
        target = updater.get_targetinfo("catalogue.json")
        if target is None:
            raise RepositoryError("catalogue.json is not signed")
        return json.loads(pathlib.Path(updater.download_target(target)).read_bytes())


def faults(folder, files):
    """Names that are not allowed and files that are not what was signed."""
    if len({name.casefold() for name in files}) < len(files):
        yield "two names differ by case alone"
    for name, (sha256, size) in files.items():
        is_plain = unicodedata.is_normalized("NFC", name) and len(name) <= 240
        if not is_plain or not all(PART.fullmatch(part) for part in name.split("/")):
            yield f"{name}: not an allowed name"
        blob = folder / "blobs" / sha256[:2] / sha256
        if blob.is_symlink() or not blob.is_file() or blob.stat().st_size != size:
            yield f"{name}: missing or of another size"
        elif hashlib.sha256(blob.read_bytes()).hexdigest() != sha256:
            yield f"{name}: not what was signed"


def main(folder, root):
    try:
        signed = catalogue(folder, root)
    except (RepositoryError, DownloadError) as error:
        sys.exit(f"refused: {error}")
    found = list(faults(folder, signed["files"]))
    if found:
        sys.exit("refused: " + "; ".join(found[:5]))
    print(f"edition {signed['number']} of {signed['library']}, {signed['published']}, "
          f"by {signed['publisher']}: {len(signed['files'])} files hold")  # fmt: skip


if __name__ == "__main__":
    main(*map(pathlib.Path, sys.argv[1:3]))
