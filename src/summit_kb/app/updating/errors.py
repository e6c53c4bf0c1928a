"""Why an edition is not taken although nothing is wrong with its signatures."""

from __future__ import annotations

from summit_kb.editions.errors import EditionRefusedError
from summit_kb.foundation.errors import ExitCode, SummitError


class SourceUnreachableError(SummitError):
    """A source that is not there, or does not answer in time. Facts: source."""

    code = "source-unreachable"
    exit_code = ExitCode.NOTHING_FOUND


class SourceAddressError(SummitError):
    """An address of the web where a folder is wanted: nothing here opens one.

    Facts: source.
    """

    code = "source-address"
    exit_code = ExitCode.USAGE


class SourceUnknownError(SummitError):
    """Not one of the user's own sources. Facts: source."""

    code = "source-unknown"
    exit_code = ExitCode.NOTHING_FOUND


class NoEditionBeforeError(SummitError):
    """There is one edition here and none to go back to. Facts: number."""

    code = "edition-none-before"
    exit_code = ExitCode.NOTHING_FOUND


class TrustMissingError(EditionRefusedError):
    """This computer has no root of trust yet. Facts: source."""

    code = "edition-trust-missing"


class RootNotAllowedError(EditionRefusedError):
    """The edition here was taken from a publisher that IT does not name. Facts: source."""

    code = "edition-root-not-allowed"


class UpdateGapError(EditionRefusedError):
    """An update for computers with a later edition than this one has. Facts: source, number,
    here, missing.
    """

    code = "edition-gap"


class FingerprintError(EditionRefusedError):
    """A root of trust whose digits are not those one was told. Facts: source, fingerprint."""

    code = "edition-fingerprint"
