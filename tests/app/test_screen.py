import pytest

from summit_kb.app.screen import NoScreenError, require_screen


@pytest.mark.parametrize(
    "environ",
    [
        {},
        {"DISPLAY": ""},
        {"QT_QPA_PLATFORM": "xcb"},
        {"QT_QPA_PLATFORM": "wayland;xcb", "DISPLAY": ""},
    ],
)
def test_a_linux_without_a_screen_is_named(environ: dict[str, str]):
    with pytest.raises(NoScreenError) as caught:
        require_screen(environ, "linux")
    assert caught.value.exit_code == 2


@pytest.mark.parametrize(
    "environ",
    [
        {"DISPLAY": ":0"},
        {"WAYLAND_DISPLAY": "wayland-0"},
        {"QT_QPA_PLATFORM": "offscreen"},
        {"QT_QPA_PLATFORM": "offscreen:configfile=x.json"},
    ],
)
def test_any_screen_will_do(environ: dict[str, str]):
    assert require_screen(environ, "linux") is None


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_always_have_one(system: str):
    assert require_screen({}, system) is None
