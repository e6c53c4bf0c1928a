"""The clone's own Python environment, ``.venv``, made from the lock file with hashes."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

from interpreters import Interpreter
from packages import Need
from speech import SetUpError, say

LOCKS = {"run": "requirements.lock", "test": "requirements-dev.lock"}
_RECIPE = 1  # raised when set-up itself changes what it makes
_SETTINGS_THAT_MISLEAD_PIP = ("PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT")


class Environment:
    """``.venv`` of the clone at ``root``, the stamp that says it is whole, and the log."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.log = root / "build" / "set-up.log"
        self._stamp = self.folder / ".set-up.json"
        # There from before the first file is written until the last one is.
        self._unfinished = self.folder / ".unfinished"

    @property
    def python(self) -> Path:
        if os.name == "nt":
            return self.folder / "Scripts" / "python.exe"
        return self.folder / "bin" / "python"

    def is_ready(self, level: str) -> bool:
        """Whether nothing has changed since ``level`` was set up; reads three small files."""
        return self.stamped().get(level) == self._digest(level) and not self._unfinished.exists()

    def stamped(self) -> dict[str, Any]:
        try:
            content = json.loads(self._stamp.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return content if isinstance(content, dict) else {}

    def recorded_missing(self) -> list[str]:
        """Names of what the system lacked when it was set up."""
        names = self.stamped().get("missing")
        return [str(name) for name in names] if isinstance(names, list) else []

    def make(self, python: Interpreter) -> None:
        """Make the environment, unless a whole one of a supported Python is there."""
        if self._is_usable(python):
            return
        say(
            f"Tạo môi trường Python {python.name} trong {self.folder.name} …",
            f"Making the Python {python.name} environment {self.folder.name} …",
        )
        if self.folder.exists():
            shutil.rmtree(self.folder)
        self.folder.mkdir(parents=True)
        self._unfinished.touch()
        self._run([python.path, "-I", "-m", "venv", str(self.folder)])

    def install(self, level: str) -> None:
        """The pinned packages of ``level``, each checked against its hashes, then the clone."""
        say(
            f"Cài các thư viện đã ghim trong {LOCKS[level]}, có kiểm mã băm …",
            f"Installing what {LOCKS[level]} pins, hashes checked …",
        )
        self._unfinished.touch()
        pip = [str(self.python), "-I", "-m", "pip", "--disable-pip-version-check", "--no-input"]
        lock = str(self.root / LOCKS[level])
        self._run([*pip, "install", "--require-hashes", "-r", lock])
        clone = ["--no-deps", "--no-build-isolation", "-e", str(self.root)]
        self._run([*pip, "install", *clone])
        self._unfinished.unlink()

    def stamp(self, level: str, missing: list[Need]) -> None:
        """Write down that ``level`` is whole, and what the system still lacks."""
        # The test lock holds all of the run lock: whoever can test can run.
        levels = ("run", "test") if level == "test" else (level,)
        content = {**self.stamped(), **{name: self._digest(name) for name in levels}}
        content["root"] = str(self.root)
        content["missing"] = [need.name for need in missing]
        beside = self._stamp.with_suffix(".part")
        beside.write_text(json.dumps(content, indent=1), encoding="utf-8")
        beside.replace(self._stamp)

    def _digest(self, level: str) -> str:
        # The interpreter's real path changes when the system moves to another Python,
        # the root when the clone is moved: both leave an environment that only looks whole.
        parts = [str(_RECIPE), str(self.root), os.path.realpath(self.python)]
        digest = hashlib.sha256("\n".join(parts).encode("utf-8", "surrogateescape"))
        for name in (LOCKS[level], "pyproject.toml"):
            digest.update((self.root / name).read_bytes())
        return digest.hexdigest() if self.python.exists() else ""

    def _is_usable(self, python: Interpreter) -> bool:
        if self._unfinished.exists() or not self.python.exists():
            return False
        if self.stamped().get("root", str(self.root)) != str(self.root):
            return False
        code = "import pip, sys; print('%d.%d' % sys.version_info[:2])"
        answer = subprocess.run(
            [str(self.python), "-I", "-c", code], capture_output=True, check=False
        )
        return answer.returncode == 0 and answer.stdout.decode().strip() == python.name

    def _run(self, command: list[str]) -> None:
        environ = {k: v for k, v in os.environ.items() if k not in _SETTINGS_THAT_MISLEAD_PIP}
        with self.log.open("ab") as file:
            start = file.tell()
            file.write(f"$ {' '.join(command)}\n".encode())
            file.flush()
            done = subprocess.run(command, stdout=file, stderr=file, check=False, env=environ)
        if done.returncode:
            with self.log.open("rb") as file:
                file.seek(start)
                tail = file.read().decode("utf-8", "replace").splitlines()[-15:]
            raise SetUpError(
                "Không chuẩn bị được; lần đầu cần có mạng. Những dòng cuối của "
                f"{self.log}:\n" + "\n".join(f"    | {line}" for line in tail),
                "Set-up failed; the first time needs a network. The last lines are above.",
            )
