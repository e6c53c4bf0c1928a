import ctypes
import sys
from types import SimpleNamespace
from typing import Any

import pytest

from summit_kb.ingest.job_object import ExtendedLimits, JobObject, job_of

POINTER = ctypes.sizeof(ctypes.c_void_p)


def kernel(**answers: int) -> tuple[Any, list[tuple[str, tuple[object, ...]]]]:
    """A kernel32 that notes what it is asked, and keeps the limits that it is given."""
    calls: list[tuple[str, tuple[object, ...]]] = []

    def function(name: str):
        def called(*arguments: object) -> int:
            if name == "SetInformationJobObject":
                reference: Any = arguments[2]
                limits = reference._obj
                arguments = (
                    *arguments[:2],
                    (limits.basic.flags, limits.job_memory),
                    arguments[3],
                )
            calls.append((name, arguments))
            return answers.get(name, 77 if name == "OpenProcess" else 55)

        return called

    names = (
        "CreateJobObjectW",
        "SetInformationJobObject",
        "OpenProcess",
        "AssignProcessToJobObject",
        "CloseHandle",
    )
    return SimpleNamespace(**{name: function(name) for name in names}), calls


@pytest.mark.skipif(POINTER != 8, reason="sizes of 64-bit Windows")
def test_limits_have_the_size_that_windows_asks_for() -> None:
    assert ctypes.sizeof(ExtendedLimits) == 144
    assert ExtendedLimits.process_memory.offset == 112
    assert ExtendedLimits.job_memory.offset == 120


def test_a_process_is_taken_in_and_ends_with_the_job() -> None:
    fake, calls = kernel()
    job = JobObject(fake, 1_000_000_000)
    job.take(4711)
    assert calls == [
        ("CreateJobObjectW", (None, None)),
        (
            "SetInformationJobObject",
            (55, 9, (0x2200, 1_506_000_000), ctypes.sizeof(ExtendedLimits)),
        ),
        ("OpenProcess", (0x0101, 0, 4711)),
        ("AssignProcessToJobObject", (55, 77)),
        ("CloseHandle", (77,)),
    ]
    calls.clear()
    job.close()
    job.close()
    assert calls == [("CloseHandle", (55,))]


@pytest.mark.parametrize(
    ("refused", "closed"),
    [
        ("CreateJobObjectW", []),
        ("SetInformationJobObject", [55]),
        ("OpenProcess", [55]),
        ("AssignProcessToJobObject", [77, 55]),
    ],
)
def test_a_refusal_is_told_and_leaves_no_handle(refused: str, closed: list[int]) -> None:
    fake, calls = kernel(**{refused: 0})
    with pytest.raises(OSError, match=refused):
        JobObject(fake, 1).take(1)
    assert [arguments[0] for name, arguments in calls if name == "CloseHandle"] == closed


def test_handles_are_declared_as_wide_as_pointers() -> None:
    fake, _calls = kernel()
    JobObject(fake, 1)
    for function in (fake.CreateJobObjectW, fake.OpenProcess):
        assert ctypes.sizeof(function.restype) == POINTER


@pytest.mark.skipif(sys.platform == "win32", reason="there are jobs")
def test_there_is_none_elsewhere() -> None:
    assert job_of(1, 1) is None
