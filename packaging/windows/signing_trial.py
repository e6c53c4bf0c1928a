"""Make the installers twice and compare them, then sign them by a certificate of the moment.

    python packaging/windows/signing_trial.py [--program FOLDER]

Without ``--program`` a small folder stands for the program. Needs nsis, wixl, osslsigncode and
openssl.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import installers
import wine_test
from signing import test_signer, verify
from trial_table import Trial


def run(program: Path, work: Path, trial: Trial) -> None:
    trial.part = "the same bytes"
    made = [
        installers.make(program, work / name, "0.1.0", installers.KINDS, None)
        for name in ("one", "other")
    ]
    for one, other in zip(*made, strict=True):
        trial.check(one.name, one.read_bytes() == other.read_bytes())
    trial.part = "signed"
    signer, authority = test_signer(work)
    for path in installers.make(program, work / "signed", "0.1.0", installers.KINDS, signer):
        trial.check(f"{path.name} holds", verify(path, authority))
        data = bytearray(path.read_bytes())
        data[len(data) // 2] ^= 1
        path.write_bytes(data)
        trial.check(f"{path.name} with a byte changed does not", not verify(path, authority))
    for path in made[0]:
        trial.check(f"{path.name} unsigned does not", not verify(path, authority))


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--program", type=Path, help="a program folder; else a small one")
    given = parser.parse_args()
    trial = Trial()
    with tempfile.TemporaryDirectory(prefix="summit-kb-signing-") as folder:
        work = Path(folder)
        program = given.program or wine_test.program_folders(None, work)[0]
        run(program, work, trial)
    print(trial.table())
    return 1 if trial.failed else 0


if __name__ == "__main__":
    sys.exit(main())
