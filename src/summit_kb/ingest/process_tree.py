"""A process and everything it started: how much memory they hold, and how all of them end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import psutil


def tree_of(pid: int) -> list[psutil.Process]:
    """The process and its descendants; empty when it is gone."""
    try:
        root = psutil.Process(pid)
        return [root, *root.children(recursive=True)]
    except psutil.Error:
        return []


def memory_of(pid: int) -> int:
    """Resident bytes of the whole tree."""
    total = 0
    for process in tree_of(pid):
        try:
            total += process.memory_info().rss
        except psutil.Error:
            continue  # it ended while we looked
    return total


def kill_tree(process: subprocess.Popen[bytes]) -> None:
    """End the process and all it started, also when it is already gone itself.

    The group catches what lost its parent; the tree catches what left the group.
    """
    family = tree_of(process.pid)
    if sys.platform != "win32":
        _kill_group(process.pid)
    for member in family:
        try:
            member.kill()
        except psutil.Error:
            continue  # ended by itself or by the group's signal
    process.wait()


def _kill_group(leader: int) -> None:
    try:
        # Workers lead a session of their own, so the group's id is their pid.
        os.killpg(leader, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        return  # nobody left; macOS says "not permitted" for a group of zombies
