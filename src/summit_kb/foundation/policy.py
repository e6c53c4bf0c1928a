"""What a department's IT has set for the whole computer; a user cannot override it.

The file lies where only an administrator writes; on Windows Group Policy may set the same keys in
the registry, key by key before the file. A policy that cannot be read, or that others than an
administrator can write, is never passed over: `policy` raises, and the program does not start.
docs/it/policy.md, decisions/0041.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from summit_kb.foundation.errors import ExitCode, SummitError
from summit_kb.foundation.setting_kinds import Value

FEATURES = (
    "add",
    "edit",
    "publish",
    "updates",
    "sources",
    "other-libraries",
    "notes",
    "marks",
    "collections",
    "briefing",
    "saved-searches",
    "export",
    "print",
    "read-aloud",
)
"""What can be switched off: add files, the librarian's work, publishing editions, taking editions,
sources of editions (and roots of trust) of the user's own, libraries other than the usual one, and
what readers do."""

_NO_SETTINGS: Mapping[str, Value] = MappingProxyType({})


class PolicyError(SummitError):
    """A policy that cannot be read. Facts: path, line, key, detail."""

    code = "policy"
    exit_code = ExitCode.USAGE


class PolicyUnsafeError(SummitError):
    """A policy, or a file it names, that others than an administrator can change.

    Facts: path, detail.
    """

    code = "policy-unsafe"
    exit_code = ExitCode.USAGE


class FeatureOffError(SummitError):
    """What was asked for is switched off by the policy. Facts: feature, contact."""

    code = "feature-off"
    exit_code = ExitCode.USAGE


class SettingLockedError(SummitError):
    """A setting that the policy has made. Facts: setting, contact."""

    code = "setting-locked"
    exit_code = ExitCode.USAGE


@dataclass(frozen=True)
class Policy:
    """Empty fields leave the choice to the user; ``origins`` says where it was read."""

    sources: tuple[str, ...] = ()
    roots: tuple[Path, ...] = ()
    accepted_age_days: int | None = None
    editions: Path | None = None
    """A folder of editions shared by many readers, who never write to it."""
    topics: tuple[str, ...] = ()
    features_off: frozenset[str] = frozenset()
    settings: Mapping[str, Value] = field(default_factory=lambda: _NO_SETTINGS)
    contact: str = ""
    """Whom to ask, as IT wants it said."""
    origins: tuple[str, ...] = ()

    def allows(self, feature: str) -> bool:
        """Whether ``feature`` of FEATURES is left on."""
        if feature not in FEATURES:
            raise KeyError(feature)
        return feature not in self.features_off

    def require(self, feature: str) -> None:
        """Raise FeatureOffError when ``feature`` is switched off."""
        if not self.allows(feature):
            raise FeatureOffError(feature=feature, contact=self.contact)

    def locks(self, setting: str) -> bool:
        """Whether the user's choice of ``setting`` is overridden."""
        return setting in self.settings

    def root_files(self) -> tuple[tuple[Path, bytes], ...]:
        """The roots of trust IT has set; raises PolicyError, PolicyUnsafeError."""
        from summit_kb.foundation.policy_reading import protected_bytes  # noqa: PLC0415 - circle

        return tuple((path, protected_bytes(path, "roots")) for path in self.roots)


_read: Policy | None = None


def policy() -> Policy:
    """The policy of this computer, read once; raises PolicyError, PolicyUnsafeError."""
    global _read
    if _read is None:
        from summit_kb.foundation.policy_reading import machine_policy  # noqa: PLC0415 - circle

        _read = machine_policy()
    return _read


def put_in_force(chosen: Policy | None) -> None:
    """``chosen`` from now on, or what the computer has with None.

    For tests, and for the program trying itself. No variable of the environment does this, which
    a user could set.
    """
    global _read
    _read = chosen


def policy_file() -> Path:
    """Where an administrator puts the policy."""
    if sys.platform == "win32":
        from summit_kb.foundation.windows_places import program_data  # noqa: PLC0415 - Windows

        return program_data() / "Summit KB" / "policy.toml"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/Summit KB/policy.toml")
    return Path("/etc/summit-kb/policy.toml")
