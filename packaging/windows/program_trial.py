"""Run the program for Windows itself in Wine, as it lies in its folder or as a setup installed it.

    python packaging/windows/program_trial.py PROGRAM [--setup FILE] [--work FOLDER]
                                               [--compiler "x86_64-w64-mingw32-gcc"]

PROGRAM is what assemble.py made, with Windows' own CPython in it. With ``--setup`` that is
installed silently and what it installed is run. Version, self-test and a search, by the console
program. Wine 8 lacks a few functions, which wine_gaps.py adds; nothing else is changed. Needs
wine64 and a C compiler for Windows (Debian's gcc-mingw-w64-x86-64, or
``zig cc -target x86_64-windows-gnu``).
"""

from __future__ import annotations

import argparse
import shlex
import shutil
import sys
import tempfile
from pathlib import Path

import wine_gaps
from trial_table import Trial
from wine_prefix import WinePrefix

_INSTALLED = r"C:\Program Files\Summit KB\program"
# What Wine's computer lacks: Tesseract, and a font of Windows with Vietnamese letters.
_MAY_FAIL = 2


def run(wine: WinePrefix, folder: Path, program: str, trial: Trial) -> None:
    """``program`` is the folder as Wine names it, ``folder`` as we do."""
    wine_gaps.rename_math(folder)
    console = f"{program}\\summit-kb.exe"
    code, said = wine.ask(console, "--version")
    trial.check("--version", code == 0 and said.startswith("summit-kb "))
    code, said = wine.ask(console, "search", "Đà Nẵng", "--json")
    trial.check("search finds", code == 0 and '"hits"' in said)
    code, said = wine.ask(console, "--self-test")
    print(said)
    failed = said.count("✗")
    trial.check(f"self-test, {failed} without", said.count("✓") > 30 and failed <= _MAY_FAIL)
    code, said = wine.ask(console, "search", "zzzzqqq")
    trial.check("nothing found ends with 1", code == 1)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("program", type=Path, help="the program folder")
    parser.add_argument("--setup", type=Path, help="install this first and run what it installed")
    parser.add_argument("--work", type=Path, help="where to work; else in the temporary folder")
    parser.add_argument("--compiler", default=shlex.join(wine_gaps.COMPILER))
    given = parser.parse_args()
    work = Path(tempfile.mkdtemp(prefix="summit-kb-wine-", dir=given.work))
    trial = Trial(part="program")
    wine: WinePrefix | None = None
    try:
        wine = WinePrefix(work / "prefix")
        wine.become("win10")
        system = wine.place(r"C:\windows\system32")
        wine_gaps.make(given.program, system, shlex.split(given.compiler))
        if given.setup is None:
            folder, program = work / "program", "Z:" + str(work / "program").replace("/", "\\")
            shutil.copytree(given.program, folder)
        else:
            code = wine.run(str(given.setup.resolve()), "/S", "/AllUsers")
            trial.check("setup ends with 0", code == 0)
            folder, program = wine.place(_INSTALLED), _INSTALLED
        run(wine, folder, program, trial)
    finally:
        if wine is not None:
            wine.close()
        shutil.rmtree(work, ignore_errors=True)
    print(trial.table())
    return 1 if trial.failed else 0


if __name__ == "__main__":
    sys.exit(main())
