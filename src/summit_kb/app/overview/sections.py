"""The parts of an overview and what there are pages on, by name."""

from __future__ import annotations

from typing import Literal

Section = Literal["timeline", "topics", "figures", "events", "people", "organisations"]
AboutKind = Literal["person", "organisation", "event", "figure", "year"]

SECTIONS: tuple[Section, ...] = (
    "timeline", "topics", "figures", "events", "people", "organisations",
)  # fmt: skip
ABOUT_KINDS: tuple[AboutKind, ...] = ("person", "organisation", "event", "figure", "year")
