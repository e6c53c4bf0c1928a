"""What can be wrong with a bag or with the place where one is to go."""

from __future__ import annotations

from summit_kb.foundation.errors import ExitCode, SummitError


class BagTargetError(SummitError):
    """A place where nothing can be made. Facts: path, reason ("exists", "inside")."""

    code = "bag-target"
    exit_code = ExitCode.USAGE


class BagFormatError(SummitError):
    """Not a bag, or one that is not taken. Facts: path, file, reason."""

    code = "bag-format"
    exit_code = ExitCode.NOT_TRUSTED


class BagDamagedError(SummitError):
    """A bag that is not what its manifests say. Facts: path, file, reason."""

    code = "bag-damaged"
    exit_code = ExitCode.NOT_TRUSTED
