from summit_kb.foundation.errors import ExitCode


def test_one_thing_at_a_time_and_it_can_be_stopped(qtbot, ready, idle) -> None:
    publisher = ready.publisher
    failures: list[object] = []
    publisher.failed.connect(failures.append)
    publisher.look()
    publisher.look()
    publisher.cancel()
    idle(publisher)
    assert failures == []


def test_no_room_is_known_before_a_place_is_there(qtbot, ready, tmp_path) -> None:
    with qtbot.waitSignal(ready.publisher.changed, timeout=20_000):
        ready.publisher.weigh(tmp_path / "usb", None)
    assert ready.publisher.load is None


def test_what_is_refused_is_told(qtbot, ready, an_ban, keys, idle) -> None:
    with qtbot.waitSignal(ready.publisher.failed, timeout=20_000) as failed:
        ready.publisher.publish(keys / "root-1.pem", "x", "Văn phòng")
    assert failed.args[0].facts["reason"] == "stranger"
    assert failed.args[0].exit_code is ExitCode.USAGE
    assert not ready.publisher.doing


def test_a_folder_that_is_gone_is_no_failure(qtbot, ready, tmp_path) -> None:
    ready.publisher.use_folder(tmp_path / "da-mat")
    qtbot.waitUntil(lambda: ready.publisher.standing is None, timeout=20_000)
    assert "any more" in ready.keys.said.text()
    assert ready.check.isHidden()
