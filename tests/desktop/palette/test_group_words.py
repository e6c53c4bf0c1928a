"""Every group has a name and a picture."""

from summit_kb.desktop.palette import entry
from summit_kb.desktop.palette.group_words import ICONS, group_name
from summit_kb.foundation.paths import resources_dir

GROUPS = {value for name, value in vars(entry).items() if name.isupper() and isinstance(value, str)}


def test_every_group_has_a_name_and_a_picture_that_is_there(desk):
    for group in GROUPS:
        assert group_name(group)[0].isupper()
        assert (resources_dir() / "icons" / f"{ICONS[group]}.svg").exists()


def test_names_in_vietnamese(desk):
    english = {group: group_name(group) for group in GROUPS}
    desk.translation.use("vi")
    assert all(group_name(group) != english[group] for group in GROUPS)
