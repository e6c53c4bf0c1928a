from summit_kb.desktop.reader.printing.print_plan import PrintPlan


def test_all_pages_with_their_notes_are_usual():
    plan = PrintPlan()
    assert (plan.pages, plan.selection, plan.matches, plan.notes) == ((), "", False, True)
