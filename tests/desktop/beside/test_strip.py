from PySide6.QtGui import QImage, QPalette

from summit_kb.desktop.beside.strip import Joint, Strip


def _painted(strip):
    image = QImage(strip.size(), QImage.Format.Format_RGB32)
    strip.render(image)
    return image


def _ink(strip, image, rows):
    ground = strip.palette().color(QPalette.ColorRole.Window).rgb()
    return sum(
        image.pixel(x, y) != ground
        for y in rows
        for x in range(image.width())
        if y < image.height()
    )


def test_what_belongs_together_is_joined(qtbot):
    strip = Strip()
    qtbot.addWidget(strip)
    strip.resize(30, 200)
    strip.show_joints([Joint((20, 60), (20, 40))])
    image = _painted(strip)
    assert _ink(strip, image, [34]) > 4
    assert _ink(strip, image, range(100, 200)) == 0


def test_a_row_alone_has_a_ring_on_its_side_only(qtbot):
    strip = Strip()
    qtbot.addWidget(strip)
    strip.resize(30, 200)
    strip.show_joints([Joint((20, 60), None)])
    image = _painted(strip)
    ground = strip.palette().color(QPalette.ColorRole.Window).rgb()
    assert any(image.pixel(x, 34) != ground for x in range(15))
    assert all(image.pixel(x, y) == ground for x in range(18, 30) for y in range(200))


def test_the_row_one_is_at_is_stronger_and_an_unsure_one_broken(qtbot):
    strip = Strip()
    qtbot.addWidget(strip)
    strip.resize(30, 200)
    inks = []
    for joint in (
        Joint((20, 160), (20, 160), is_sure=False),
        Joint((20, 160), (20, 160)),
        Joint((20, 160), (20, 160), is_current=True),
    ):
        strip.show_joints([joint])
        inks.append(_ink(strip, _painted(strip), range(200)))
    assert inks[0] < inks[1] < inks[2]


def test_a_line_to_what_does_not_show_is_not_drawn(qtbot):
    strip = Strip()
    qtbot.addWidget(strip)
    strip.resize(30, 200)
    strip.show_joints([Joint((20, 60), (400, 460))])
    image = _painted(strip)
    ground = strip.palette().color(QPalette.ColorRole.Window).rgb()
    assert all(image.pixel(20, y) == ground for y in range(200))
