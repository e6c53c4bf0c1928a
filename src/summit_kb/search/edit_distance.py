"""How many letters two words differ by."""

from __future__ import annotations


def edit_distance(first: str, second: str, most: int) -> int:
    """Letters to put in, take out, change or swap with the next; more than ``most`` is cut short.

    Optimal string alignment, row by row.
    """
    before: list[int] = []
    row = list(range(len(second) + 1))
    for i, a in enumerate(first, start=1):
        older, before = before, row
        row = [i]
        for j, b in enumerate(second, start=1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == second[j - 2] and b == first[i - 2]:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]
