"""What is said of a link before it is followed, in words and for the eye."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPalette

from summit_kb.app.previews import Choice, Preview
from summit_kb.app.words import Words
from summit_kb.desktop.reader.facts import identity_text
from summit_kb.desktop.theme.schemes import marks
from summit_kb.domain.document import Identity
from summit_kb.domain.kinds import Validity
from summit_kb.reading.linking.link import ArticleRef, Certainty, Link, LinkKind

_SIGNS = {
    Validity.IN_FORCE: "●",
    Validity.PARTLY_EXPIRED: "◐",
    Validity.EXPIRED: "○",
    Validity.NOT_YET: "◌",
    Validity.UNKNOWN: "?",
}
_MOST_TEXT = 320


def kind_words(kind: LinkKind) -> str:
    said = {
        LinkKind.NUMBER: QCoreApplication.translate("Links", "Document"),
        LinkKind.ARTICLE: QCoreApplication.translate("Links", "Article"),
        LinkKind.EVENT: QCoreApplication.translate("Links", "Event"),
        LinkKind.TOPIC: QCoreApplication.translate("Links", "Topic"),
    }
    return said[kind]


def certainty_words(certainty: Certainty) -> str:
    """Nothing where nothing is to be doubted."""
    said = {
        Certainty.SURE: "",
        Certainty.CONTEXT: QCoreApplication.translate("Links", "told by the context"),
        Certainty.LIKELY: QCoreApplication.translate("Links", "the only one known here"),
        Certainty.AMBIGUOUS: QCoreApplication.translate("Links", "one of these may be meant"),
        Certainty.ABSENT: QCoreApplication.translate("Links", "not in the library"),
    }
    return said[certainty]


def spoken(link: Link) -> str:
    """For a screen reader: what the link is and what it names."""
    said = (kind_words(link.kind), " ".join(link.text.split()), certainty_words(link.certainty))
    return ", ".join(filter(None, said))


def article_words(ref: ArticleRef) -> str:
    """An article as people write it, and as it can be typed: "Điều 5 khoản 2 điểm a"."""
    parts = (("Điều", ref.article), ("khoản", ref.clause), ("điểm", ref.point))
    return " ".join(f"{name} {value}" for name, value in parts if value)


def title(choice: Choice, words: Words) -> str:
    return choice.title_en or choice.title if words.code == "en" else choice.title


def identity_line(choice: Choice, words: Words) -> str:
    """What tells a document from another of its number."""
    identity = Identity(choice.type or "other", choice.number, choice.issuer, choice.date)
    return identity_text(identity, words) if choice.type or choice.number else ""


def html(preview: Preview, link: Link, words: Words, colours: QPalette) -> str:
    """The preview, with everything of the texts escaped."""
    quiet = colours.color(QPalette.ColorRole.PlaceholderText).name()
    doubt = certainty_words(link.certainty)
    head = f"{kind_words(link.kind)} · {doubt}" if doubt else kind_words(link.kind)
    parts = [f'<div style="color:{quiet}">{escape(head)}</div>']
    several = len(preview.choices) > 1
    for number, choice in enumerate(preview.choices, start=1):
        parts += _choice(choice, words, colours, number if several else 0)
    hint = _hint(link)
    if hint:
        parts.append(f'<div style="color:{quiet}; margin-top:6px">{escape(hint)}</div>')
    return "".join(parts)


def plain(preview: Preview, link: Link, words: Words) -> str:
    """The same for a screen reader."""
    said = [spoken(link)]
    for choice in preview.choices:
        said += [title(choice, words), identity_line(choice, words)]
        said += [words.validity(choice.validity.value)] if choice.validity else []
        said += [_shortened(choice.text), _cited(choice), _counted(choice)]
    return ". ".join(filter(None, said))


def _choice(choice: Choice, words: Words, colours: QPalette, number: int) -> list[str]:
    quiet = colours.color(QPalette.ColorRole.PlaceholderText).name()
    count = f"{number}. " if number else ""
    made = [f'<div style="margin-top:5px"><b>{escape(count + title(choice, words))}</b></div>']
    told = identity_line(choice, words)
    if told and told != choice.title:
        made.append(f"<div>{escape(told)}</div>")
    if choice.validity is not None:
        made.append(_validity(choice, words, colours))
    if choice.document is None and choice.documents is None:
        absent = certainty_words(Certainty.ABSENT)
        # Told once: above, when there is nothing else.
        made += [f'<div style="color:{quiet}">{escape(absent)}</div>'] if number else []
        made += [f"<div>{escape(_cited(choice))}</div>"] if choice.cited_by and not number else []
    if choice.documents is not None:
        made.append(f"<div>{escape(_counted(choice))}</div>")
    text = "" if number else _shortened(choice.text)
    if text:
        lines = "<br>".join(escape(line) for line in text.split("\n"))
        made.append(f'<div style="margin-top:5px">{lines}</div>')
    return made


def _validity(choice: Choice, words: Words, colours: QPalette) -> str:
    validity = choice.validity or Validity.UNKNOWN
    signs = marks(colours)
    shades = {
        Validity.IN_FORCE: signs.success,
        Validity.PARTLY_EXPIRED: signs.warning,
        Validity.EXPIRED: colours.color(QPalette.ColorRole.BrightText),
        Validity.NOT_YET: signs.warning,
        Validity.UNKNOWN: colours.color(QPalette.ColorRole.PlaceholderText),
    }
    said = f"{_SIGNS[validity]} {words.validity(validity.value)}"
    if choice.is_contradicted:
        ended = QCoreApplication.translate("Links", "replaced or repealed by another document")
        said = f"{said} · {ended}"
    return f'<div style="color:{shades[validity].name()}">{escape(said)}</div>'


def _cited(choice: Choice) -> str:
    if not choice.cited_by:
        return ""
    said = QCoreApplication.translate("Links", "Mentioned in: {titles}")
    return said.format(titles="; ".join(title for _document, title in choice.cited_by))


def _counted(choice: Choice) -> str:
    if choice.documents is None:
        return ""
    return QCoreApplication.translate("Links", "{count} documents").format(count=choice.documents)


def _shortened(text: str) -> str:
    if len(text) <= _MOST_TEXT:
        return text
    return text[: text.rfind(" ", 0, _MOST_TEXT)] + "…"


def _hint(link: Link) -> str:
    if link.certainty is Certainty.ABSENT:
        return QCoreApplication.translate(
            "Links", "Click, or Enter: what mentions it, search for it"
        )
    if link.certainty is Certainty.AMBIGUOUS:
        return QCoreApplication.translate("Links", "Click, or Enter: choose")
    if link.kind in (LinkKind.EVENT, LinkKind.TOPIC):
        return QCoreApplication.translate("Links", "Click, or Enter: its documents")
    return QCoreApplication.translate("Links", "Click, or Enter: open; with Ctrl in the background")
