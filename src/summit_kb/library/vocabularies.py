"""library.toml, topics.toml and events.toml, read."""

from __future__ import annotations

from dataclasses import dataclass

from summit_kb.domain.event import Event, Session
from summit_kb.domain.kinds import LANGUAGES
from summit_kb.domain.topic import Thesaurus, Topic
from summit_kb.library.errors import LibraryNewerError
from summit_kb.library.fields import Table, TomlFile
from summit_kb.library.ids import is_id

FORMAT = 1


@dataclass(frozen=True)
class Description:
    """What library.toml says of the library as a whole."""

    name: str
    name_en: str | None
    languages: tuple[str, ...]
    edition: int


def read_description(file: TomlFile) -> Description:
    top = file.top
    number = top.integer("format", 1)
    if number > FORMAT:
        raise LibraryNewerError(path=str(file.path), format=number, known=FORMAT)
    top.only("format", "name", "name_en", "languages", "edition")
    languages = top.texts("languages")
    if not languages:
        raise top.missing("languages")
    for language in languages:
        if language not in LANGUAGES:
            raise top.not_allowed("languages", language, ", ".join(LANGUAGES))
    name, name_en = top.text("name"), top.optional_text("name_en")
    return Description(name, name_en, languages, top.integer("edition", 0, default=0))


def read_topics(file: TomlFile) -> Thesaurus:
    top = file.top
    top.only("topics")
    tables = top.tables("topics")
    for table in tables:
        table.only("id", "vi", "en", "broader", "synonyms", "abbreviations")
    ids = _unique_ids(tables)
    topics = [_topic(table, known=ids) for table in tables]
    thesaurus = Thesaurus(topics)
    for table, topic in zip(tables, topics, strict=True):
        _refuse_cycle(table, topic, thesaurus)
    return thesaurus


def _topic(table: Table, known: list[str]) -> Topic:
    broader = table.choice("broader", known) if "broader" in table else None
    return Topic(
        id=table.text("id"),
        vi=table.text("vi"),
        en=table.text("en"),
        broader=broader,
        synonyms=table.texts("synonyms"),
        abbreviations=table.texts("abbreviations"),
    )


def _refuse_cycle(table: Table, topic: Topic, thesaurus: Thesaurus) -> None:
    above = thesaurus.with_broader(topic.id)
    top = thesaurus.get(above[-1])
    if topic.broader is not None and top is not None and top.broader is not None:
        raise table.not_allowed("broader", topic.broader, " → ".join([*above, top.broader]))


def read_events(file: TomlFile) -> dict[str, Event]:
    top = file.top
    top.only("events")
    tables = top.tables("events")
    for table in tables:
        table.only("id", "vi", "en", "start", "end", "place", "sessions")
    _unique_ids(tables)
    events = [_event(table) for table in tables]
    return {event.id: event for event in events}


def _event(table: Table) -> Event:
    sessions = table.tables("sessions")
    for session in sessions:
        session.only("id", "vi", "en", "date")
    _unique_ids(sessions)
    return Event(
        id=table.text("id"),
        vi=table.text("vi"),
        en=table.text("en"),
        start=table.partial_date("start"),
        end=table.partial_date("end"),
        place=table.optional_text("place"),
        sessions=tuple(_session(session) for session in sessions),
    )


def _session(table: Table) -> Session:
    date = table.partial_date("date")
    return Session(table.text("id"), table.text("vi"), table.text("en"), date)


def _unique_ids(tables: list[Table]) -> list[str]:
    ids: list[str] = []
    for table in tables:
        found = table.text("id")
        if not is_id(found):
            raise table.not_allowed("id", found, "a-z 0-9 . _ -")
        if found in ids:
            raise table.repeated("id", found)
        ids.append(found)
    return ids
