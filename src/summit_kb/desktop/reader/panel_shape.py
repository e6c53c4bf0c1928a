"""Which panels stand beside the document and how wide, as the person last had them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from weakref import WeakKeyDictionary

from summit_kb.desktop.reader.side_panel import PARTS


@dataclass(frozen=True)
class PanelShape:
    """``side`` and ``details`` tell whether a panel is open; ``part`` what the side shows.

    A width of 0 is the usual one, which goes by the size of letters.
    """

    side: bool = True
    details: bool = True
    part: str = PARTS[0]
    side_width: int = 0
    details_width: int = 0

    def as_json(self) -> dict[str, object]:
        return asdict(self)

    @classmethod
    def of(cls, values: object) -> PanelShape:
        """What ``as_json`` wrote; anything that is not of its kind keeps its default."""
        shape = cls()
        if not isinstance(values, Mapping):
            return shape
        for name, usual in asdict(shape).items():
            value = values.get(name)
            if type(value) is type(usual):
                shape = replace(shape, **{name: value})
        return shape if shape.part in PARTS else replace(shape, part=PARTS[0])


# A document opened next looks like the one before; one entry for each running bridge.
_last: WeakKeyDictionary[object, PanelShape] = WeakKeyDictionary()


def last_shape(bridge: object) -> PanelShape:
    return _last.get(bridge, PanelShape())


def keep_shape(bridge: object, shape: PanelShape) -> None:
    _last[bridge] = shape
