"""What is asked of search and what it answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

MATCH_START = "\u0002"
MATCH_END = "\u0003"

FACETS = ("topic", "type", "year", "issuer", "language", "event")


class Sort(StrEnum):
    """Order of hits."""

    RELEVANCE = "relevance"
    DATE = "date"


@dataclass(frozen=True)
class Filters:
    """What hits must be. Values of one field are alternatives; fields combine.

    A topic includes the topics below it. ``years`` are inclusive ranges.
    """

    topics: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    issuers: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    years: tuple[tuple[int, int], ...] = ()
    validity: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        return self == Filters()


@dataclass(frozen=True)
class Like:
    """A document, a page of it, or a passage ``text`` of it: what others are to be like."""

    document: str
    page: int | None = None
    text: str = ""


@dataclass(frozen=True)
class Request:
    """One search. ``as_you_type`` reads the last word as a prefix; ``expand`` looks for other names
    of the same as well (UBND, Ủy ban nhân dân), but not for those in ``left_out``; ``explain`` says
    of each hit why it stands where it does. With ``like`` there are no words: what speaks of the
    same is looked for.
    """

    text: str
    filters: Filters = Filters()
    limit: int = 20
    offset: int = 0
    sort: Sort = Sort.RELEVANCE
    as_you_type: bool = False
    language: str = "vi"
    expand: bool = True
    left_out: tuple[str, ...] = ()
    explain: bool = False
    like: Like | None = None
    meant: tuple[tuple[str, str], ...] = ()
    """Abbreviations with several meanings as typed, and the meaning that was chosen."""


@dataclass(frozen=True)
class Expansion:
    """Words as typed, and the names that were looked for as well and are in the library."""

    typed: str
    added: tuple[str, ...]


@dataclass(frozen=True)
class Meaning:
    """What an abbreviation may mean, and the query that says so in full."""

    name: str
    query: str


@dataclass(frozen=True)
class Ambiguity:
    """An abbreviation that may mean several things; none but the ``chosen`` was looked for."""

    typed: str
    meanings: tuple[Meaning, ...]
    chosen: str = ""


@dataclass(frozen=True)
class Contribution:
    """What a term found in a field gives: in the best passage, or in what is known of the document
    (``where``: passage, document).
    """

    term: str
    field: str
    where: str
    points: float


@dataclass(frozen=True)
class Factor:
    """What the points of a document are multiplied by: language, validity, recency."""

    name: str
    factor: float


@dataclass(frozen=True)
class Reason:
    """Contributions of one ``kind`` together: the words of the query they are for, and which part
    of all points they make (``share``, 0 to 1).
    """

    kind: str
    words: tuple[str, ...]
    points: float
    share: float


@dataclass(frozen=True)
class Why:
    """Why a hit stands where it does. Hits of higher ``groups`` (number, all-words …) come first,
    then those with more points; ``page`` is that of the best passage. ``reasons`` are the
    contributions in the words of the query, ``missing`` its words that the document has not.
    """

    groups: tuple[str, ...]
    page: int | None
    contributions: tuple[Contribution, ...]
    factors: tuple[Factor, ...]
    reasons: tuple[Reason, ...] = ()
    missing: tuple[str, ...] = ()

    @property
    def group(self) -> str:
        """The group that tells most: who bears the number asked for needs no other; or ""."""
        numbers = [name for name in self.groups if name.startswith("number")]
        return (numbers or [*self.groups] or [""])[-1]


@dataclass(frozen=True)
class Hit:
    """A document with its best passage; matches in ``snippet`` stand between U+0002 and U+0003."""

    document: str
    title: str
    type: str
    number: str | None
    date: str | None
    issuer: str | None
    topics: tuple[str, ...]
    language: str
    page: int | None
    snippet: str
    score: float
    source: str
    why: Why | None = None


@dataclass(frozen=True)
class SimilarDocuments:
    """Documents like a text, and the words of it that told, the weightiest first; ``shared`` are
    the words that the passage of a hit has as well, those side by side as one, by its document.
    """

    words: tuple[str, ...]
    hits: tuple[Hit, ...]
    shared: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])


@dataclass(frozen=True)
class Answer:
    """A sentence that answers a question, as it stands in a document."""

    text: str
    document: str
    title: str
    page: int | None


class NoMatchReason(StrEnum):
    """Why a part of a search matches nothing."""

    WORD_UNKNOWN = "word-unknown"
    """No document has the words, wherever they stand."""
    PHRASE_UNKNOWN = "phrase-unknown"
    """Its words are there, but nowhere in a row (or as near as asked)."""
    VALUE_UNKNOWN = "value-unknown"
    """No document has the value asked for in a field or filter."""
    FILTER_EXCLUDES = "filter-excludes"
    """The field or filter leaves out everything that the rest finds."""
    EXCLUDED = "excluded"
    """What is not wanted is in everything that the rest finds."""
    APART = "apart"
    """Each part is in some document, but no document has them all."""
    LIBRARY_EMPTY = "library-empty"


@dataclass(frozen=True)
class NoMatch:
    """A part of a search that led to nothing being found.

    ``text`` is the part as it was understood, or what the values of a filter are called;
    ``filter`` names the one of ``Filters`` it is ("topic"), "" for a part of the query. Without
    it ``count_without`` documents would be found, a part of the query by the query ``without``;
    parts that no document has are left out together.
    """

    text: str
    reason: NoMatchReason
    count_without: int
    filter: str = ""
    without: str = ""


@dataclass(frozen=True)
class FacetValue:
    """One value of a facet and the number of documents found that have it."""

    id: str
    label: str
    count: int


@dataclass(frozen=True)
class Findings:
    """The answer to a Request. ``took_ms`` is wall time."""

    query: str
    understood: str
    total: int
    total_is_exact: bool
    took_ms: float
    hits: tuple[Hit, ...]
    facets: Mapping[str, tuple[FacetValue, ...]] = field(
        default_factory=dict[str, tuple[FacetValue, ...]]
    )
    suggestions: tuple[str, ...] = ()
    expanded: tuple[Expansion, ...] = ()
    ambiguous: tuple[Ambiguity, ...] = ()
    answers: tuple[Answer, ...] = ()
    nothing: tuple[NoMatch, ...] = ()
    """Why nothing was found; empty when something was."""
