from summit_kb.desktop.librarian.exchanging.exchange_button import ExchangeButton


def test_every_command_has_words(qtbot):
    button = ExchangeButton()
    qtbot.addWidget(button)
    actions = [action for action in button.menu().actions() if not action.isSeparator()]
    assert actions == [button.export_table, button.import_table, button.export_library]
    assert all(action.text() for action in actions)
    assert button.accessibleName() == button.text().strip() != ""
