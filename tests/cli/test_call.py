import signal

import pytest

from summit_kb.cli import options
from summit_kb.cli.call import Call
from summit_kb.cli.output import Output, Voice


def call(*arguments: str) -> Call:
    output = Output(Voice())
    return Call(options.read(list(arguments), output.words), output)


def test_the_first_ctrl_c_asks_to_stop_and_the_second_stops() -> None:
    before = signal.getsignal(signal.SIGINT)
    with call("check").watching() as (_, cancel):
        signal.raise_signal(signal.SIGINT)
        assert cancel.requested
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is before


def test_what_was_asked() -> None:
    asked = call("--library", "A", "--lang", "en", "index", "--rebuild")
    assert asked.name == "index"
    assert str(asked.root) == "A"
    assert asked.chosen_language == "en"
    assert asked.options.rebuild is True
