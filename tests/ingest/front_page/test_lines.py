from summit_kb.ingest.front_page.lines import lines_of


def test_cells_lines_and_rules_are_taken_apart(lines):
    found = lines("BỘ Y TẾ ______\tCỘNG HÒA", "một\nhai", "-----", "* * *")
    assert [line.text for line in found] == ["BỘ Y TẾ", "CỘNG HÒA", "một", "hai"]


def test_a_proposal_says_page_and_line(paged):
    [line] = lines_of(paged([], ["Số 43-NQ/TW"]))
    proposal = line.part("43-NQ/TW").proposal("43-NQ/TW", 0.9)
    assert proposal.where == "page 2: Số 43-NQ/TW"
    assert (proposal.value, proposal.confidence) == ("43-NQ/TW", 0.9)


def test_a_long_line_is_shown_in_part(lines):
    [line] = lines("dài " * 100)
    assert line.proposal("x", 1).where.endswith("…")
    assert len(line.proposal("x", 1).where) < 140
