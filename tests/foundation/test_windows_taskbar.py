"""The name in Windows' task bar, with its library played."""

import ctypes
import logging
import sys

import pytest

from summit_kb.foundation import windows_taskbar


class Shell:
    """Answers as shell32 does; ``refusal`` is its code for no."""

    def __init__(self, refusal: int = 0) -> None:
        self.refusal = refusal
        self.named: list[str | None] = []

    def SetCurrentProcessExplicitAppUserModelID(self, name: ctypes.c_wchar_p) -> int:  # noqa: N802 - Windows names it so
        self.named.append(name.value)
        return self.refusal


def test_windows_is_told_the_name(monkeypatch: pytest.MonkeyPatch):
    shell = Shell()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "WinDLL", lambda _name: shell, raising=False)
    windows_taskbar.stand_under_own_name()
    assert shell.named == [windows_taskbar.NAME]


def test_a_refusal_keeps_nobody_from_working(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "WinDLL", lambda _name: Shell(-1), raising=False)
    with caplog.at_level(logging.INFO, "summit_kb"):
        windows_taskbar.stand_under_own_name()
    assert "-1" in caplog.text


def test_elsewhere_nothing_is_asked(monkeypatch: pytest.MonkeyPatch):
    shell = Shell()
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(ctypes, "WinDLL", lambda _name: shell, raising=False)
    windows_taskbar.stand_under_own_name()
    assert shell.named == []
