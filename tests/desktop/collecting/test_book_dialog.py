from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from summit_kb.desktop.collecting.book_dialog import BookDialog, usual_target
from summit_kb.domain.briefing import Form, Quotes
from summit_kb.domain.collection import Collection

FORM = Form("Sở", "12/12", "Phòng 3", "letter", "official", 3, False, False, Quotes.WITH)


@pytest.fixture
def ask(desk, qtbot, tmp_path):
    def build(form=FORM, absent=0):
        collection = Collection("i", "Họp", "l", "", "Phiên 1", form=form)
        dialog = BookDialog(collection, "vi", tmp_path / "Họp.pdf", absent)
        qtbot.addWidget(dialog)
        return dialog

    return build


@pytest.mark.parametrize("form", [FORM, Form()])
def test_it_begins_with_the_look_that_was_kept_and_gives_it_back(ask, form):
    assert ask(form).form == form


def test_the_order_has_everything(ask, qtbot, tmp_path):
    dialog = ask()
    dialog.name.setText(" Họp  lần 2 ")
    dialog.language.setCurrentIndex(dialog.language.findData("en"))
    dialog.target.setText(str(tmp_path / "sách"))
    with qtbot.waitSignal(dialog.ordered) as heard:
        dialog.ok.click()
    [order] = heard.args
    assert (order.title, order.subtitle, order.language) == ("Họp lần 2", "Phiên 1", "en")
    assert order.target == tmp_path / "sách.pdf"
    assert order.form == FORM


def test_a_file_without_a_folder_is_asked_for_again(ask):
    dialog = ask()
    dialog.target.setText("sách.pdf")
    dialog.ok.click()
    assert dialog.fault.text()
    dialog.name.setText("")
    assert not dialog.ok.isEnabled()


def test_documents_that_are_left_out_are_told(ask):
    dialog = ask(absent=2)
    labels = [one.text() for one in dialog.findChildren(QLabel)]
    assert any("not in this library" in text for text in labels)


def test_the_usual_file_is_named_after_the_collection(tmp_path):
    assert usual_target("Họp 12/12: chuyển đổi số", str(tmp_path)).parent == tmp_path
    assert "/" not in usual_target("a/b", str(tmp_path)).name
    assert usual_target("Họp v1.2", str(tmp_path)) == Path(tmp_path) / "Họp v1.2.pdf"
