"""Make the setup (NSIS) and the MSI packages (wixl) from a program folder.

    python packaging/windows/installers.py PROGRAM OUT [--only setup|msi|msi-user]

PROGRAM is any folder with ``summit-kb.exe`` and ``summit-kb-desktop.exe`` at its top, as
``assemble.py`` or ``packaging/freeze`` make them. Needs ``makensis`` and ``wixl``. Signed when
``--pkcs12`` is given. The same folder gives the same bytes, but for signatures.
docs/it/install-windows.md
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

import build_stamps
import msi
from signing import Signer
from windows_icon import write_icon

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PROGRAMS = ("summit-kb.exe", "summit-kb-desktop.exe")
KINDS = ("setup", "msi", "msi-user")


def version() -> str:
    """The version in ``pyproject.toml``."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return project["project"]["version"]


def four(version: str) -> str:
    """The version as Windows wants it, such as ``0.1.0.0``."""
    numbers = [*re.findall(r"\d+", version), "0", "0", "0"][:3]
    return ".".join([*numbers, "0"])


def setup(program: Path, target: Path, version: str, icon: Path, signer: Signer | None) -> None:
    """Compile the setup; its uninstaller is signed as it is made."""
    size = sum(path.stat().st_size for path in program.rglob("*") if path.is_file()) // 1024
    defined = {
        "PROGRAM": str(program.resolve()),
        "OUTFILE": str(target.resolve()),
        "VERSION": version,
        "VERSION_4": four(version),
        "ICON": str(icon.resolve()),
        "LICENSE": str(ROOT / "LICENSE"),
        "SIZE": str(size),
    }
    if signer is not None:
        own = [sys.executable, str(HERE / "signing.py"), "--pkcs12", str(signer.pkcs12)]
        own += ["--password-file", str(signer.password_file)]
        own += ["--timestamp", signer.timestamp] if signer.timestamp else []
        defined["SIGN"] = " ".join(f'"{part}"' for part in own)
    command = [shutil.which("makensis") or "makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8"]
    command += [f"-D{name}={value}" for name, value in defined.items()]
    subprocess.run([*command, str(HERE / "summit-kb.nsi")], check=True, cwd=HERE)


def make(
    program: Path, out: Path, version: str, kinds: tuple[str, ...], signer: Signer | None
) -> list[Path]:
    """The installers that were made."""
    for name in PROGRAMS:
        if not (program / name).is_file():
            raise FileNotFoundError(f"{program} has no {name}")
    out.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []
    with tempfile.TemporaryDirectory() as work:
        icon = Path(work) / "summit-kb.ico"
        write_icon(ROOT / "resources" / "icons" / "app.svg", icon)
        # The setup keeps the dates of what is in it.
        os.utime(icon, (build_stamps.moment(), build_stamps.moment()))
        for kind in kinds:
            if kind == "setup":
                target = out / f"summit-kb-{version}-setup.exe"
                setup(program, target, version, icon, signer)
            else:
                scope = "user" if kind == "msi-user" else "machine"
                name = f"summit-kb-{version}{'-user' if scope == 'user' else ''}.msi"
                target = out / name
                msi.make(program, target, four(version), icon, scope)
            if signer is not None:
                signer.sign(target)
            made.append(target)
    return made


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("program", type=Path, help="the program folder")
    parser.add_argument("out", type=Path, help="where the installers go")
    parser.add_argument("--version", default=version())
    parser.add_argument("--only", action="append", choices=KINDS)
    parser.add_argument("--pkcs12", type=Path, help="key and certificate to sign with")
    parser.add_argument("--password-file", type=Path, help="a file with its password")
    parser.add_argument("--timestamp", help="address of the authority's time service (RFC 3161)")
    given = parser.parse_args()
    signer = Signer(given.pkcs12, given.password_file, given.timestamp) if given.pkcs12 else None
    kinds = tuple(given.only or KINDS)
    for path in make(given.program, given.out, given.version, kinds, signer):
        print(f"{path}: {path.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
