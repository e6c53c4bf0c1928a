"""Every window in every state: no control without a name, a role and a way there by keyboard."""

import pytest

import render_states
import rendering
import unnamed
from summit_kb.app.workspace import Workspace

PARTS = 4


@pytest.fixture
def stage(desk, tmp_path, qtbot):
    workspace = Workspace.open(None)
    stage = rendering.Stage(desk, workspace, tmp_path)
    qtbot.addWidget(stage.window)
    yield stage
    stage.window.close()


def _part(number):
    """Some of the states one after another; later ones build on the open library."""
    states = render_states.STATES
    first = states.index(render_states.opened) + 1
    rest = states[first:]
    size = -(-len(rest) // PARTS)
    begin = states[:first] if not number else (render_states.opened,)
    return [*begin, *rest[number * size : (number + 1) * size]]


def test_no_state_is_left_out():
    walked = {state for number in range(PARTS) for state in _part(number)}
    assert walked == set(render_states.STATES)


@pytest.mark.slow
@pytest.mark.timeout(400)
@pytest.mark.parametrize("number", range(PARTS))
@pytest.mark.parametrize("language", ["vi"])
def test_a_screen_reader_and_the_keyboard_find_everything(stage, desk, number, language):
    desk.translation.use(language)
    faults = {}
    for state in _part(number):
        widget = state(stage)
        stage.wait(20)
        for fault in unnamed.faults_in(widget):
            faults.setdefault(fault, state.__name__)
        render_states.put_away(stage, widget)
    assert faults == {}
