from summit_kb.app.publishing.memory import Habits, PublishingMemory
from summit_kb.library.store import Library


def test_each_library_has_habits_of_its_own(library, tmp_path, own_home) -> None:
    other = Library.create(tmp_path / "khac", "Khác")
    memory = PublishingMemory(library)
    assert memory.habits() == Habits()
    memory.keep(Habits("/an-ban", "/usb/publishing.pem", "Văn phòng"))
    PublishingMemory(other).keep(Habits("/khac"))
    memory.keep(Habits("/an-ban", "/usb/publishing.pem", "Văn phòng", "/usb2"))
    assert PublishingMemory(library).habits().target == "/usb2"
    assert PublishingMemory(other).habits() == Habits("/khac")
    path = own_home / "publishing" / "publishing.jsonl"
    assert len(path.read_text(encoding="utf-8").splitlines()) == 3


def test_the_same_again_is_not_written(library, own_home) -> None:
    memory = PublishingMemory(library)
    memory.keep(Habits("/an-ban"))
    path = own_home / "publishing" / "publishing.jsonl"
    before = path.stat().st_mtime_ns
    memory.keep(Habits("/an-ban"))
    assert path.stat().st_mtime_ns == before
