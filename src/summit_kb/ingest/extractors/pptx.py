"""PPTX: every slide a page, with its title in the outline and the speaker's notes behind it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from summit_kb.domain.text import ExtractedText, OutlineEntry
from summit_kb.ingest.assembly import TextAssembly
from summit_kb.ingest.errors import NoTextError
from summit_kb.ingest.extractors.ooxml import RELATION_ID, OoxmlPackage, Relation
from summit_kb.ingest.extractors.pptx_shapes import P, SlideReader, slots
from summit_kb.ingest.extractors.xml_parts import XmlElement
from summit_kb.ingest.extractors.xml_rescue import rescue_slots
from summit_kb.ingest.legacy_runs import legacy_warnings
from summit_kb.ingest.limits import Limits

DAMAGED_PARTS = "damaged-parts"
PAGES_WITHOUT_TEXT = "pages-without-text"

_TITLE = "PowerPoint (PPTX)"


class PptxExtractor:
    title = _TITLE
    spent = False

    def extract(self, path: Path, limits: Limits) -> ExtractedText:
        """Raises EncryptedFileError, TooLargeError, DamagedFileError, NoTextError."""
        package = OoxmlPackage(path, limits, _TITLE, "ppt/presentation.xml")
        assembly = TextAssembly(limits)
        try:
            outline = _read(package, assembly)
            metadata = package.metadata()
        finally:
            package.close()
        if package.repaired:
            assembly.warn(DAMAGED_PARTS)
        if assembly.has_blank_pages:
            assembly.warn(PAGES_WITHOUT_TEXT)
        if assembly.page_number == 1:
            raise NoTextError(path=str(path))
        return assembly.finish("pptx", "pptx", paged=True, outline=outline, metadata=metadata)


@dataclass(frozen=True)
class _Slide:
    root: XmlElement | None
    relations: dict[str, Relation]
    notes: XmlElement | None


def _read(package: OoxmlPackage, assembly: TextAssembly) -> list[OutlineEntry]:
    slides = [_slide(package, name) for name in _slide_names(package)]
    parts = [part for slide in slides for part in (slide.root, slide.notes) if part is not None]
    for code in legacy_warnings(rescue_slots(slot for part in parts for slot in slots(part))):
        assembly.warn(code)
    outline: list[OutlineEntry] = []
    for slide in slides:
        if assembly.is_full:
            break
        reader = SlideReader(assembly, lambda name, held=slide: _related(package, held, name))
        if slide.root is not None:
            reader.read(slide.root)
        if slide.notes is not None:
            reader.read_notes(slide.notes)
        if reader.title:
            outline.append(OutlineEntry(reader.title, assembly.page_number))
        assembly.end_page()
    return outline


def _slide_names(package: OoxmlPackage) -> list[str]:
    """The parts of the slides in the order they are shown."""
    root = package.part(package.main)
    if root is None:
        raise package.damaged("no presentation part")
    relations = package.relations(package.main)
    ids = [entry.get(RELATION_ID, "") for entry in root.iter(f"{P}sldId")]
    return [relations[name].target for name in ids if name in relations]


def _slide(package: OoxmlPackage, name: str) -> _Slide:
    relations = package.relations(name)
    notes = next((each.target for each in relations.values() if each.kind == "notesSlide"), None)
    return _Slide(package.part(name), relations, package.part(notes) if notes else None)


def _related(package: OoxmlPackage, slide: _Slide, name: str) -> XmlElement | None:
    relation = slide.relations.get(name)
    return package.part(relation.target) if relation else None
