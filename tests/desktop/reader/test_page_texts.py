def test_pages_are_read_once_in_the_order_wanted(open_file, pages, bridge):
    file, arrived = open_file(pages), []
    file.texts.arrived.connect(arrived.append)
    file.texts.want([3, 1])
    bridge.run()
    file.texts.want([1, 3])
    bridge.run()
    assert arrived == [3, 1]
    assert pages.read == [3, 1]
    assert file.texts.get(3).text.startswith("Trang 3")
    assert file.texts.get(2) is None


def test_a_newer_wish_replaces_the_older(open_file, pages, bridge):
    file = open_file(pages)
    file.texts.want([1, 2, 3, 4])
    file.texts.want([9])
    bridge.run()
    assert pages.read == [1, 9]


def test_a_page_that_cannot_be_read_does_not_stop_the_others(open_file, pages, bridge):
    pages.broken = {2}
    file = open_file(pages)
    file.texts.want([1, 2, 3])
    bridge.run()
    file.texts.want([2])
    bridge.run()
    assert file.texts.get(2) is None
    assert pages.read == [1, 3]


def test_nothing_arrives_after_closing(open_file, pages, bridge):
    file, arrived = open_file(pages), []
    file.texts.arrived.connect(arrived.append)
    file.texts.want([1, 2])
    file.close()
    bridge.run()
    assert arrived == []


def test_of_a_long_file_the_words_used_last_are_kept(open_file, pages, bridge, monkeypatch):
    monkeypatch.setattr("summit_kb.desktop.reader.page_texts._MOST", 3)
    texts = open_file(pages).texts
    texts.want([1, 2, 3])
    bridge.run()
    assert texts.get(1).text.startswith("Trang 1")
    texts.read(4)
    assert [page for page in range(1, 5) if texts.get(page) is not None] == [1, 3, 4]
    texts.want([2])
    bridge.run()
    assert pages.read == [1, 2, 3, 4, 2]
