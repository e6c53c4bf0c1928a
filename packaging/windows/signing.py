"""Authenticode: what is asked of the signer, and of a test certificate made on the fly.

    python packaging/windows/signing.py FILE... --pkcs12 FILE --password-file FILE [--timestamp URL]

Signs in place by ``osslsigncode``. Without a timestamp a signature ends with its certificate; with
one it stays good. docs/it/install-windows.md
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

NAME = "Summit KB"


@dataclass(frozen=True)
class Signer:
    """A key and its certificate in PKCS 12, with the file that holds its password."""

    pkcs12: Path
    password_file: Path
    timestamp: str | None = None

    def command(self, source: str, target: str) -> list[str]:
        """The command that writes ``target``, the signed ``source``."""
        key = ["-pkcs12", str(self.pkcs12), "-readpass", str(self.password_file)]
        when = ["-ts", self.timestamp] if self.timestamp else []
        files = ["-in", source, "-out", target]
        return ["osslsigncode", "sign", *key, "-h", "sha256", "-n", NAME, *when, *files]

    def sign(self, path: Path) -> None:
        """Put a signature into ``path``; the file is whole before or after."""
        signed = path.with_name(f".{path.name}.signed")
        signed.unlink(missing_ok=True)
        subprocess.run(self.command(str(path), str(signed)), check=True, stdout=subprocess.DEVNULL)
        signed.replace(path)


def verify(path: Path, authority: Path) -> bool:
    """Whether the signature of ``path`` holds under the certificate ``authority`` (PEM)."""
    command = ["osslsigncode", "verify", "-CAfile", str(authority), "-in", str(path)]
    return subprocess.run(command, check=False, stdout=subprocess.DEVNULL).returncode == 0


def test_signer(folder: Path) -> tuple[Signer, Path]:
    """A key nobody trusts, for trying signing out, and its own certificate."""
    key, certificate, packed = folder / "key.pem", folder / "certificate.pem", folder / "test.p12"
    password = folder / "password"
    password.write_text("test", encoding="utf-8")
    openssl = shutil.which("openssl") or "openssl"
    subject = [
        "-subj",
        "/CN=Summit KB test",
        "-days",
        "2",
        "-addext",
        "extendedKeyUsage=codeSigning",
    ]
    make = ["req", "-x509", "-newkey", "rsa:3072", "-nodes", "-keyout", str(key)]
    subprocess.run(
        [openssl, *make, "-out", str(certificate), *subject], check=True, capture_output=True
    )
    pack = ["pkcs12", "-export", "-inkey", str(key), "-in", str(certificate), "-out", str(packed)]
    subprocess.run([openssl, *pack, "-passout", f"file:{password}"], check=True)
    return Signer(packed, password), certificate


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--pkcs12", type=Path, required=True)
    parser.add_argument("--password-file", type=Path, required=True)
    parser.add_argument("--timestamp", help="address of the authority's service (RFC 3161)")
    given = parser.parse_args()
    signer = Signer(given.pkcs12, given.password_file, given.timestamp)
    for path in given.files:
        signer.sign(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
