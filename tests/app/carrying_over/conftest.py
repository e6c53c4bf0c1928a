"""Two editions of a library that are published once, and a reader's computer for each test."""

import hashlib
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from summit_kb.app import editions
from summit_kb.app.publishing import ceremony, publishing
from summit_kb.app.workspace import Workspace
from summit_kb.domain.document import Document, DocumentFile, Identity
from summit_kb.library.store import Library

AMENDED = "quy-che-du-lieu-mo"
REMOVED = "ke-hoach-giao-thong"
KEPT = "huong-dan-ky-so"
TEXTS = {
    AMENDED: "Điều 1. Phạm vi điều chỉnh của quy chế này.\n\nĐiều 2. Cơ quan chủ quản công bố dữ "
    "liệu mở trên cổng của thành phố trước ngày ba mươi tháng sáu hằng năm.\n\nĐiều 3. Hiệu lực.",
    REMOVED: "Kế hoạch lắp camera giám sát giao thông tại các nút đường trong năm nay.",
    KEPT: "Hướng dẫn ký số văn bản điện tử trong cơ quan nhà nước, kèm dữ liệu mở để thử.",
}
AFTER = (
    "Chương I. Những quy định chung được thêm vào đầu văn bản trong lần sửa đổi này.\n\n"
    "Điều 1. Phạm vi điều chỉnh của quy chế này và đối tượng áp dụng.\n\n"
    "Điều 2. Cơ quan chủ quản công bố dữ liệu mở trên cổng của thành phố trước ngày ba mươi tháng "
    "sáu hằng năm.\n\nĐiều 3. Hiệu lực thi hành."
)
ADDED = "Cổng dữ liệu mở có thêm hai mươi bộ dữ liệu."


@dataclass(frozen=True)
class Published:
    """``first`` and ``second`` are sources; ``home`` has the first one installed."""

    first: Path
    second: Path
    home: Path


def write(library: Library, name: str, text: str, folder: Path) -> None:
    """Add the document of that id."""
    path = folder / f"{name}.txt"
    path.write_text(text, encoding="utf-8")
    data = path.read_bytes()
    file = DocumentFile(path.name, "original", hashlib.sha256(data).hexdigest(), len(data))
    made = Document(name, name.replace("-", " "), Identity("other"), "vi", "2026-01-15T08:30:00Z")
    with library.writing() as writer:
        writer.add(made, [(path, file)])


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Published]:
    folder = tmp_path_factory.mktemp("hai-an-ban")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SUMMIT_KB_HOME", str(folder / "nha"))
        made, key = ceremony.in_one_folder(folder / "keys", "x")
        roots = ceremony.make_keys(folder / "an-ban", made, key)
        Library.create(folder / "thu-vien", "Thư viện của sở")
        librarian = Workspace.open(folder / "thu-vien")
        for name, text in TEXTS.items():
            write(librarian.library, name, text, folder)
        publishing.build(librarian, folder / "an-ban", key.path, "x", "Văn phòng")
        first = Path(shutil.copytree(folder / "an-ban", folder / "mot"))
        editions.trust(roots.root)
        editions.install(first)
        write(librarian.library, "ban-sua", AFTER, folder)
        librarian.desk.make_version("ban-sua", AMENDED)
        librarian.remove([REMOVED])
        write(
            librarian.library,
            "cong-du-lieu",
            "Cổng dữ liệu mở có thêm hai mươi bộ dữ liệu.",
            folder,
        )
        record = librarian.library.root / "library.toml"
        text = record.read_text(encoding="utf-8")
        record.write_text(text.replace("Thư viện của sở", "Thư viện số"), encoding="utf-8")
        librarian.library.reload()
        publishing.build(librarian, folder / "an-ban", key.path, "x", "Văn phòng")
        librarian.close()
        yield Published(first, folder / "an-ban", folder / "nha")


@pytest.fixture
def reader(published: Published, own_home: Path) -> Published:
    """A computer of this test alone that reads the first edition."""
    shutil.copytree(published.home / "editions", own_home / "editions", symlinks=True)
    return published
