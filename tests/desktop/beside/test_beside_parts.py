def test_the_strip_stands_between_two_sides_of_one_width(aligned):
    page = aligned({"left": "nghi-quyet"})
    left, right = (side.geometry() for side in page.sides)
    assert left.right() < page.strip.x() <= right.left()
    assert abs(left.width() - right.width()) <= 1


def test_words_change_with_the_language(desk, page):
    desk.translation.use("vi")
    place = page.matches.field.placeholderText()
    assert page.matches.field.accessibleName() == place
    desk.translation.use("en")
    assert page.matches.field.placeholderText() == "Find on both sides"


def test_something_can_be_said_in_place_of_the_texts(page):
    page.say("error", "It went wrong", "Try again")
    assert page.stack.currentWidget() is page.message
    assert page.message.sentence == "It went wrong"
