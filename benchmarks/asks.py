"""What is asked, the same for every engine, drawn from the passages with a fixed seed."""

from __future__ import annotations

import random
import string
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from passages import TOPICS, Passage

COMMON, RARE = range(5, 60), range(2, 12)
WITHIN = 5
"""How far apart the words of a "near" search stand at most."""
QUESTION = (8, 12)
_YEARS_APART = 4


@dataclass(frozen=True)
class Ask:
    """One search over folded syllables; ``spelled`` are the same words with their accents.

    ``how`` joins ``words``: "all", "any", "phrase", "near" (any order, at most WITHIN apart),
    "fuzzy" (one letter off; ``meant`` is what was meant) or "everything". ``prefix``, when given,
    must begin a further word. ``topic`` and ``years`` narrow.
    """

    kind: str
    how: str
    words: tuple[str, ...]
    prefix: str | None = None
    spelled: tuple[str, ...] = ()
    topic: str | None = None
    years: tuple[int, int] | None = None
    meant: str = ""

    def as_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, given: dict[str, Any]) -> Ask:
        """What ``as_json`` gave, after a way through JSON."""
        years = given["years"]
        return cls(
            **{
                **given,
                "words": tuple(given["words"]),
                "spelled": tuple(given["spelled"]),
                "years": (years[0], years[1]) if years else None,
            }
        )


def draw_asks(passages: list[Passage], each: int, seed: int = 2) -> list[Ask]:
    """``each`` searches of each kind."""
    dice = random.Random(seed)
    frequency = Counter(word for passage in passages for word in set(passage.folded))
    ranked = [word for word, _ in frequency.most_common()]
    # However many passages are drawn, they have the words of the text they are drawn from; figures
    # are no words, and mean amounts.
    seldom = [word for word in ranked if word.isalpha()]
    rare = [word for word in seldom if frequency[word] in RARE] or seldom[-200:]
    middling = [word for word in ranked if len(passages) // 200 < frequency[word]][20:]
    common = ranked[COMMON.start : COMMON.stop]
    spelled = {f: e for passage in passages[:5000] for f, e in _spellings(passage)}

    def ask(kind: str, how: str, *words: str, **more: object) -> Ask:
        own: dict[str, Any] = dict(more)
        return Ask(kind, how, words, spelled=tuple(spelled.get(w, w) for w in words), **own)

    asks: list[Ask] = []
    for _ in range(each):
        text = dice.choice(passages).folded
        at = dice.randrange(len(text) - 4)
        typed = text[at : at + dice.randint(1, 3)]
        last = text[at + len(typed)]
        asks += [
            ask("common word", "all", dice.choice(common)),
            ask("rare word", "all", dice.choice(rare)),
            ask("3 words AND", "all", *dice.sample(common + middling, 3)),
            ask("3 words OR", "any", *dice.sample(common + middling, 3)),
            ask("phrase of 2", "phrase", *text[at : at + 2]),
            ask("phrase of 4", "phrase", *text[at : at + 4]),
            ask("prefix of 2", "all", prefix=dice.choice(middling)[:2]),
            ask("prefix of 3", "all", prefix=dice.choice(middling)[:3]),
            ask("as you type", "all", *typed, prefix=last[: dice.randint(1, len(last))]),
        ]
    return asks + _further(random.Random(seed + 1), passages, each, middling, ask)


def _further(
    dice: random.Random,
    passages: list[Passage],
    each: int,
    middling: list[str],
    ask: Callable[..., Ask],
) -> list[Ask]:
    asks: list[Ask] = []
    for _ in range(each):
        text = dice.choice(passages).folded
        first = dice.randrange(len(text) - WITHIN - 1)
        others = [w for w in text[first + 1 : first + 1 + WITHIN] if w != text[first]]
        meant = dice.choice([word for word in middling if len(word) > 3])
        year = dice.randint(1996, 2020)
        begun = dice.randrange(max(1, len(text) - QUESTION[1]))
        asks += [
            ask("near", "near", text[first], dice.choice(others or middling)),
            ask("fuzzy", "fuzzy", _slip(meant, dice), meant=meant),
            ask(
                "filtered",
                "all",
                *dice.sample(middling, 2),
                topic=dice.choice(TOPICS[:8]),
                years=(year, year + _YEARS_APART),
            ),
            ask("facets alone", "everything"),
            ask("question", "any", *_asked(text[begun : begun + dice.randint(*QUESTION)])),
        ]
    return asks


def _asked(words: list[str]) -> list[str]:
    """Each word once: what engines count is then the same."""
    return list(dict.fromkeys(words))


def _slip(word: str, dice: random.Random) -> str:
    """One letter left out, put in or changed, but not the first."""
    at = dice.randrange(1, len(word))
    letter = dice.choice(string.ascii_lowercase)
    rest = dice.choice((word[at + 1 :], letter + word[at:], letter + word[at + 1 :]))
    return word[:at] + rest


def _spellings(passage: Passage) -> list[tuple[str, str]]:
    return list(zip(passage.folded, passage.exact, strict=True))
