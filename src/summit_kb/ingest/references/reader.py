"""Relations read in a text, as proposals: the page, the words, and what they say of the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise

from summit_kb.domain.document import Document, Identity, ProposedRelation
from summit_kb.domain.kinds import RelationKind
from summit_kb.domain.text import Block, BlockKind, ExtractedText
from summit_kb.ingest.clean import one_line
from summit_kb.ingest.front_page.letters import bare
from summit_kb.ingest.references import cues
from summit_kb.ingest.references.cues import CITED, Place, Reading
from summit_kb.ingest.references.mentions import Mention, find_mentions, spaced

_MOST = 200
# A list of a hundred thousand numbers is no document that refers to others.
_MOST_FOUND = 2_000
_MOST_LETTERS = 5_000_000
_PREAMBLE_PAGES = 3
_LONGEST_WORDS = 240
# Types that tell of other documents and change none.
_WITHOUT_FORCE = re.compile(
    r"plan|report|programme|project|minutes|submission|official-letter|telegram|memorandum|speech"
    r"|paper|presentation|agenda|press-release|session-report|summary|public-letter|invitation"
)
_BODY_STARTS = re.compile(
    r"^\W*(?:dieu \d|article \d|chuong (?:i|1)\b|phan (?:i|1|thu nhat)\b|i\.\s|1\.\s"
    r"|(?:quyet dinh|quyet nghi|nghi dinh|thong tu|chi thi)\s*:\s*$|.{0,40}\bdecides?\s*:)"
)
_CLAUSE = re.compile(r";|(?<=[^\W\d_])\.(?=\s+[^\W\d_])")
_AND = re.compile(r"[\s,;]*(?:va|and)?[\s,;]*")
_AND_BEFORE = re.compile(r"(?:\bva|;)\s*$")
_ITEM = re.compile(r"^\W*(?:\d+(?:\.\d+)*[.)]|[a-z]\d?\)|[-–+•*])|^\s*")
_CONSTITUTION = re.compile(
    r"^\W*can cu(?: vao)? (?P<name>hien phap[^;,.]*?(?: nam \d{4})?)"
    r"(?=\s+(?:da|duoc|nam \d)|[;,.]|$)"
)
# A law that is named by its year only, as older documents do.
_LAW_OF_YEAR = re.compile(
    r"^\W*can cu(?: vao)? (?P<name>(?:bo luat|luat|phap lenh) [^;:\d]{2,120}? nam (?:19|20)\d\d)"
    r"(?=\s*(?:[;,.(]|$|da |duoc ))"
)


@dataclass(frozen=True)
class _Found:
    kind: RelationKind
    mention: Mention
    words: str
    page: int
    confidence: float


def read_relations(text: ExtractedText, document: Document) -> tuple[ProposedRelation, ...]:
    """What the text of ``document`` says of others, each kind and other document once, in order.

    The document's own number is no relation.
    """
    reader = _Reader(document.identity)
    body = list(islice(reader.body(text), _MOST_FOUND))
    found = [*reader.title(body, document.title, document.subject), *body]
    found = [one for one in found if not _is_own(one.mention.identity, document.identity)]
    return tuple(_proposal(one) for one in _merged(found)[:_MOST])


class _Reader:
    def __init__(self, own: Identity) -> None:
        self._has_force = _WITHOUT_FORCE.fullmatch(own.type) is None
        self._is_consolidation = own.type == "consolidated-text"
        self._in_preamble = True
        self._listed: Reading | None = None

    def title(self, body: Sequence[_Found], *titles: str | None) -> Iterator[_Found]:
        """What the document's own title says, also of laws that only the text gives a date."""
        place = Place(is_title=True, has_force=self._has_force)
        for title in filter(None, titles):
            text = spaced(one_line(title))
            yield from self._clauses(text, 1, place)
            plain = bare(text)
            for law in (one.mention for one in body if one.mention.title):
                at = plain.find(f" {bare(law.title or '')}") + 1
                reading = cues.read_lead(plain[:at], "", place) if at else CITED
                if reading != CITED:
                    yield _Found(reading.kind, law, _cut(text), 1, reading.confidence)

    def body(self, text: ExtractedText) -> Iterator[_Found]:
        left = _MOST_LETTERS
        for page in text.pages:
            self._in_preamble = self._in_preamble and page.number <= _PREAMBLE_PAGES
            for block in page.blocks:
                left -= len(block.text)
                if left < 0:
                    return
                for piece in _pieces(block):
                    # Extracted texts are clean already.
                    yield from self._piece(spaced(" ".join(piece.split())), page.number)

    def _piece(self, text: str, page: int) -> Iterator[_Found]:
        plain = bare(text) if self._in_preamble or text.endswith(":") else ""
        if _BODY_STARTS.match(plain):
            self._in_preamble = False
        if head := cues.read_list_head(plain):
            self._listed = head
            return
        if self._in_preamble and (named := _CONSTITUTION.match(plain)):
            yield self._by_name(named, "constitution", text, page)
        elif self._in_preamble and (named := _LAW_OF_YEAR.match(plain)):
            kind = "ordinance" if named["name"].startswith("phap lenh") else "law"
            yield self._by_name(named, kind, text, page)
        place = Place(self._in_preamble, is_title=False, has_force=self._has_force)
        yield from self._clauses(text, page, place)

    def _by_name(self, named: re.Match[str], kind: str, text: str, page: int) -> _Found:
        mention = Mention(*named.span("name"), Identity(kind), text[slice(*named.span("name"))])
        return _Found(RelationKind.BASED_ON, mention, _cut(text), page, 0.9)

    def _clauses(self, text: str, page: int, place: Place) -> Iterator[_Found]:
        carried: Reading | None = None
        for clause in _clauses(text):
            mentions = [one for one in find_mentions(clause) if _tells(one)]
            if not mentions:
                continue
            plain = bare(clause)
            before = cues.without_numbering(plain[: mentions[0].start]).strip(' -–“"')
            lead = self._lead(plain, mentions[0], place)
            in_list = self._listed is not None and cues.names_parts(before)
            if not before and lead == CITED:
                lead = carried or self._listed or self._consolidated(page) or lead
            elif self._listed is not None and in_list:
                lead = cues.of_part(self._listed) if lead == CITED else lead
            elif before:
                self._listed = None
            carried = lead if lead != CITED else None
            for mention, reading in zip(mentions, _readings(plain, mentions, lead), strict=True):
                yield _Found(
                    reading.kind, mention, _words(clause, mention), page, reading.confidence
                )

    def _lead(self, plain: str, first: Mention, place: Place) -> Reading:
        return cues.read_lead(plain[: first.start], plain[first.end :], place)

    def _consolidated(self, page: int) -> Reading | None:
        is_front = self._is_consolidation and self._in_preamble and page == 1
        return Reading(RelationKind.CONSOLIDATES, 0.8) if is_front else None


