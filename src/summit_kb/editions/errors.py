"""Why an edition is refused. Nothing of a refused edition is read, and what is installed stays."""

from __future__ import annotations

from summit_kb.foundation.errors import ExitCode, SummitError


class EditionRefusedError(SummitError):
    """Base of the refusals. Facts: source."""

    code = "edition-refused"
    exit_code = ExitCode.NOT_TRUSTED


class EditionSignatureError(EditionRefusedError):
    """Not signed by a key this computer trusts. Facts: source, file."""

    code = "edition-signature"


class EditionDamagedError(EditionRefusedError):
    """A file is missing, cut short, too long or not what was signed. Facts: source, file."""

    code = "edition-damaged"


class EditionNotPlainError(EditionDamagedError):
    """A link, pipe or device where a file belongs. Facts: source, file."""

    code = "edition-not-plain"


class EditionTooLargeError(EditionRefusedError):
    """More than an edition may hold. Facts: source, detail."""

    code = "edition-too-large"


class EditionRootError(EditionRefusedError):
    """A file that is no root of trust, or another one than is trusted here. Facts: path, reason."""

    code = "edition-root"


class EditionSpoiltError(EditionRefusedError):
    """Files of the edition on this computer are not as they were signed. Facts: number, count,
    file: the first of them.
    """

    code = "edition-spoilt"


class EditionOlderError(EditionRefusedError):
    """Older than what this computer has seen. Facts: source, file."""

    code = "edition-older"


class EditionExpiredError(EditionRefusedError):
    """Signed to be taken before a day that has passed. Facts: source, file."""

    code = "edition-expired"


class EditionNameError(EditionRefusedError):
    """A name that leads out of the edition, or that not every system can hold. Facts: name."""

    code = "edition-name"


class EditionFormatError(EditionRefusedError):
    """Signed, but not of a format this program reads. Facts: source, detail."""

    code = "edition-format"


class EditionBaseError(EditionRefusedError):
    """An update for computers with another edition than those here. Facts: source, since."""

    code = "edition-base"


class EditionNotFoundError(SummitError):
    """A place without an edition. Facts: source."""

    code = "edition-not-found"
    exit_code = ExitCode.NOTHING_FOUND


class NothingInstalledError(SummitError):
    """No edition to go back to, or none installed. Facts: none."""

    code = "edition-none"
    exit_code = ExitCode.NOTHING_FOUND


class LibraryNotSoundError(SummitError):
    """A library that ``check`` finds errors in makes no edition. Facts: count, document."""

    code = "library-not-sound"
    exit_code = ExitCode.NOTHING_FOUND


class KeyFileError(SummitError):
    """A key that cannot be opened: damaged, another kind, or a wrong passphrase. Facts: path."""

    code = "edition-key"
    exit_code = ExitCode.USAGE


class PublishingError(SummitError):
    """The publisher's folder does not take what is asked. Facts: path, reason."""

    code = "edition-publishing"
    exit_code = ExitCode.USAGE


class NoRoomError(SummitError):
    """No room on this computer for an edition. Facts: path, needed, free (megabytes)."""

    code = "edition-room"
    exit_code = ExitCode.STORAGE


class SendRoomError(SummitError):
    """No room on a stick or a share. Facts: path, needed, free (megabytes)."""

    code = "edition-send-room"
    exit_code = ExitCode.STORAGE
