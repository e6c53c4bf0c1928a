"""Which root of trust counts on this computer, and how the first one comes onto it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from summit_kb.app.updating.errors import RootNotAllowedError, TrustMissingError
from summit_kb.editions.installed import ANCHOR, Installed
from summit_kb.foundation import paths
from summit_kb.foundation.policy import Policy

_SHIPPED = ("trust", "root.json")


class Origin(StrEnum):
    """Who gave a root of trust: IT, the program as it was installed, or the reader."""

    POLICY = "policy"
    SHIPPED = "shipped"
    CHOSEN = "chosen"


@dataclass(frozen=True)
class Root:
    """A root of trust, and the digits to compare it by."""

    data: bytes
    origin: Origin

    @property
    def fingerprint(self) -> str:
        from summit_kb.editions.fingerprint import fingerprint  # noqa: PLC0415 - start-up time

        return fingerprint(self.data)


def shipped_root() -> Path:
    """Where a publisher puts theirs when they make installers; there is none in a clone."""
    return paths.resources_dir().joinpath(*_SHIPPED)


class Trusting:
    """The roots of one computer. IT's count before any other, and then no other counts."""

    def __init__(self, installed: Installed, policy: Policy, shipped: Path | None = None) -> None:
        self._installed = installed
        self._policy = policy
        self._shipped = shipped or shipped_root()

    def roots(self) -> list[Root]:
        """Those that may vouch for an edition, the most likely first; none before the first."""
        own = _bytes(self._installed.folder / ANCHOR)
        given = [Root(data, Origin.POLICY) for _path, data in self._policy.root_files()]
        if self._installed.state is not None and own is not None:
            if given and own not in [one.data for one in given]:
                raise RootNotAllowedError(source=str(self._installed.folder))
            return [Root(own, self._origin(own))]
        shipped = _bytes(self._shipped)
        if given:
            return given
        if shipped is not None:
            return [Root(shipped, Origin.SHIPPED)]
        return [Root(own, Origin.CHOSEN)] if own is not None else []

    def required(self, source: Path) -> list[Root]:
        """The same; raises TrustMissingError when there is none."""
        found = self.roots()
        if not found:
            raise TrustMissingError(source=str(source))
        return found

    @property
    def may_choose(self) -> bool:
        """Whether the reader may say whom to trust: only where nobody else has."""
        is_open = not self._policy.roots and _bytes(self._shipped) is None
        return is_open and self._policy.allows("sources") and self._installed.state is None

    def choose(self, data: bytes, source: Path) -> Root:
        """Trust ``data`` from now on, as the reader has compared it; checked to be a root.

        Raises EditionFormatError, FeatureOffError, RootNotAllowedError.
        """
        from summit_kb.editions.installing import trust_root  # noqa: PLC0415 - start-up time

        self._policy.require("sources")
        self.check(data, source)
        if self._policy.roots and data not in [one for _path, one in self._policy.root_files()]:
            raise RootNotAllowedError(source=str(source))
        trust_root(self._installed, data)
        return Root(data, Origin.CHOSEN)

    @staticmethod
    def check(data: bytes, source: Path) -> None:
        """Refuse what is no root of trust; raises EditionFormatError."""
        from summit_kb.editions.fingerprint import checked_root  # noqa: PLC0415 - start-up time

        checked_root(data, str(source))

    def adopt(self, root: Root) -> None:
        """Before the first edition is taken: the one that vouches for it stays the one."""
        from summit_kb.editions.installing import trust_root  # noqa: PLC0415 - start-up time

        if self._installed.state is None and _bytes(self._installed.folder / ANCHOR) != root.data:
            trust_root(self._installed, root.data)

    def _origin(self, own: bytes) -> Origin:
        if self._policy.roots:
            return Origin.POLICY
        return Origin.SHIPPED if own == _bytes(self._shipped) else Origin.CHOSEN


def read_root(path: Path) -> bytes:
    """The bytes of a root's file, of which no more than a root can have are read."""
    from summit_kb.editions import roots  # noqa: PLC0415 - start-up time

    return roots.given(path)


def root_on(source: Path) -> Path:
    """Where a published folder carries its first root."""
    return source / "metadata" / "1.root.json"


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None
