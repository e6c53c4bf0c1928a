"""Where on a drawn page pictures are: photographs keep their light and shade at night."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

_Mask = npt.NDArray[np.bool_]
_ACROSS = 80
# Of a piece of a photograph hardly anything is paper, and no one shade fills it.
_MOST_PAPER, _MOST_FLAT = 0.12, 0.6
_NEAR_PAPER, _NEAR_SHADE = 28, 8
_FEWEST_TILES, _SHORTEST_SIDE = 16, 4
_FILLED = 0.4


def pictured(light: npt.NDArray[np.uint8], level: int) -> _Mask | None:
    """For each pixel whether it belongs to a picture; None when there is none.

    ``light`` tells how light each pixel is, ``level`` how light the paper is.
    """
    side = max(6, light.shape[1] // _ACROSS)
    tiles = _textured(light, level, side)
    boxes = [box for box in _components(tiles) if _is_picture(tiles, box)]
    if not boxes:
        return None
    mask = np.zeros(light.shape, np.bool_)
    for top, left, bottom, right in boxes:
        mask[top * side : (bottom + 1) * side, left * side : (right + 1) * side] = True
    return mask


def _textured(light: npt.NDArray[np.uint8], level: int, side: int) -> _Mask:
    down, across = light.shape[0] // side, light.shape[1] // side
    whole = light[: down * side, : across * side].reshape(down, side, across, side)
    tiles = whole.transpose(0, 2, 1, 3)[:, :, ::2, ::2].reshape(down, across, -1)
    paper = (tiles > level - _NEAR_PAPER).mean(axis=2)
    found = paper < _MOST_PAPER
    inside = tiles[found].astype(np.int16)
    if len(inside):
        middle = np.median(inside, axis=1, keepdims=True)
        flat = (np.abs(inside - middle) < _NEAR_SHADE).mean(axis=1)
        found[found] = flat < _MOST_FLAT
    return found


def _components(tiles: _Mask) -> list[tuple[int, int, int, int]]:
    """Boxes (top, left, bottom, right) around tiles that touch, or almost."""
    waiting = {(int(y), int(x)) for y, x in np.argwhere(tiles)}
    boxes: list[tuple[int, int, int, int]] = []
    while waiting:
        edge = [waiting.pop()]
        group = list(edge)
        while edge:
            y, x = edge.pop()
            near = {(y + dy, x + dx) for dy in range(-2, 3) for dx in range(-2, 3)} & waiting
            waiting -= near
            edge += near
            group += near
        ys, xs = [y for y, _ in group], [x for _, x in group]
        boxes.append((min(ys), min(xs), max(ys), max(xs)))
    return boxes


def _is_picture(tiles: _Mask, box: tuple[int, int, int, int]) -> bool:
    top, left, bottom, right = box
    inside = tiles[top : bottom + 1, left : right + 1]
    large = min(inside.shape) >= _SHORTEST_SIDE and int(inside.sum()) >= _FEWEST_TILES
    return large and float(inside.mean()) >= _FILLED
