"""What a trial of installers reports: every check with its answer, a table at the end."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Trial:
    rows: list[tuple[str, str, bool]] = field(default_factory=list[tuple[str, str, bool]])
    part: str = ""

    def check(self, what: str, holds: object) -> None:
        self.rows.append((self.part, what, bool(holds)))
        print(f"{'ok  ' if holds else 'FAIL'}  {self.part}: {what}", flush=True)

    @property
    def failed(self) -> int:
        return sum(not holds for _, _, holds in self.rows)

    def table(self) -> str:
        """One line for each part: checks that held, of how many."""
        parts = list(dict.fromkeys(part for part, _, _ in self.rows))
        lines: list[str] = []
        for part in parts:
            answers = [holds for of, _, holds in self.rows if of == part]
            lines.append(f"{part:<28} {sum(answers):>3} of {len(answers):>3}")
        return "\n".join(
            [*lines, f"{'all':<28} {len(self.rows) - self.failed:>3} of {len(self.rows):>3}"]
        )
