import errno
import gc
import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.domain.locator import LocatorError
from summit_kb.foundation import errors
from summit_kb.foundation.errors import ExitCode, StorageError, SummitError, all_errors

KINDS = [kind for kind in all_errors() if kind.__module__.startswith("summit_kb.")]
FACTS = st.dictionaries(
    st.from_regex(r"[a-z]{1,8}", fullmatch=True), st.text() | st.integers() | st.none()
)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_failure_crosses_processes_whole(kind: type[SummitError]):
    error = kind(path="Tài liệu/43-NQ-TW.pdf", page=3)
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is kind
    assert again.facts == error.facts
    assert str(again) == str(error)


@given(facts=FACTS)
def test_facts_are_kept_as_given(facts: dict[str, object]):
    assert pickle.loads(pickle.dumps(SummitError(**facts))).facts == facts


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_failure_has_a_code_of_its_own_and_an_exit_code(kind: type[SummitError]):
    assert "code" in kind.__dict__
    assert kind.code == kind.code.lower().replace("_", "-").replace(" ", "-")
    assert [other.code for other in KINDS].count(kind.code) == 1
    assert kind.exit_code in set(ExitCode) - {ExitCode.DONE}


def test_all_failures_are_found_below_each_other():
    class DeeperError(LocatorError):
        code = "deeper"

    found = all_errors()
    assert DeeperError in found
    assert found.index(DeeperError) < found.index(LocatorError)
    assert [kind.code for kind in found] == sorted(kind.code for kind in found)
    # Leave nothing behind for the tests that look at every class.
    del DeeperError, found
    gc.collect()
    assert "deeper" not in {kind.code for kind in all_errors()}


def test_an_error_of_the_disk_keeps_its_words():
    error = StorageError.from_os(Path("a.toml"), OSError(errno.ENOSPC, "No space left on device"))
    assert error.facts == {"path": "a.toml", "detail": "No space left on device"}
    assert "No space left" in str(error)


def test_an_error_without_facts_says_its_code():
    assert str(errors.CancelledError()) == "cancelled"
