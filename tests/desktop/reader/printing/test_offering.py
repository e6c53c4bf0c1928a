from summit_kb.desktop.reader.printing.offering import print_offer


def test_nothing_before_a_document_is_there(pane):
    assert print_offer(pane, "vi") is None


def test_pages_with_what_is_found_on_them(read, pane):
    read(page=4, query="ASEAN")
    offer = print_offer(pane, "vi")
    assert (offer.count, offer.page) == (12, 4)
    assert offer.title == "Nghị quyết số 43-NQ/TW về xây dựng thành phố Đà Nẵng"
    assert offer.has_matches
    assert offer.selection == ""
    assert offer.page_of("7") == 7


def test_what_is_selected_can_be_printed(read, pane, bridge):
    read()
    pane.views.pages.select_page()
    bridge.run()
    assert "Trang 1" in print_offer(pane, "vi").selection


def test_a_text_without_pages(read, pane):
    read("bai-viet")
    offer = print_offer(pane, "vi")
    assert offer.count == 0
    assert offer.source.file is None
    assert offer.source.text is not None
