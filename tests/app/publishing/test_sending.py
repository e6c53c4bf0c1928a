from pathlib import Path

import pytest

from summit_kb.app.publishing import sending
from summit_kb.app.publishing.publishers_folder import held
from summit_kb.app.publishing.publishing import build
from summit_kb.foundation.errors import InUseError


@pytest.fixture
def published(workspace, an_ban: Path, keys: Path, add_record) -> Path:
    """Two editions of a document each more."""
    for name in ("mot", "hai"):
        add_record(name)
        build(workspace, an_ban, keys / "publishing.pem", "đèn biển", "Văn phòng")
    return an_ban


def test_from_the_publisher_to_a_stick(published: Path, tmp_path: Path) -> None:
    stick = tmp_path / "usb"
    whole, update = sending.load(published, stick), sending.load(published, stick, since=1)
    assert whole.fits
    assert 0 < update.missing == update.whole < whole.missing == whole.whole
    done = sending.export(published, stick, since=1)
    assert done.copied_bytes == update.whole
    assert sending.load(published, stick, since=1).missing == 0
    assert [one.number for one in sending.published(published)] == [2, 1]
    assert [one.number for one in sending.published(stick)] == [2]


def test_nothing_is_sent_or_removed_while_somebody_publishes(
    published: Path, tmp_path: Path
) -> None:
    with held(published):
        with pytest.raises(InUseError):
            sending.export(published, tmp_path / "usb")
        with pytest.raises(InUseError):
            sending.prune(published, 1)
    assert sending.prune(published, 1).kept == (2,)
