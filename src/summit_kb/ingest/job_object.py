"""A worker and all it starts in one Windows Job Object: closing it, or dying, ends them all.

Elsewhere the process group and the look at resident memory do this; see ``process_tree``.
"""

from __future__ import annotations

import ctypes
import logging
import sys
from ctypes import wintypes

_KILL_ON_CLOSE = 0x2000
_JOB_MEMORY = 0x0200
_EXTENDED_LIMITS = 9
_SET_QUOTA_AND_TERMINATE = 0x0101
_SPARE = 256_000_000
_log = logging.getLogger(__name__)


class _BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION of winnt.h."""

    _fields_ = (
        ("process_time", ctypes.c_longlong),
        ("job_time", ctypes.c_longlong),
        ("flags", ctypes.c_uint32),
        ("smallest_working_set", ctypes.c_size_t),
        ("largest_working_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION of winnt.h."""

    _fields_ = (
        ("basic", _BasicLimits),
        ("io_counters", ctypes.c_ulonglong * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


class JobObject:
    """Raises OSError when the system refuses one. ``kernel`` is kernel32."""

    def __init__(self, kernel: ctypes.CDLL, memory: int) -> None:
        self._kernel = _declared(kernel)
        self._handle: int | None = self._kernel.CreateJobObjectW(None, None)
        if not self._handle:
            raise OSError("CreateJobObjectW")
        limits = ExtendedLimits()
        limits.basic.flags = _KILL_ON_CLOSE | _JOB_MEMORY
        # What is committed is more than what is resident, which the owner weighs itself.
        limits.job_memory = memory + memory // 4 + _SPARE
        size = ctypes.sizeof(limits)
        self._done(
            "SetInformationJobObject",
            self._kernel.SetInformationJobObject(
                self._handle, _EXTENDED_LIMITS, ctypes.byref(limits), size
            ),
        )

    def take(self, pid: int) -> None:
        """Put a process in, with all it will start; raises OSError."""
        process = self._kernel.OpenProcess(_SET_QUOTA_AND_TERMINATE, 0, pid)
        self._done("OpenProcess", process)
        try:
            taken = self._kernel.AssignProcessToJobObject(self._handle, process)
        finally:
            self._kernel.CloseHandle(process)
        self._done("AssignProcessToJobObject", taken)

    def close(self) -> None:
        """End every process in it; harmless twice."""
        if self._handle:
            self._kernel.CloseHandle(self._handle)
        self._handle = None

    def _done(self, what: str, answer: object) -> None:
        if not answer:
            self.close()
            raise OSError(what)


def job_of(pid: int, memory: int) -> JobObject | None:
    """A job with the process in it; None where there are no jobs or the system refuses one."""
    if sys.platform != "win32":
        return None
    try:
        job = JobObject(ctypes.WinDLL("kernel32", use_last_error=True), memory)
        job.take(pid)
    except OSError as error:
        _log.info("no job object for worker %s: %s", pid, error)
        return None
    return job


def _declared(kernel: ctypes.CDLL) -> ctypes.CDLL:
    """Handles are as wide as pointers; without declarations ctypes would cut them."""
    kernel.CreateJobObjectW.restype = wintypes.HANDLE
    kernel.CreateJobObjectW.argtypes = (wintypes.LPVOID, wintypes.LPCWSTR)
    kernel.SetInformationJobObject.argtypes = (
        wintypes.HANDLE,
        ctypes.c_int,
        wintypes.LPVOID,
        wintypes.DWORD,
    )
    kernel.OpenProcess.restype = wintypes.HANDLE
    kernel.OpenProcess.argtypes = (wintypes.DWORD, wintypes.BOOL, wintypes.DWORD)
    kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
    kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
    return kernel
