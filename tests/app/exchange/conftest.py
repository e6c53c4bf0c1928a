"""A library of described documents, and its table taken apart and put together again."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest

from summit_kb.app.exchange import sheet_text
from summit_kb.app.exchange.columns import key_of
from summit_kb.app.exchange.plan import SheetPlan
from summit_kb.app.exchange.sheet_export import SheetOptions, export_sheet
from summit_kb.app.exchange.sheet_reading import read_plan
from summit_kb.app.workspace import Workspace
from summit_kb.domain.document import (
    Document,
    Identity,
    Proposal,
    ProposedTopic,
    Relation,
)
from summit_kb.domain.kinds import RelationKind, Validity
from summit_kb.library.bags import tag_lines


@dataclass
class Table:
    """The table of a library as a spreadsheet holds it."""

    workspace: Workspace
    path: Path
    rows: list[list[str]] = field(default_factory=list)

    def export(self, **options: object) -> "Table":
        export_sheet(self.workspace.library, self.path, options=SheetOptions(**options))
        sheet = sheet_text.read(self.path, lambda name: key_of(name) is not None)
        self.rows = [list(sheet.heading), *(list(row.cells) for row in sheet.rows)]
        return self

    def cell(self, document: str, column: str) -> str:
        row = next(row for row in self.rows if row[0] == document)
        return row[self.rows[0].index(column)]

    def put(self, document: str, column: str, text: str) -> None:
        row = next(row for row in self.rows if row[0] == document)
        row[self.rows[0].index(column)] = text

    def save(self, data: bytes | None = None) -> Path:
        self.path.write_bytes(sheet_text.written(self.rows) if data is None else data)
        return self.path

    def plan(self, **options: bool) -> SheetPlan:
        return read_plan(self.workspace.library, self.save(), **options)


@pytest.fixture
def described(add_record: Callable[..., Document]) -> None:
    """Two documents with most of what a record can hold."""
    add_record(
        "ke-hoach",
        title="Kế hoạch mở dữ liệu; giai đoạn 1",
        identity=Identity("plan", "12/2019", "UBND thành phố Đà Nẵng", date(2019, 1, 24)),
        subject="=Mở dữ liệu",
        recipients=("Sở Thông tin và Truyền thông", "Lưu: VT | PC"),
        topics=("du-lieu",),
        event="hoi-nghi",
        validity=Validity.IN_FORCE,
        relations=(
            Relation(RelationKind.CITES, "bao-cao"),
            Relation(RelationKind.BASED_ON, "luat", Identity("law", "1/2018/QH14"), "Luật"),
        ),
    )
    add_record(
        "bao-cao",
        title="Báo cáo số liệu",
        signer="Huỳnh Đức Thơ",
        identity=Identity("report", None, None, date(2019, 2, 3)),
        proposed={
            "signer": Proposal("Huỳnh Đức Thơ", 0.8, "page 1: Huỳnh Đức Thơ"),
            "date": Proposal("2019-02-03", 0.5, "page 1"),
        },
        proposed_topics=(
            ProposedTopic("du-lieu", 0.7, "title: số liệu"),
            ProposedTopic("du-lieu-mo", 0.4, "page 2"),
        ),
    )


@pytest.fixture
def table(described: None, workspace: Workspace, tmp_path: Path) -> Table:
    workspace.library.reload()
    return Table(workspace, tmp_path / "bang-ke.csv").export()


@pytest.fixture
def make_hand_bag(tmp_path: Path) -> Callable[[dict[str, bytes]], Path]:
    """A bag of any payload, as another tool makes it."""

    def make(payload: dict[str, bytes]) -> Path:
        folder = tmp_path / "strange"
        (folder / "data").mkdir(parents=True)
        lines = [f"{hashlib.sha256(d).hexdigest()}  data/{n}\n" for n, d in payload.items()]
        for name, data in payload.items():
            (folder / "data" / name).write_bytes(data)
        (folder / "manifest-sha256.txt").write_text("".join(lines), encoding="utf-8")
        (folder / "bagit.txt").write_text(tag_lines.declaration(), encoding="utf-8")
        return folder

    return make
