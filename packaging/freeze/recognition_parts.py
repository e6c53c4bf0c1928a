"""Tesseract and what it reads by, taken from this Debian, with none of its ways to a network.

Debian's Tesseract can fetch pictures and unpack archives: for that it loads 50 MB of curl,
Kerberos, LDAP, GnuTLS, ICU and every picture library, one of them under the GPL. The program hands
it one plain picture on its input. So libraries it never calls then are replaced by stand-ins that
say no (see stand_ins.py).
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import stand_ins
from steps import BuildError, run, say

FOLDER = "_internal/recognition"
LANGUAGES = ("vie", "eng", "osd")
# Reached through Leptonica's readers of pictures and Tesseract's reader of archives only.
STOOD_IN = re.compile(r"lib(?:archive|curl|curl-gnutls|tiff|gif|webp|webpmux|openjp2)\.so[.\d]*$")
# Every Linux with a desktop has them.
_OF_THE_SYSTEM = re.compile(r"(?:ld-linux.*|lib(?:c|m|dl|pthread|rt|stdc\+\+|gcc_s))\.so[.\d]*$")
_LINKED = re.compile(r"^\s*(\S+) => (/\S+)", re.MULTILINE)


def put_into(frozen: Path, work: Path) -> None:
    """Make the folder of recognition in the program's folder; raises BuildError."""
    say("adding recognition")
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    program = shutil.which("tesseract")
    if program is None:
        raise BuildError("tesseract is not here: apt-get install tesseract-ocr tesseract-ocr-vie")
    target = frozen / FOLDER
    shutil.rmtree(target, ignore_errors=True)
    (target / "lib").mkdir(parents=True)
    shutil.copyfile(program, target / "tesseract")
    (target / "tesseract").chmod(0o755)
    _put_libraries(Path(program), target / "lib", work)
    _put_languages(_data_folder(), target / "tessdata")


def _put_libraries(program: Path, target: Path, work: Path) -> None:
    """What the program needs and what that needs, link by link, stopping at stand-ins."""
    where = dict(_LINKED.findall(run(["ldd", program])))
    queue, taken = [program], set[str]()
    while queue:
        for name in stand_ins.needed(queue.pop()):
            if name in taken or _OF_THE_SYSTEM.match(name):
                continue
            taken.add(name)
            if STOOD_IN.match(name):
                continue
            if name not in where:
                raise BuildError(f"{name}, which tesseract needs, is not here")
            shutil.copyfile(Path(where[name]).resolve(), target / name)
            queue.append(Path(where[name]))
    users = [program, *(target / name for name in sorted(taken) if (target / name).exists())]
    for name in sorted(name for name in taken if STOOD_IN.match(name)):
        stand_ins.make(Path(where[name]).resolve(), users, work, target / name)


def _put_languages(data: Path, target: Path) -> None:
    target.mkdir()
    for code in LANGUAGES:
        file = data / f"{code}.traineddata"
        if not file.is_file():
            raise BuildError(f"{file.name} is not here: apt-get install tesseract-ocr-{code}")
        shutil.copyfile(file, target / file.name)
    shutil.copytree(data / "configs", target / "configs")
    kept = {"tsv", "txt", "quiet"}
    for config in (target / "configs").iterdir():
        if config.name not in kept:
            config.unlink()


def _data_folder() -> Path:
    said = run(["tesseract", "--list-langs"])
    match = re.search(r'in "(.*?)/?"', said)
    if match is None:
        raise BuildError(f"tesseract does not tell where its languages are: {said}")
    return Path(match[1])
