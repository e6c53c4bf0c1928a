import pytest
import shiboken6

from summit_kb.desktop.publishing.ceremony_dialog import CeremonyDialog


@pytest.fixture
def dialog(qtbot):
    made = CeremonyDialog()
    made.show()
    yield made
    if shiboken6.isValid(made):
        made.close()


def fill(page, folder, words):
    page.folder.set_path(str(folder))
    page.passphrase.line.setText(words)
    page.again.line.setText(words)


def test_one_page_for_each_key_and_nothing_before_the_last(qtbot, dialog, tmp_path) -> None:
    orders: list[object] = []
    dialog.ordered.connect(orders.append)
    assert not dialog.next.isEnabled()
    dialog.folder.set_path(str(tmp_path / "an-ban"))
    assert len(dialog.key_pages) == 4
    dialog.next.click()
    for number, page in enumerate(dialog.key_pages):
        assert dialog.pages.currentWidget() is page
        assert not dialog.next.isEnabled()
        fill(page, tmp_path / f"usb-{number}", f"mật khẩu {number}")
        assert orders == []
        dialog.next.click()
    [order] = orders
    assert [one.path.parent.name for one in order.roots] == ["usb-0", "usb-1", "usb-2"]
    assert order.publishing.path == tmp_path / "usb-3" / "publishing.pem"
    assert order.threshold == 2
    assert "mật khẩu" not in repr(order)


def test_what_was_forgotten_is_gone_back_to(dialog, tmp_path) -> None:
    dialog.folder.set_path(str(tmp_path))
    dialog.next.click()
    for page in dialog.key_pages:
        fill(page, tmp_path / "usb", "x")
        dialog.next.click()
    dialog.blame("Đầy")
    assert dialog.fault.isVisible()
    dialog.key_pages[1].again.line.setText("khác")
    dialog._on_next()
    assert dialog.pages.currentWidget() is dialog.key_pages[1]
    dialog.back.click()
    assert dialog.pages.currentWidget() is dialog.key_pages[0]


def test_other_numbers_make_other_pages(dialog) -> None:
    dialog.roots.setValue(1)
    assert [page._name for page in dialog.key_pages] == ["root-1", "publishing"]
    assert dialog.threshold.value() == 1
    dialog.roots.setValue(5)
    names = [page._name for page in dialog.key_pages]
    assert names == ["root-1", "root-2", "root-3", "root-4", "root-5", "publishing"]


def test_closed_it_forgets_what_was_typed(dialog, tmp_path) -> None:
    page = dialog.key_pages[0]
    fill(page, tmp_path, "x")
    dialog.reject()
    assert page.passphrase.words == ""
