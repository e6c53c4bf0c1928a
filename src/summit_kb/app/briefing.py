"""A briefing book made from the library: what is ordered is looked up, cut, stamped and bound."""

from __future__ import annotations

import datetime
import shutil
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from summit_kb.app.book_pieces import BookPieces, Drawn
from summit_kb.domain.briefing import Briefing, Divider, Item, Quote
from summit_kb.foundation import atomic
from summit_kb.foundation.errors import ExitCode, StorageError, SummitError
from summit_kb.foundation.policy import policy
from summit_kb.foundation.work import Cancel, Progress, Report, silent
from summit_kb.reading.briefing.making import Maker

if TYPE_CHECKING:
    from summit_kb.app.workspace import Workspace


class BriefingEmptyError(SummitError):
    """A book without a single page or quote was ordered. No facts."""

    code = "briefing-empty"
    exit_code = ExitCode.USAGE


@dataclass(frozen=True)
class Bound:
    """A finished book. ``failed`` are documents of which it holds a notice only, and why; ``lost``
    single pages; ``drawn`` are pages that stand in it as pictures.
    """

    path: Path
    sheets: int
    failed: tuple[tuple[str, SummitError], ...] = ()
    lost: tuple[tuple[str, int, SummitError], ...] = ()
    drawn: tuple[Drawn, ...] = ()


def bind(
    workspace: Workspace,
    briefing: Briefing,
    target: Path,
    *,
    report: Report = silent,
    cancel: Cancel | None = None,
    today: datetime.date | None = None,
) -> Bound:
    """Make the book at ``target``, which is replaced as a whole or not at all.

    The same order on the same day (``today`` says which) gives the same bytes. Raises
    DocumentNotFoundError and PageNotFoundError before anything is made.
    """
    policy().require("briefing")
    items = briefing.ordered()
    if all(isinstance(one, Divider) for one in items):
        raise BriefingEmptyError
    day = today or datetime.datetime.now(tz=datetime.UTC).astimezone().date()
    counts = [_pages(workspace, one) for one in items]
    with tempfile.TemporaryDirectory(prefix="summit-kb-", ignore_cleanup_errors=True) as folder:
        maker = Maker(Path(folder), cancel or Cancel(), briefing.form.paper)
        try:
            made = Path(folder) / "book.pdf"
            pieces = BookPieces(workspace, briefing, maker)
            _fill(pieces, items, counts, report)
            book = pieces.book(day)
            total = sum(piece.sheets for piece in book.pieces)
            sheets = maker.bind(
                book, made, lambda told: report(Progress("bind", int(str(told["done"])), total))
            )
        finally:
            maker.close()
        _put(made, target)
    return Bound(target, sheets, tuple(pieces.failed), tuple(pieces.lost), tuple(pieces.drawn))


def _fill(pieces: BookPieces, items: tuple[Item, ...], counts: list[int], report: Report) -> None:
    """Make the sheets of every item; progress counts pages."""
    done, total = 0, sum(counts)
    for (first, last), title in pieces.runs(items):
        before = done

        def tell(pages: int, title: str = title, before: int = before) -> None:
            report(Progress("brief", before + pages, total, title))

        tell(0)
        pieces.add(items[first:last], tell)
        done += sum(counts[first:last])


def _pages(workspace: Workspace, item: Item) -> int:
    """How many pages an item is; everything is found before the first sheet is made."""
    if isinstance(item, Divider):
        return 1
    if isinstance(item, Quote):
        workspace.library.get(item.locator.document)
        return 1
    document = workspace.library.get(item.document)
    count = len(workspace.text(document).pages)
    for page in item.pages:
        if page > count:
            workspace.pages_of_text(document, page)
    return len(item.pages) or count


def _put(made: Path, target: Path) -> None:
    """Copy to the target's folder, then rename: no half book is ever seen."""
    beside = target.with_name(f".{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(made, beside)
        atomic.move(beside, target)
    except OSError as error:
        with suppress(OSError):  # the first failure is the one to tell
            beside.unlink(missing_ok=True)
        raise StorageError.from_os(target, error) from error
