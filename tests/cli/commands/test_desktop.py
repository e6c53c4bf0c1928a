import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from summit_kb.cli.commands import desktop
from summit_kb.foundation.one_window import Wanted, take_place


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The command lines the window was started with."""
    calls: list[list[str]] = []
    module = ModuleType("summit_kb.desktop.start")
    module.run = lambda arguments: calls.append(list(arguments)) or 0  # type: ignore[attr-defined] - a stand-in
    monkeypatch.setitem(sys.modules, "summit_kb.desktop.start", module)
    return calls


def test_without_a_command_the_window_opens(run, started) -> None:
    assert run().code == 0
    assert started == [[]]


def test_at_a_document_and_page(run, started, tmp_path) -> None:
    assert run("--library", tmp_path, "desktop", "a-b#page=3", "--lang", "en").code == 0
    assert started == [["--library", str(tmp_path), "--lang", "en", "a-b#page=3"]]


def test_a_place_that_cannot_be_read_is_told_before_a_window_opens(run, started) -> None:
    assert run("desktop", "Không phải").code == 2
    assert started == []


def test_an_address_is_told_about_in_the_window(run, started) -> None:
    asked = "summit-kb://document/a-b?page=3"
    assert run("desktop", asked).code == 0
    assert run("desktop", "summit-kb://nonsense", "--new-window").code == 0
    assert started == [[asked], ["summit-kb://nonsense", "--new-window"]]


def test_a_window_that_runs_takes_over(run, started, own_home) -> None:
    place = take_place(Wanted())
    said: list[str] = []
    place.listen(lambda asked: said.append(asked["open"]))
    try:
        assert run("desktop", "a-b#page=3").code == 0
        assert run().code == 0
    finally:
        place.leave()
    assert said == ["a-b#page=3", ""]
    assert started == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others always have a screen")
def test_without_a_screen_it_says_so_and_names_the_command_line(run, started, monkeypatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    ran = run("--lang", "en")
    assert ran.code == 2
    assert "there is no screen" in ran.err
    assert "summit-kb search" in ran.err
    assert run("--json").json["error"]["code"] == "no-screen"
    assert started == []


def test_a_missing_library_of_the_system_is_named(run, monkeypatch) -> None:
    def cannot(_name: str) -> ModuleType:
        raise ImportError("libEGL.so.1: cannot open shared object file")

    monkeypatch.setattr(desktop, "importlib", SimpleNamespace(import_module=cannot))
    ran = run("--json", "desktop")
    assert ran.code == 2
    assert ran.json["error"]["code"] == "window-libraries"
    assert "libEGL.so.1" in ran.json["error"]["message"]


def test_the_marker_of_an_edition_is_handed_over_as_a_path(tmp_path: Path) -> None:
    marker = tmp_path / "SUMMIT-KB.edition"
    assert desktop._opened(str(marker)) == str(marker)
    assert desktop._opened(None) == ""
