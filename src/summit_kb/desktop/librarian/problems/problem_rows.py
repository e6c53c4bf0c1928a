"""The report as rows of two tables: kinds at the left, the problems of one kind at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from summit_kb.app.reports import Problem, Severity
from summit_kb.app.work_list import work_list
from summit_kb.desktop.desk import Desk
from summit_kb.desktop.formats import number_text
from summit_kb.desktop.librarian.plain_table import PlainRow
from summit_kb.desktop.librarian.problems.kinds import WORK_LIST, kinds_of, name_of
from summit_kb.desktop.librarian.problems.sentences import short_sentence
from summit_kb.library.store import Library
from summit_kb.vietnamese.normal import folded_form

KIND_WIDTHS = (0, 8)
PROBLEM_WIDTHS = (0, 0)


class Rows:
    """Every problem has its place in the report as its id."""

    def __init__(self, library: Library, desk: Desk, problems: Sequence[Problem]) -> None:
        self._library = library
        self._words = desk.words
        self._problems = problems
        self._numbers = {id(problem): number for number, problem in enumerate(problems)}
        self._kinds = kinds_of(problems, desk.words)

    def problem(self, row_id: str) -> Problem:
        return self._problems[int(row_id)]

    def kinds(self) -> list[PlainRow]:
        """The list of work first, then errors, then warnings."""
        if not self._problems:
            return []
        rows = [self._kind_row(WORK_LIST, _work_words(), len(work_list(self._problems)))]
        for kind in self._kinds:
            sign = "✕" if kind.severity is Severity.ERROR else "!"
            name = f"{sign}  {name_of(kind.code, self._words)}"
            rows.append(
                self._kind_row(f"{kind.severity.value}/{kind.code}", name, len(kind.problems))
            )
        return rows

    def problems(self, kind_id: str) -> list[PlainRow]:
        """The problems of a kind; of the list of work the first problem of each document."""
        if kind_id == WORK_LIST:
            return self._work_rows()
        found = (one for one in self._kinds if f"{one.severity.value}/{one.code}" == kind_id)
        return [self._problem_row(problem) for kind in found for problem in kind.problems]

    def _work_rows(self) -> list[PlainRow]:
        first: dict[str, Problem] = {}
        for kind in self._kinds:
            for problem in kind.problems:
                if problem.document is not None:
                    first.setdefault(problem.document, problem)
        rows: list[PlainRow] = []
        for place, need in enumerate(work_list(self._problems)):
            names = " · ".join(name_of(code, self._words) for code in need.codes)
            cells = (self._title(need.document), names)
            number = str(self._numbers[id(first[need.document])])
            rows.append(PlainRow(number, cells, (folded_form(cells[0]), f"{place:06}")))
        return rows

    def _problem_row(self, problem: Problem) -> PlainRow:
        title = self._title(problem.document) if problem.document else "–"
        sentence = short_sentence(problem, self._library, self._words)
        return PlainRow(str(self._numbers[id(problem)]), (title, sentence))

    def _title(self, document: str) -> str:
        found = self._library.documents.get(document)
        return found.title if found else document

    @staticmethod
    def _kind_row(row_id: str, name: str, count: int) -> PlainRow:
        return PlainRow(row_id, (name, number_text(count)), (folded_form(name), f"{count:09}"))


def _work_words() -> str:
    return QCoreApplication.translate("Problems", "Work list: what needs it most first")
