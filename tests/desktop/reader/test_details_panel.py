import pytest
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton

from summit_kb.app.reports import RelationView
from summit_kb.desktop.reader.details_panel import DetailsPanel
from summit_kb.desktop.reader.link_label import LinkLabel
from summit_kb.domain.document import DocumentFile, Identity, Proposal, ProposedTopic
from summit_kb.domain.kinds import RelationKind
from summit_kb.domain.locator import Locator

KNOWN = RelationView(RelationKind.CITES, "de-an", "Đề án 2018", known=True, identity=None)
ABSENT = RelationView(
    RelationKind.SAME_NUMBER,
    "nghi-quyet-43-2023",
    "Nghị quyết về đại đoàn kết",
    known=False,
    identity=Identity("resolution", "43-NQ/TW", "Ban Chấp hành Trung ương"),
)


@pytest.fixture
def panel(show, workspace, document):
    def build(*relations, **values):
        panel = show(DetailsPanel(), 320, 700)
        panel.show_document(document(**values), workspace.library, relations)
        return panel

    return build


def texts(panel):
    return " | ".join(label.text() for label in panel.widget().findChildren(QLabel))


def links_but_names(panel):
    """Links to documents: those of whom the facts name are above them."""
    found = panel.widget().findChildren(LinkLabel)
    return [link for link in found if "Bộ Chính trị" not in link.accessibleName()]


def test_whom_the_facts_name_has_a_page(panel, qtbot):
    made = panel(speaker="Huỳnh Đức Thơ")
    by_name = {link.plain_text: link for link in made.widget().findChildren(LinkLabel)}
    for name, kind in (("Bộ Chính trị", "organisation"), ("Huỳnh Đức Thơ", "person")):
        with qtbot.waitSignal(made.room_requested) as asked:
            by_name[name].followed.emit()
        assert asked.args == ["about", {"kind": kind, "id": name}]


def test_titles_validity_and_facts(panel):
    said = texts(panel())
    assert "Nghị quyết số 43-NQ/TW" in said
    assert "Resolution No. 43-NQ/TW" in said
    assert "Chưa rõ hiệu lực" in said
    assert "24/01/2019" in said


def test_topics_are_asked_for(panel, qtbot):
    made = panel()
    chip = next(
        b for b in made.widget().findChildren(QPushButton) if b.text() == "Thành phố thông minh"
    )
    with qtbot.waitSignal(made.topic_requested) as asked:
        chip.click()
    assert asked.args == ["smart-city"]


def test_known_relations_open_and_absent_ones_say_so(panel, qtbot):
    made = panel(KNOWN, ABSENT)
    link = links_but_names(made)[0]
    with qtbot.waitSignal(made.open_requested) as asked:
        link.followed.emit()
    assert asked.args == [Locator("de-an")]
    said = texts(made)
    assert "Nghị quyết về đại đoàn kết (43-NQ/TW) — not in this library" in said
    assert "Trùng số" in said
    assert "Dẫn chiếu" in said


def test_files_with_their_sum(panel):
    made = panel()
    said = texts(made)
    assert "nghi-quyet-43.pdf" in said
    assert "53.0 KB" in said
    assert any(label.toolTip() == "ab" * 32 for label in made.widget().findChildren(QLabel))


def test_an_unconfirmed_title_says_so(panel):
    assert "not confirmed" in texts(panel(proposed={"title": Proposal("x", 0.4, "page 1")}))
    assert "not confirmed" not in texts(panel())


def test_the_locator_of_the_page_is_copied(panel):
    made = panel()
    made.set_page(7)
    made.widget().findChildren(QPushButton)[-1].click()
    assert QGuiApplication.clipboard().text() == "nghi-quyet-43#page=7"


def test_it_speaks_the_language_of_the_moment(panel):
    made = panel()
    before = QLocale()
    try:
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
        QGuiApplication.sendEvent(made, QEvent(QEvent.Type.LanguageChange))
        assert "24 January 2019" in texts(made)
        assert "Validity unknown" in texts(made)
    finally:
        QLocale.setDefault(before)


def test_nothing_lies_beside_it_at_its_least_width(panel):
    made = panel(KNOWN, ABSENT)
    made.resize(made.minimumWidth(), 700)
    assert made.widget().width() <= made.viewport().width()


def test_what_was_noticed_while_reading_is_said_where_it_matters(panel):
    made = panel()
    made.set_warnings(("pages-without-text", "reflowed"))
    assert "Có trang không có chữ" in texts(made)
    assert "thứ tự chữ" not in texts(made)


def test_how_sure_ocr_was_is_told_once(panel):
    made = panel()
    made.set_warnings(("ocr", "ocr-failed"), 0.873)
    said = texts(made)
    assert "87 %" in said
    assert "Một số trang quét không nhận dạng được" in said
    assert "Có trang được nhận dạng" not in said
    made.set_warnings(("ocr",))
    assert "Có trang được nhận dạng" in texts(made)


def test_what_was_read_and_not_confirmed_stands_below_what_is(panel):
    read = ProposedTopic("other", 0.5, "text")
    said = texts(panel(KNOWN, proposed_topics=(read,)))
    assert said.index("Chủ đề") < said.index("other") < said.index("Quan hệ")


def test_an_older_version_can_be_seen_beside_the_newest(panel, qtbot):
    files = (
        DocumentFile("moi.pdf", "original", "b" * 64, 2),
        DocumentFile("cu.pdf", "version", "a" * 64, 2, replaced="2026-03-01T09:00:00Z"),
    )
    made = panel(files=files)
    link = links_but_names(made)[0]
    assert "01/03/2026" in link.text()
    with qtbot.waitSignal(made.version_requested) as asked:
        link.followed.emit()
    assert asked.args == [1]


def test_the_form_of_the_document_is_a_press_away(panel, qtbot):
    made = panel()
    with qtbot.waitSignal(made.describe_requested):
        made.widget().findChild(QPushButton, "describe").click()


def test_more_to_do_with_the_document(panel, qtbot):
    made = panel()
    button = made.findChild(QPushButton, "more")
    document = made._shown[0].id
    for action in button.menu().actions():
        with qtbot.waitSignal(made.deed_requested) as heard:
            action.trigger()
        assert heard.args == [action.objectName(), document]


def test_relations_have_a_diagram(panel, document, qtbot):
    made = panel(KNOWN)
    button = made.widget().findChild(QPushButton, "diagram")
    with qtbot.waitSignal(made.room_requested) as asked:
        button.click()
    assert asked.args == ["relations", document().id]
    assert panel().widget().findChild(QPushButton, "diagram") is None


def test_a_related_document_goes_side_by_side(panel, document, qtbot):
    made = panel(KNOWN, ABSENT)
    (button,) = [
        one
        for one in made.widget().findChildren(QToolButton)
        if one.accessibleName().startswith("Side by side")
    ]
    with qtbot.waitSignal(made.room_requested) as asked:
        button.click()
    assert asked.args == ["beside", {"left": document().id, "right": "de-an"}]
