"""Signing a bundle from the inside out, and handing it to Apple to be notarised.

Without an identity the signature is "ad hoc": Apple's processors run nothing unsigned, but no
other computer trusts it. docs/it/install-macos.md
"""

from __future__ import annotations

import argparse
import plistlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import mach_o
from steps import BuildError, run, say

AD_HOC = "-"
ENTITLEMENTS = {
    # Functions of Python that C calls (ctypes, cffi) are made while the program runs.
    "com.apple.security.cs.allow-unsigned-executable-memory": True,
}


@dataclass(frozen=True)
class Notary:
    """Who asks Apple: a profile in the keychain, or a key of App Store Connect."""

    profile: str = ""
    key: Path | None = None
    key_id: str = ""
    issuer: str = ""

    @property
    def told(self) -> list[str]:
        if self.profile:
            return ["--keychain-profile", self.profile]
        if self.key is None or not self.key_id:
            raise BuildError("notarising needs --notary-profile, or --notary-key and its id")
        issuer = ["--issuer", self.issuer] if self.issuer else []
        return ["--key", str(self.key), "--key-id", self.key_id, *issuer]


def signing_order(app: Path) -> list[Path]:
    """Everything in the bundle that is signed by itself, what lies inside first; last ``app``."""
    frameworks = sorted(
        version
        for framework in app.rglob("*.framework")
        if not framework.is_symlink()
        for version in framework.glob("Versions/*")
        if not version.is_symlink()
    )
    mains = {version / version.parents[1].stem for version in frameworks}
    code = [path for path in app.rglob("*") if path not in mains and mach_o.is_mach_o(path)]
    programs = [path for path in code if path.parent == app / "Contents" / "MacOS"]
    inside = [*(path for path in code if path not in programs), *frameworks]
    return [*sorted(inside, key=_deepest_first), *sorted(programs), app]


def command(identity: str, path: Path, entitlements: Path | None) -> list[str]:
    """What signs one thing. A signature that is to be notarised has Apple's time in it."""
    trusted = ["--options", "runtime", "--timestamp"]
    how = ["--timestamp=none"] if identity == AD_HOC else trusted
    rights = ["--entitlements", str(entitlements)] if entitlements else []
    return ["codesign", "--force", "--sign", identity, *how, *rights, str(path)]


def sign(app: Path, identity: str, work: Path) -> None:
    """Sign all of ``app``, and verify it; raises BuildError."""
    work.mkdir(parents=True, exist_ok=True)
    rights = work / "entitlements.plist"
    rights.write_bytes(plistlib.dumps(ENTITLEMENTS))
    order = signing_order(app)
    say(f"signing {len(order)} parts as {identity}")
    for path in order:
        is_program = path == app or path.parent == app / "Contents" / "MacOS"
        run(command(identity, path, rights if is_program else None))
    run(["codesign", "--verify", "--deep", "--strict", "--verbose=2", app])


def notarise(path: Path, notary: Notary, work: Path) -> None:
    """Have Apple look at a bundle, an image or a package, and fasten its answer to it."""
    sent = path
    if path.is_dir():
        sent = work / f"{path.stem}.zip"
        run(["ditto", "-c", "-k", "--keepParent", path, sent])
    say(f"waiting for Apple's answer on {path.name}")
    said = run(["xcrun", "notarytool", "submit", sent, *notary.told, "--wait"])
    if "status: Accepted" not in said:
        raise BuildError(f"{path.name} was not notarised:\n{said}")
    run(["xcrun", "stapler", "staple", path])


def add_options(parser: argparse.ArgumentParser) -> None:
    """The options for keys, the same for every script here."""
    parser.add_argument("--identity", default=AD_HOC, help="“Developer ID Application: …”")
    parser.add_argument(
        "--notary-profile", default="", help="what notarytool stored in the keychain"
    )
    parser.add_argument("--notary-key", type=Path, metavar="FILE", help="key of App Store Connect")
    parser.add_argument("--notary-key-id", default="", metavar="ID")
    parser.add_argument("--notary-issuer", default="", metavar="UUID")


def notary_of(given: argparse.Namespace) -> Notary | None:
    """Who asks Apple; None when nobody is to."""
    if not given.notary_profile and given.notary_key is None:
        return None
    return Notary(given.notary_profile, given.notary_key, given.notary_key_id, given.notary_issuer)


def _deepest_first(path: Path) -> tuple[int, Sequence[str]]:
    return -len(path.parts), path.parts
