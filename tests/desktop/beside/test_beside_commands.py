from PySide6.QtGui import QGuiApplication


def test_both_paragraphs_are_copied_each_with_its_reference(qtbot, aligned):
    page = aligned({"left": "nghi-quyet"})
    page.do("copy_both")
    assert "Alt+Down" in page.foot.text()
    for _time in range(5):
        page.do("next_row")
    page.do("copy_both")
    qtbot.waitUntil(lambda: "copied" in page.foot.text())
    said = QGuiApplication.clipboard().text().splitlines()
    assert said[0].startswith("“Tổng kinh phí là 2.200 tỷ đồng.” (Nghị quyết")
    assert said[1].startswith("“The funds are 2,200 billion VND")
    assert "Resolution" in said[1]
