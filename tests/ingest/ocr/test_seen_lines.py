import pytest

from summit_kb.ingest.ocr.seen_lines import read_lines


def line(*words, top=100, sure=95):
    """Words of equal width side by side."""
    return [
        (text, 100 + 60 * place, top, 150 + 60 * place, top + 30, sure)
        for place, text in enumerate(words)
    ]


def texts(lines):
    return [[word.box.text for word in each] for each in lines]


def test_words_come_line_by_line_in_points(table):
    [first, second] = read_lines(table(line("Điều", "1."), line("Phạm", "vi", top=150)), 144)
    assert texts([first, second]) == [["Điều", "1."], ["Phạm", "vi"]]
    box = first[0].box
    assert (box.left, box.top, box.right, box.bottom) == (50, 50, 75, 65)
    assert first[0].confidence == 95


def test_text_is_composed(table):
    assert texts(read_lines(table(line("Điê\u0300u")), 72)) == [["Điều"]]


def test_what_stamps_and_pens_leave_is_dropped(table):
    noise = [("pears,", 100, 100, 180, 130, 9), ("se", 200, 100, 230, 130, 22)]
    assert read_lines(table(noise), 72) == ()


def test_a_number_written_over_keeps_its_letters(table):
    found = read_lines(table([("/UBND-KSTTHC", 100, 100, 300, 130, 8)]), 72)
    assert texts(found) == [["/UBND-KSTTHC"]]


def test_an_unsure_word_in_clear_prose_is_a_word(table):
    prose = line("mọi", "thành", "phần", "kinh", "tế")
    prose[2] = (*prose[2][:5], 4)
    assert texts(read_lines(table(prose), 72)) == [["mọi", "thành", "phần", "kinh", "tế"]]


def test_rules_and_unsure_signs_are_no_words(table):
    signs = [("|", 10, 100, 15, 130, 95), ("—", 20, 110, 60, 115, 40), ("-", 70, 110, 80, 114, 90)]
    assert texts(read_lines(table([*signs, *line("Kính", "gửi")]), 72)) == [["-", "Kính", "gửi"]]


def test_specks_and_upright_words_are_dropped(table):
    words = line("Số", "hiệu", "văn", "bản")
    speck, upright = ("4", 700, 120, 702, 122, 90), ("đến", 20, 100, 40, 260, 90)
    assert texts(read_lines(table([*words, speck, upright]), 72)) == [["Số", "hiệu", "văn", "bản"]]


def test_boxes_of_a_line_are_equally_high(table):
    words = [("ao", 100, 110, 150, 130, 95), ("Ấp", 160, 100, 210, 138, 95)]
    [[low, high]] = read_lines(table(words), 72)
    assert (low.box.top, low.box.bottom) == (high.box.top, high.box.bottom) == (100, 138)


def test_lines_of_a_block_are_as_high_as_most_of_them(table):
    lines = [
        [("bản", 100, top, 150, top + height, 95)]
        for top, height in ((100, 40), (160, 40), (220, 30))
    ]
    heights = [word.box.bottom - word.box.top for [word] in read_lines(table(*lines), 72)]
    assert heights == [40, 40, 40]


def test_a_heading_keeps_its_size(table):
    lines = [
        [("bản", 100, top, 150, top + height, 95)]
        for top, height in ((100, 90), (220, 40), (280, 40))
    ]
    heights = [word.box.bottom - word.box.top for [word] in read_lines(table(*lines), 72)]
    assert heights == [90, 40, 40]


def test_boxes_follow_a_crooked_line(table):
    crooked = [
        ("vănbản", 100 + 200 * n, 100 + 4 * n, 280 + 200 * n, 130 + 4 * n, 95) for n in range(6)
    ]
    [found] = read_lines(table(crooked), 72)
    assert [word.box.top for word in found] == pytest.approx([100 + 4 * n for n in range(6)])


def test_a_stroke_that_sticks_out_does_not_make_the_line_higher(table):
    words = line("Nơi", "nhận", "như", "trên", "lưu", "văn", "thư")
    words[3] = ("trên", 280, 40, 330, 130, 95)
    [found] = read_lines(table(words), 72)
    assert found[0].box.top == pytest.approx(100)


@pytest.mark.parametrize("nothing", ["", "level\tx", "junk\n5\t1\tshort"])
def test_an_empty_table_has_no_lines(nothing):
    assert read_lines(nothing, 200) == ()
