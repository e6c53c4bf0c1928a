from pathlib import Path

import pytest

from summit_kb.app.publishing.publishers_folder import held, require_there
from summit_kb.editions.errors import PublishingError
from summit_kb.foundation.errors import InUseError


def test_one_publisher_at_a_time(an_ban: Path) -> None:
    with held(an_ban), pytest.raises(InUseError), held(an_ban):
        pass
    with held(an_ban) as repository:
        assert repository.folder == an_ban


def test_a_folder_that_is_none_gets_no_lock(tmp_path: Path) -> None:
    with pytest.raises(PublishingError, match="none"), held(tmp_path / "khac"):
        pass
    assert not (tmp_path / "khac").exists()


def test_whether_there_is_one(an_ban: Path, tmp_path: Path) -> None:
    require_there(an_ban)
    with pytest.raises(PublishingError, match="none"):
        require_there(tmp_path)
