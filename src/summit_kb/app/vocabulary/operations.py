"""What can be done to a thesaurus, each a plain change from one to the next.

An operation knows nothing of files or documents; ``replaced`` and ``dropped`` tell which topics
documents must give up, and for which other one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.foundation.errors import ExitCode, SummitError
from summit_kb.ingest.clean import one_line
from summit_kb.library.ids import MAX_LENGTH, is_id, slug
from summit_kb.vietnamese.normal import exact_form
from summit_kb.vietnamese.syllables import tokens

Spelling = Callable[[str], str]


class TopicNotFoundError(SummitError):
    """The thesaurus has no topic of this id. Facts: topic."""

    code = "topic-not-found"
    exit_code = ExitCode.NOTHING_FOUND


class TopicExistsError(SummitError):
    """The id is taken by another topic. Facts: topic."""

    code = "topic-exists"
    exit_code = ExitCode.USAGE


class TopicIdError(SummitError):
    """Not an id. Facts: topic."""

    code = "topic-id"
    exit_code = ExitCode.USAGE


class TopicLabelMissingError(SummitError):
    """A topic without a label in both languages. Facts: topic."""

    code = "topic-label-missing"
    exit_code = ExitCode.USAGE


class TopicNameTakenError(SummitError):
    """Another topic has this label. Facts: name, other."""

    code = "topic-name-taken"
    exit_code = ExitCode.USAGE


class TopicCycleError(SummitError):
    """A topic below itself. Facts: topic, broader."""

    code = "topic-cycle"
    exit_code = ExitCode.USAGE


@dataclass(frozen=True)
class Outcome:
    """The topics as they will be, and which ones are gone: to another one, or to none."""

    topics: tuple[Topic, ...]
    replaced: Mapping[str, str | None] = field(default_factory=dict[str, "str | None"])


@dataclass(frozen=True)
class AddTopic:
    """A new topic, the last one below ``broader``; an empty id is made from the label."""

    vi: str
    en: str
    id: str = ""
    broader: str | None = None
    synonyms: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()

    def apply(self, old: Thesaurus) -> Outcome:
        made = _cleaned(
            Topic(
                self.id or _free_id(self.en or self.vi, old),
                self.vi,
                self.en,
                self.broader,
                self.synonyms,
                self.abbreviations,
            )
        )
        if not is_id(made.id):
            raise TopicIdError(topic=made.id)
        if made.id in old:
            raise TopicExistsError(topic=made.id)
        _require_names(made, old)
        if made.broader is not None:
            topic_of(old, made.broader)
        return Outcome(_placed(list(old), made, before=None))


@dataclass(frozen=True)
class EditTopic:
    """Other labels, synonyms or abbreviations; what is None stays."""

    id: str
    vi: str | None = None
    en: str | None = None
    synonyms: tuple[str, ...] | None = None
    abbreviations: tuple[str, ...] | None = None

    def apply(self, old: Thesaurus) -> Outcome:
        topic = topic_of(old, self.id)
        made = _cleaned(
            replace(
                topic,
                vi=topic.vi if self.vi is None else self.vi,
                en=topic.en if self.en is None else self.en,
                synonyms=topic.synonyms if self.synonyms is None else self.synonyms,
                abbreviations=(
                    topic.abbreviations if self.abbreviations is None else self.abbreviations
                ),
            )
        )
        _require_names(made, old)
        return Outcome(tuple(made if one.id == self.id else one for one in old))


@dataclass(frozen=True)
class MoveTopic:
    """Below another topic (None: to the top), before a sibling or as the last one."""

    id: str
    broader: str | None
    before: str | None = None

    def apply(self, old: Thesaurus) -> Outcome:
        topic = topic_of(old, self.id)
        if self.broader is not None:
            topic_of(old, self.broader)
            if self.broader in old.with_narrower(self.id):
                raise TopicCycleError(topic=self.id, broader=self.broader)
        if self.before is not None:
            topic_of(old, self.before)
        others = [one for one in old if one.id != self.id]
        return Outcome(_placed(others, replace(topic, broader=self.broader), self.before))


@dataclass(frozen=True)
class MergeTopics:
    """``id`` goes into ``into``: its names become synonyms there, its documents follow."""

    id: str
    into: str

    def apply(self, old: Thesaurus) -> Outcome:
        topic, target = topic_of(old, self.id), topic_of(old, self.into)
        if self.into == self.id:
            raise TopicCycleError(topic=self.id, broader=self.into)
        # A target below the one that goes takes its place.
        is_below = self.into in old.with_narrower(self.id)
        above = topic.broader if is_below else target.broader
        merged = _cleaned(
            replace(
                target,
                broader=above,
                synonyms=(*target.synonyms, topic.vi, topic.en, *topic.synonyms),
                abbreviations=(*target.abbreviations, *topic.abbreviations),
            )
        )
        left = tuple(
            merged
            if one.id == self.into
            else replace(one, broader=self.into)
            if one.broader == self.id
            else one
            for one in old
            if one.id != self.id
        )
        return Outcome(left, {self.id: self.into})


@dataclass(frozen=True)
class RemoveTopic:
    """Take a topic out; documents get ``replace_by`` for it, or nothing.

    The topics below it go one step up. ``force`` lets documents lose it without another.
    """

    id: str
    replace_by: str | None = None
    force: bool = False

    def apply(self, old: Thesaurus) -> Outcome:
        topic = topic_of(old, self.id)
        if self.replace_by is not None:
            topic_of(old, self.replace_by)
            if self.replace_by == self.id:
                raise TopicCycleError(topic=self.id, broader=self.id)
        left = tuple(
            replace(one, broader=topic.broader) if one.broader == self.id else one
            for one in old
            if one.id != self.id
        )
        return Outcome(left, {self.id: self.replace_by})


Operation = AddTopic | EditTopic | MoveTopic | MergeTopics | RemoveTopic


def topic_of(thesaurus: Thesaurus, topic_id: str) -> Topic:
    """Raises TopicNotFoundError."""
    topic = thesaurus.get(topic_id)
    if topic is None:
        raise TopicNotFoundError(topic=topic_id)
    return topic


def _cleaned(topic: Topic) -> Topic:
    """Without double spaces, empty names, and names that the topic has twice."""
    vi, en = one_line(topic.vi), one_line(topic.en)
    if not vi or not en:
        raise TopicLabelMissingError(topic=topic.id)
    synonyms = tuple(_new(topic.synonyms, [vi, en], spelled))
    abbreviations = tuple(_new(topic.abbreviations, [], one_line))
    return replace(topic, vi=vi, en=en, synonyms=synonyms, abbreviations=abbreviations)


def _new(names: Sequence[str], known: Sequence[str], form: Spelling) -> Iterator[str]:
    seen = {form(name) for name in known}
    for name in map(one_line, names):
        if name and form(name) not in seen:
            seen.add(form(name))
            yield name


def spelled(name: str) -> str:
    """By what two names are the same: words and accents, not capitals or signs."""
    return " ".join(exact_form(token.text) for token in tokens(name)) or name


def _require_names(topic: Topic, old: Thesaurus) -> None:
    """Two topics of one label could not be told apart where only the label is shown."""
    for other in old:
        if other.id == topic.id:
            continue
        for mine, theirs in ((topic.vi, other.vi), (topic.en, other.en)):
            if spelled(mine) == spelled(theirs):
                raise TopicNameTakenError(name=mine, other=other.id)


def _placed(others: Sequence[Topic], topic: Topic, before: str | None) -> tuple[Topic, ...]:
    """``topic`` before a sibling, else behind its last sibling and all that is below that one."""
    names = [one.id for one in others]
    if before in names:
        at = names.index(before)
        return (*others[:at], topic, *others[at:])
    tree = Thesaurus(others)
    inside = tree.with_narrower(topic.broader) if topic.broader is not None else set(names)
    at = max((index + 1 for index, name in enumerate(names) if name in inside), default=len(names))
    return (*others[:at], topic, *others[at:])


def _free_id(label: str, old: Thesaurus) -> str:
    made = slug(label)[:MAX_LENGTH].strip("-") or "topic"
    made = made if is_id(made) else f"topic-{made}"
    number, name = 1, made
    while name in old:
        number += 1
        ending = f"-{number}"
        name = made[: MAX_LENGTH - len(ending)].strip("-") + ending
    return name
