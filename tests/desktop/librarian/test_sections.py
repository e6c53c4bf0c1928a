"""The list of sections is whole: names in both languages, icons that exist, no id twice."""

from summit_kb.desktop.librarian.sections import SECTIONS
from summit_kb.foundation.paths import resources_dir


def test_every_section_has_a_name_and_an_icon(desk):
    names = [kind.id for kind in SECTIONS]
    assert len(set(names)) == len(names)
    for kind in SECTIONS:
        assert (resources_dir() / "icons" / f"{kind.icon}.svg").is_file()
    english = [kind.label for kind in SECTIONS]
    assert not set(english) & set(names)
