"""The room of publishing: nothing yet, a ceremony, errors in the way, changes, signed, sent."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget

from summit_kb.app.publishing import ceremony
from summit_kb.app.publishing.key_book import Kept, KeyBook
from summit_kb.app.publishing.memory import Habits, PublishingMemory
from summit_kb.app.publishing.publishing import build
from summit_kb.desktop.publishing.record_dialog import RecordDialog

if TYPE_CHECKING:
    from rendering import Stage
    from summit_kb.desktop.publishing.page import PublishingPage

_FILE = "nghi-quyet-43-nq-tw-2019-01-24"


def publishing_first(stage: Stage) -> QWidget:
    folder = _folder(stage)
    shutil.rmtree(folder, ignore_errors=True)
    shutil.rmtree(folder.parent / "keys", ignore_errors=True)
    _room(stage)
    return stage.window


def publishing_ceremony(stage: Stage) -> QWidget:
    dialog = _room(stage).deeds.make()
    dialog.folder.set_path("/srv/an-ban")
    stage.wait(200)
    return dialog


def publishing_key(stage: Stage) -> QWidget:
    dialog = _room(stage).deeds.make()
    dialog.folder.set_path("/srv/an-ban")
    dialog.next.click()
    page = dialog.key_pages[0]
    page.holder.setText("Nguyễn Thị An")
    page.folder.set_path("/media/usb-an")
    page.passphrase.line.setText("đèn biển mưa rào")
    page.again.line.setText("đèn biển mưa")
    stage.wait(200)
    return dialog


def publishing_plan(stage: Stage) -> QWidget:
    page = _looked(stage)
    page.changes.tree.expandToDepth(0)
    stage.wait(300)
    return stage.window


def publishing_signing(stage: Stage) -> QWidget:
    page = _looked(stage)
    page.sign.publisher.setText("Văn phòng Thành ủy")
    page.sign.key.set_path("/media/usb/publishing.pem")
    page.sign.passphrase.line.setText("đèn biển mưa rào")
    stage.wait(300)
    page.steps.ensureWidgetVisible(page.sign.button)
    stage.wait(300)
    return stage.window


def publishing_blocked(stage: Stage) -> QWidget:
    library = stage.workspace.library
    document = library.get(_FILE)
    path = library.file_path(document, document.files[0])
    kept = path.read_bytes()
    path.write_bytes(kept + b" ")
    try:
        _looked(stage)
    finally:
        path.write_bytes(kept)
    return stage.window


def publishing_published(stage: Stage) -> QWidget:
    page = _room(stage)
    folder = _made(stage)
    key = folder.parent / "keys" / "publishing.pem"
    with_name = "Văn phòng Thành ủy"
    build(stage.workspace, folder, key, "x", with_name)
    page.publisher.use_folder(folder, key=str(key), publisher=with_name, target="/media/usb")
    page.publisher.look()
    _waited(stage, page)
    page.publisher.publish(key, "x", with_name)
    _waited(stage, page)
    page.send.target.set_path(str(folder.parent / "usb"))
    stage.wait(900)
    return stage.window


def publishing_sent(stage: Stage) -> QWidget:
    page = _room(stage)
    page.send.target.set_path(str(_folder(stage).parent / "usb"))
    page.send.ordered.emit()
    _waited(stage, page)
    stage.wait(600)
    bar = page.steps.verticalScrollBar()
    bar.setValue(bar.maximum())
    stage.wait(200)
    return stage.window


def publishing_replace(stage: Stage) -> QWidget:
    dialog = _room(stage).deeds.replace()
    assert dialog is not None
    stage.wait(200)
    return dialog


def publishing_record(stage: Stage) -> QWidget:
    """Of keys whose holders were told when they were made."""
    page = _room(stage)
    found = page.publisher.standing
    assert found is not None
    people = ("Nguyễn Thị An", "Trần Văn Bình", "Lê Hoàng Chi", "Phòng Thư viện")
    keys = [*found.roots, *found.publishing]
    files = [*(f"root-{number}.pem" for number in (1, 2, 3)), "publishing.pem"]
    told = (Kept(who, file) for who, file in zip(people, files, strict=True))
    KeyBook().keep(zip(keys, told, strict=True))
    page.deeds.show_record()
    return _dialog(stage, RecordDialog)


def publishing_prune(stage: Stage) -> QWidget:
    blobs = _folder(stage) / "blobs" / "ab"
    blobs.mkdir(parents=True, exist_ok=True)
    (blobs / ".0.part").write_bytes(b"x" * 48_000_000)
    _room(stage).deeds.prune()
    return _dialog(stage, QMessageBox)


def publishing_put_away(stage: Stage) -> QWidget:
    shutil.rmtree(_folder(stage).parent, ignore_errors=True)
    PublishingMemory(stage.workspace.library).keep(Habits())
    _room(stage).publisher.built = None
    _room(stage).publisher.read()
    stage.wait(400)
    stage.window.tabs.show_search()
    return stage.window


def _dialog(stage: Stage, kind: type[QDialog]) -> QDialog:
    def shown() -> list[QDialog]:
        return [
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, kind) and one.isVisible()
        ]

    stage.until(lambda: bool(shown()))
    return shown()[-1]


def _folder(stage: Stage) -> Path:
    return stage.workspace.library.root.parent / "phat-hanh" / "an-ban"


def _made(stage: Stage) -> Path:
    folder = _folder(stage)
    if not (folder / "metadata").is_dir():
        ceremony.make_keys(folder, *ceremony.in_one_folder(folder.parent / "keys", "x"))
    return folder


def _room(stage: Stage) -> PublishingPage:
    stage.window.rooms.show("publishing")
    tab = stage.window.tabs.current_room
    assert tab is not None
    stage.wait(300)
    return cast("PublishingPage", tab.page)


def _looked(stage: Stage) -> PublishingPage:
    page = _room(stage)
    page.publisher.use_folder(_made(stage))
    stage.wait(400)
    page.publisher.look()
    _waited(stage, page)
    return page


def _waited(stage: Stage, page: PublishingPage) -> None:
    for _ in range(300):
        stage.wait(100)
        if not page.publisher.doing:
            return


STATES = (
    publishing_first,
    publishing_ceremony,
    publishing_key,
    publishing_plan,
    publishing_signing,
    publishing_blocked,
    publishing_published,
    publishing_sent,
    publishing_replace,
    publishing_record,
    publishing_prune,
    publishing_put_away,
)
