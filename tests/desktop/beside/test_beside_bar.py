from summit_kb.desktop.beside.beside_bar import BesideBar


def test_only_what_makes_sense_is_offered(qtbot):
    bar = BesideBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.offer(comparing=False, aligned=True, both=True)
    seen = [one.isVisible() for one in (bar.ways, bar.lock, bar.copy)]
    assert seen == [False, False, True]
    bar.offer(comparing=True, aligned=False, both=True)
    seen = [one.isVisible() for one in (bar.ways, bar.lock, bar.copy)]
    assert seen == [True, True, False]
    bar.offer(comparing=False, aligned=False, both=False)
    assert not bar.swap.isEnabled()


def test_what_is_pressed_is_told(qtbot):
    bar = BesideBar()
    qtbot.addWidget(bar)
    told = []
    for signal in (bar.way_chosen, bar.lock_wanted):
        signal.connect(told.append)
    bar.ways.button("compare").click()
    bar.set_locked(locked=True)
    bar.lock.click()
    assert told == ["compare", False]
