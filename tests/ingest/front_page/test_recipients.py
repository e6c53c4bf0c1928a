from summit_kb.ingest.front_page.recipients import Recipients, is_recipients_label, split_columns


def take(lines, *given):
    found = Recipients()
    for line in lines(*given):
        found.take(line)
    return found


def test_the_list_ends_with_the_copy_for_the_file(lines):
    found = take(lines, "Nơi nhận:", "- Như trên;", "- Lưu: VT, QLĐT.", "- Không phải")
    assert found.proposal().value == "Như trên\nLưu: VT, QLĐT"
    assert found.is_complete


def test_an_item_goes_on_below(lines):
    found = take(lines, "Nơi nhận:", "- VPCP: các PCN,", "các Vụ, Cục;", "- Lưu VT.")
    assert found.items[0] == "VPCP: các PCN, các Vụ, Cục;"


def test_without_the_copy_for_the_file_it_is_less_sure(lines):
    whole = take(lines, "Nơi nhận:", "- Như trên;", "- Lưu: VT.").proposal()
    cut = take(lines, "Nơi nhận:", "- Như trên;").proposal()
    assert cut.confidence < whole.confidence
    assert take(lines, "Nơi nhận:").proposal() is None


def test_the_label(lines):
    assert is_recipients_label("noi nhan:")
    assert not is_recipients_label("tai noi nhan ho so")


def test_the_column_beside_the_list(lines):
    def split(given):
        [line] = lines(given)
        left, right = split_columns(line, in_list=True)
        return (left and left.text, right and right.text)

    assert split("- Bộ Xây dựng; KT. CHỦ TỊCH") == ("- Bộ Xây dựng;", "KT. CHỦ TỊCH")
    assert split("- UBND các huyện; Nguyễn Văn An") == ("- UBND các huyện;", "Nguyễn Văn An")
    assert split("- Lưu: VT. (Đã ký)") == ("- Lưu: VT.", "(Đã ký)")
    assert split("- Thứ trưởng Phạm Minh An;") == ("- Thứ trưởng Phạm Minh An;", None)
    assert split("- Ủy ban Mặt trận; UBMT các tỉnh;") == ("- Ủy ban Mặt trận; UBMT các tỉnh;", None)
    assert split("PHÓ CHỦ TỊCH") == (None, "PHÓ CHỦ TỊCH")
