from summit_kb.desktop.collecting.name_dialog import CollectionDialog


def test_name_subtitle_and_note_are_asked_for(desk, qtbot):
    dialog = CollectionDialog("New", "", "Phiên 1")
    qtbot.addWidget(dialog)
    assert not dialog.ok.isEnabled()
    dialog.name.setText("Họp")
    dialog.note.setPlainText("in 20 bản")
    with qtbot.waitSignal(dialog.named) as heard:
        dialog.ok.click()
    assert heard.args == ["Họp", "Phiên 1", "in 20 bản"]


def test_a_fault_goes_when_the_name_is_changed(desk, qtbot):
    dialog = CollectionDialog("New", "Họp")
    qtbot.addWidget(dialog)
    dialog.blame("taken", dialog.name)
    assert not dialog.fault.isHidden()
    dialog.name.setText("Họp 2")
    assert dialog.fault.isHidden()
