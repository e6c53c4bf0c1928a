import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest

from summit_kb.app.gathering import hashed
from summit_kb.app.unfolding import unfolded
from summit_kb.foundation.work import Cancel, silent


@pytest.fixture
def archive(tmp_path):
    path = tmp_path / "gói.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("một.txt", "Nghị quyết về đô thị thông minh")
        made.writestr("thư mục/hai.txt", "Báo cáo về dữ liệu mở")
    return path


def unfold(*paths):
    files = [hashed(path, Cancel()) for path in paths]
    return unfolded(files, report=silent, cancel=Cancel())


def test_members_take_the_place_of_their_archive(archive, tmp_path):
    plain = tmp_path / "ba.txt"
    plain.write_text("một tệp")
    with unfold(archive, plain) as found:
        shown = [str(file.shown.relative_to(tmp_path)) for file in found.files]
        held = [file.path for file in found.files[:2]]
        assert all(path.is_file() for path in held)
    assert shown == ["gói.zip › một.txt", "gói.zip › thư mục/hai.txt", "ba.txt"]
    assert not any(path.exists() for path in held)


def test_without_containers_nothing_is_made(tmp_path):
    plain = tmp_path / "ba.txt"
    plain.write_text("một tệp")
    with unfold(plain) as found:
        assert [file.path for file in found.files] == [plain]
        assert found.files[0].shown == plain


def test_members_become_documents_of_their_own(workspace, archive):
    report = workspace.add([archive])
    assert {added.path.name for added in report.added} == {"gói.zip › một.txt", "hai.txt"}
    assert {added.document.files[0].name for added in report.added} == {"một.txt", "hai.txt"}
    assert report.failed == ()
    sources = {added.document.source for added in report.added}
    assert sources == {"gói.zip › một.txt", "gói.zip › thư mục/hai.txt"}
    again = workspace.add([archive])
    assert [str(each.path).split(" › ")[0] for each in again.duplicates] == [str(archive)] * 2


def test_attachments_say_which_mail_they_came_with(workspace, tmp_path):
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Message-ID"] = "Văn thư <a@b.vn>", "c@d.vn", "<1@b.vn>"
    mail["Subject"] = "Gửi kèm tờ trình"
    mail.set_content("Kính gửi kèm theo tờ trình về đô thị thông minh.")
    mail.add_attachment("Tờ trình về dữ liệu mở".encode(), "text", "plain", filename="tờ trình.txt")
    path = tmp_path / "thư đến.eml"
    path.write_bytes(mail.as_bytes())
    added = workspace.add([path], jobs=1).added
    told = {one.document.files[0].name: one.document.source for one in added}
    assert told == {"thư đến.eml": None, "tờ trình.txt": "thư đến.eml › tờ trình.txt"}


def test_what_cannot_be_read_inside_is_told_by_its_way(workspace, tmp_path):
    path = tmp_path / "gói.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("phim.mp4", bytes(range(256)) * 10)
        made.writestr("tot.txt", "Nghị quyết về đô thị thông minh")
    report = workspace.add([path])
    [failed] = report.failed
    assert failed.path == Path(f"{path} › phim.mp4")
    assert failed.error.facts["path"] == str(failed.path)
    assert len(report.added) == 1
