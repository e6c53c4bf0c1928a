"""The disk image and the package of ``Summit KB.app``, made on a Mac.

    python packaging/macos/mac_installers.py APP OUT [--only dmg|pkg] [--identity NAME]
        [--installer-identity NAME] [--notary-profile NAME | --notary-key FILE ...]

The image is for one person, who drags the program to a folder; the package for all users of a
computer, silently by ``installer -pkg``. docs/it/install-macos.md
"""

from __future__ import annotations

import argparse
import platform
import plistlib
import shutil
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

import beside
import code_signing
import info_plist
from steps import BuildError, run

KINDS = ("dmg", "pkg")
PACKAGE = f"{info_plist.IDENTIFIER}.pkg"
PLACE = f"Applications/{info_plist.APP}"
STARTER = "usr/local/bin/summit-kb"
# Not a link: what the program finds beside itself depends on the path it was started by.
_STARTER = f'#!/bin/sh\nexec "/{PLACE}/Contents/MacOS/{info_plist.COMMAND}" "$@"\n'


@dataclass(frozen=True)
class Facts:
    """What the bundle says of itself."""

    version: str
    oldest: str
    processor: str

    @classmethod
    def of(cls, app: Path, processor: str) -> Facts:
        told = plistlib.loads((app / "Contents" / "Info.plist").read_bytes())
        version, oldest = told["CFBundleShortVersionString"], told["LSMinimumSystemVersion"]
        return cls(version, oldest, processor)

    def file_name(self, kind: str) -> str:
        return f"summit-kb-{self.version}-macos-{self.processor}.{kind}"


def lay_root(app: Path, root: Path) -> None:
    """What the package puts on the computer: the program, and its command line for everybody."""
    shutil.copytree(app, root / PLACE, symlinks=True)
    starter = root / STARTER
    starter.parent.mkdir(parents=True)
    starter.write_text(_STARTER, encoding="ascii")
    starter.chmod(0o755)


def components() -> bytes:
    """The program goes where it is said, whatever lies elsewhere; an older one may come back."""
    told = {
        "RootRelativeBundlePath": PLACE,
        "BundleIsRelocatable": False,
        "BundleIsVersionChecked": False,
        "BundleHasStrictIdentifier": True,
        "BundleOverwriteAction": "upgrade",
    }
    return plistlib.dumps([told])


def distribution(facts: Facts, component: str) -> bytes:
    """What the installer asks before it begins: processor, system, the whole computer."""
    top = Element("installer-gui-script", minSpecVersion="2")
    SubElement(top, "title").text = f"{info_plist.NAME} {facts.version}"
    SubElement(top, "license", file="LICENSE.txt")
    needs = {"hostArchitectures": facts.processor, "rootVolumeOnly": "true"}
    SubElement(top, "options", {"customize": "never", "require-scripts": "false", **needs})
    where = {"enable_anywhere": "false", "enable_currentUserHome": "false"}
    SubElement(top, "domains", {**where, "enable_localSystem": "true"})
    allowed = SubElement(SubElement(top, "volume-check"), "allowed-os-versions")
    SubElement(allowed, "os-version", min=facts.oldest)
    outline = SubElement(top, "choices-outline")
    SubElement(outline, "line", choice="program")
    choice = SubElement(top, "choice", id="program", title=info_plist.NAME)
    SubElement(choice, "pkg-ref", id=PACKAGE)
    told = {"version": info_plist.plain_version(facts.version), "onConclusion": "none"}
    package = SubElement(top, "pkg-ref", {"id": PACKAGE, **told})
    package.text = component
    closed = SubElement(SubElement(top, "pkg-ref", id=PACKAGE), "must-close")
    SubElement(closed, "app", id=info_plist.IDENTIFIER)
    return ElementTree.tostring(top, encoding="utf-8", xml_declaration=True)


def image_command(stage: Path, target: Path, facts: Facts) -> list[str]:
    """What makes the disk image; HFS+ keeps names as they were written."""
    name = ["-volname", f"{info_plist.NAME} {facts.version}", "-fs", "HFS+"]
    pressed = ["-format", "UDZO", "-imagekey", "zlib-level=9", "-ov"]
    return ["hdiutil", "create", *name, "-srcfolder", str(stage), *pressed, str(target)]


def package_commands(work: Path, target: Path, facts: Facts, identity: str) -> list[list[str]]:
    """What makes the package of ``work/root``: one component, and what is asked before."""
    version = info_plist.plain_version(facts.version)
    named = ["--identifier", PACKAGE, "--version", version, "--install-location", "/"]
    laid = ["--root", str(work / "root"), "--component-plist", str(work / "components.plist")]
    component = str(work / "parts" / "summit-kb.pkg")
    asked = ["--distribution", str(work / "distribution.xml")]
    found = ["--package-path", str(work / "parts"), "--resources", str(work / "resources")]
    signed = ["--sign", identity, "--timestamp"] if identity else []
    return [
        ["pkgbuild", *laid, *named, "--ownership", "recommended", component],
        ["productbuild", *asked, *found, *signed, str(target)],
    ]


def make_image(app: Path, target: Path, facts: Facts, identity: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        stage = Path(folder)
        shutil.copytree(app, stage / app.name, symlinks=True)
        (stage / "Applications").symlink_to("/Applications")
        run(image_command(stage, target, facts))
    if identity != code_signing.AD_HOC:
        run(["codesign", "--force", "--sign", identity, "--timestamp", target])


def make_package(app: Path, target: Path, facts: Facts, identity: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        for name in ("parts", "resources"):
            (work / name).mkdir()
        lay_root(app, work / "root")
        shutil.copyfile(beside.ROOT / "LICENSE", work / "resources" / "LICENSE.txt")
        (work / "components.plist").write_bytes(components())
        (work / "distribution.xml").write_bytes(distribution(facts, "summit-kb.pkg"))
        for command in package_commands(work, target, facts, identity):
            run(command)


def make(given: argparse.Namespace) -> list[Path]:
    """The installers that were made; raises BuildError."""
    facts = Facts.of(given.app, platform.machine())
    notary = code_signing.notary_of(given)
    given.out.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []
    for kind in given.only or KINDS:
        target = given.out.absolute() / facts.file_name(kind)
        if kind == "dmg":
            make_image(given.app, target, facts, given.identity)
        else:
            make_package(given.app, target, facts, given.installer_identity)
        if notary is not None:
            code_signing.notarise(target, notary, given.out)
        made.append(target)
    return made


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("app", type=Path, help="the bundle, signed")
    parser.add_argument("out", type=Path, help="where the installers go")
    parser.add_argument("--only", action="append", choices=KINDS)
    parser.add_argument("--installer-identity", default="", help="“Developer ID Installer: …”")
    code_signing.add_options(parser)
    given = parser.parse_args(arguments)
    if sys.platform != "darwin":
        print("images and packages are made by programs of macOS", file=sys.stderr)
        return 2
    try:
        made = make(given)
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    for path in made:
        print(f"{path}: {path.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
