"""References in sentences, in the form of Decree 30/2020/NĐ-CP, annex I.

At first mention type, number, day, issuer and subject in full; later type and number alone. Laws
and ordinances go by type and name. What is known of a document is written, nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Callable

from summit_kb.reading.citing.phrases import about, day_in_words
from summit_kb.reading.citing.reference import Reference

_BY_NAME = {"constitution", "law", "ordinance"}
_SPOKEN = {"speech", "paper", "presentation"}


def first_mention(reference: Reference, language: str) -> str:
    """Such as: Nghị quyết số 43-NQ/TW ngày 24 tháng 01 năm 2019 của Bộ Chính trị về …, trang 3."""
    return _paged(_form(reference)(reference, language), reference, language)


def later_mention(reference: Reference, language: str) -> str:
    """Such as: Nghị quyết số 43-NQ/TW; with the day where another document has that number too."""
    identity = reference.document.identity
    kind = reference.type_name(language)
    if identity.type in _BY_NAME or kind is None:
        text = _form(reference)(reference, language)
    elif identity.number:
        text = f"{kind} {_number(identity.number, language)}"
        if reference.number_is_shared and identity.date:
            text += _dated(reference, language)
    elif _form(reference) is _spoken:
        text = _joined(kind, _by(reference, language), _dated(reference, language))
    else:
        text = f"{kind} “{reference.title(language)}”"
    return _paged(text, reference, language)


def _form(reference: Reference) -> Callable[[Reference, str], str]:
    identity = reference.document.identity
    if identity.type in _BY_NAME:
        return _by_name
    if identity.type in _SPOKEN or reference.document.speaker:
        return _spoken
    return _issued if identity.number else _titled


def _issued(reference: Reference, language: str) -> str:
    identity = reference.document.identity
    kind = reference.type_name(language)
    if kind is None or identity.number is None:
        return _titled(reference, language)
    says = _subject(reference, language)
    return _joined(
        f"{kind} {_number(identity.number, language)}",
        _dated(reference, language) if identity.date else "",
        _by(reference, language),
        f" {about(says, language)}" if says else "",
    )


def _subject(reference: Reference, language: str) -> str | None:
    """The subject; without one in ``language``, what the title says after "về" or "on"."""
    document = reference.document
    if document.subject and document.language == language:
        return document.subject
    title = reference.title(language)
    if title == document.title and document.language != language:
        return None
    return title.partition(" on " if language == "en" else " về ")[2] or None


def _by_name(reference: Reference, language: str) -> str:
    """Such as: Luật Tổ chức chính quyền địa phương."""
    kind = reference.type_name(language) or ""
    title = reference.title(language)
    starts_with_type = title.casefold().startswith(kind.casefold())
    return title if starts_with_type or language == "en" else f"{kind} {title}"


def _spoken(reference: Reference, language: str) -> str:
    kind = reference.type_name(language) or ""
    title = f"“{reference.title(language)}”"
    parts = [_joined(kind, _by(reference, language)), title]
    if reference.event is not None:
        session = reference.session
        parts += [session.en if language == "en" else session.vi] if session else []
        parts.append(reference.event.label(language))
    place = reference.document.place or (reference.event.place if reference.event else None)
    parts += [place] if place else []
    parts += [day_in_words(reference.when, language)] if reference.when else []
    return ", ".join(filter(None, parts))


def _titled(reference: Reference, language: str) -> str:
    kind = reference.type_name(language)
    title = reference.title(language)
    said = title if kind and title.casefold().startswith(kind.casefold()) else None
    named = said or _joined(kind or "", f" “{title}”" if kind else f"“{title}”")
    dated = _dated(reference, language) if reference.document.identity.date else ""
    return _joined(named, _by(reference, language), dated)


def _by(reference: Reference, language: str) -> str:
    who = reference.creator
    if not who:
        return ""
    return f" {'by' if language == 'en' else 'của'} {who}"


def _dated(reference: Reference, language: str) -> str:
    if reference.when is None:
        return ""
    day = day_in_words(reference.when, language)
    if language != "en":
        return f" {day}"
    is_day = reference.when.count("-") == 2
    return f" of {day}" if is_day else f", {day}"


def _number(number: str, language: str) -> str:
    return f"No. {number}" if language == "en" else f"số {number}"


def _paged(text: str, reference: Reference, language: str) -> str:
    if reference.page is None:
        return text
    return f"{text}, {'p.' if language == 'en' else 'trang'} {reference.page}"


def _joined(*parts: str) -> str:
    return "".join(parts).strip()