def _tells(mention: Mention) -> bool:
    """A bare number without a date may be a form number, an example or the document's own."""
    return mention.is_named or mention.identity.date is not None


def _readings(plain: str, mentions: Sequence[Mention], lead: Reading) -> Iterator[Reading]:
    """The lead holds for the first document and those joined to it by "và" or a comma."""
    yield lead
    is_joined = True
    # "Thông tư A hướng dẫn … và Thông tư B hướng dẫn … hết hiệu lực": the end is said of both.
    all_end = lead.kind is RelationKind.REPEALS and cues.ends_others(plain[mentions[-1].end :])
    for one, other in pairwise(mentions):
        between = plain[one.end : other.start]
        is_joined = is_joined and _AND.fullmatch(between) is not None
        if is_joined:
            yield lead
        elif all_end and _AND_BEFORE.search(between):
            yield Reading(lead.kind, min(lead.confidence, 0.6))
        else:
            yield CITED


def _pieces(block: Block) -> list[str]:
    return block.text.split("\t") if block.kind is BlockKind.TABLE_ROW else [block.text]


def _clauses(text: str) -> Iterator[str]:
    start = 0
    for match in _CLAUSE.finditer(text):
        yield text[start : match.start()]
        start = match.end()
    yield text[start:]


def _words(clause: str, mention: Mention) -> str:
    """The clause, or the part of a long one around the document it names."""
    clause = clause.rstrip()
    if len(clause) <= _LONGEST_WORDS:
        return clause.strip()
    start = max(0, min(mention.start - _LONGEST_WORDS // 2, len(clause) - _LONGEST_WORDS))
    start = clause.find(" ", start) + 1 if start else 0
    cut = _cut(clause[start:])
    return f"…{cut}" if start else cut


def _cut(text: str) -> str:
    text = text.strip()
    return text if len(text) <= _LONGEST_WORDS else f"{text[:_LONGEST_WORDS].rsplit(' ', 1)[0]}…"


def _is_own(found: Identity, own: Identity) -> bool:
    if found.number is None or own.number is None:
        return False
    same_day = found.date is None or own.date is None or found.date == own.date
    return same_day and bare(found.number) == bare(own.number)


def _merged(found: Sequence[_Found]) -> list[_Found]:
    """Each document once for each kind, told as fully as anywhere; cited only if nothing more."""
    by_number: dict[str | None, list[Mention]] = {}
    for one in found:
        by_number.setdefault(one.mention.identity.number, []).append(one.mention)
    numbered = [one.mention for one in found if one.mention.identity.number]
    told = [_told_fully(one, numbered, by_number) for one in found]
    best: dict[tuple[object, ...], _Found] = {}
    for one in told:
        key = (one.kind, *_key(one.mention))
        if key not in best or one.confidence > best[key].confidence:
            best[key] = one
    closer = {key[1:] for key in best if key[0] is not RelationKind.CITES}
    return [
        one
        for key, one in best.items()
        if key[0] is not RelationKind.CITES or key[1:] not in closer
    ]


def _key(mention: Mention) -> tuple[object, ...]:
    identity = mention.identity
    name = identity.number or (bare(mention.title) if mention.title else None)
    return name, identity.type if identity.number is None else None, identity.date


def _told_fully(
    one: _Found,
    numbered: Sequence[Mention],
    by_number: Mapping[str | None, Sequence[Mention]],
) -> _Found:
    """The same with date, issuer and title from where they are told, if all places agree."""
    identity = one.mention.identity
    if identity.number is None:
        twin = next((m for m in numbered if _is_twin(m, one.mention)), None)
        return replace(one, mention=twin) if twin else one
    if identity.date and identity.issuer:
        return one
    same = by_number[identity.number]
    days = {m.identity.date for m in same if m.identity.date}
    bodies = {m.identity.issuer for m in same if m.identity.issuer}
    titles = [m.title for m in same if m.title]
    identity = replace(
        identity,
        date=identity.date or (days.pop() if len(days) == 1 else None),
        issuer=identity.issuer or (bodies.pop() if len(bodies) == 1 else None),
    )
    title = one.mention.title or (titles[0] if titles else None)
    return replace(one, mention=replace(one.mention, identity=identity, title=title))


def _is_twin(one: Mention, other: Mention) -> bool:
    """A law named once by number and once by title."""
    return (
        one.title is not None
        and other.title is not None
        and one.identity.date is not None
        and one.identity.date == other.identity.date
        and bare(one.title) == bare(other.title)
    )


def _proposal(found: _Found) -> ProposedRelation:
    mention = found.mention
    return ProposedRelation(
        kind=found.kind,
        identity=mention.identity,
        words=found.words,
        page=found.page,
        confidence=found.confidence,
        title=mention.title,
    )
