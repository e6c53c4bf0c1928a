"""Breaks a title into lines of even length, without parting words that belong together."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations, pairwise

_COMPOUNDS = """
Thành phố, thành phố, thông minh, Đà Nẵng, Hội nghị, Hội thảo, Thượng đỉnh, Đề án, Kiến trúc
tổng thể, bản tóm tắt, công nghệ, dữ liệu, chính sách, giải pháp, giao thông, giám sát, cơ chế
lãnh đạo, phối hợp, định hướng, giai đoạn, phát triển, xây dựng, tầm nhìn, Nghị quyết, đến năm
Điều hành, phân tích, Hạ tầng, Chia sẻ, open data, Smart City
"""
TOGETHER = [pair.split() for line in _COMPOUNDS.split("\n") for pair in line.split(", ") if pair]


def title_lines(title: str, width: Callable[[str], float], room: float) -> list[str]:
    """The title in as few lines as fit ``room``, the least ragged of the ways to break it."""
    words = title.split()
    for count in range(1, len(words) + 1):
        ways = [_lines(words, breaks) for breaks in combinations(range(1, len(words)), count - 1)]
        fitting = [way for way in ways if max(map(width, way)) <= room]
        if fitting:
            return min(fitting, key=lambda way: _cost(way, width, room))
    return words


def _lines(words: list[str], breaks: tuple[int, ...]) -> list[str]:
    edges = (0, *breaks, len(words))
    return [" ".join(words[a:b]) for a, b in pairwise(edges)]


def _cost(lines: list[str], width: Callable[[str], float], room: float) -> float:
    widths = [width(line) for line in lines]
    ragged = sum((max(widths) - each) ** 2 for each in widths) / room**2
    parted = sum(_parted(a.split(), b.split()) for a, b in pairwise(lines))
    return ragged + parted


def _parted(above: list[str], below: list[str]) -> int:
    """How many compounds the end of one line and the start of the next cut in two."""
    seam = [word.strip("(),.:“”") for word in (*above[-2:], *below[:2])]
    cut = len(above[-2:])
    return sum(
        seam[at : at + len(pair)] == pair
        for pair in TOGETHER
        for at in range(max(0, cut - len(pair) + 1), cut)
    )
