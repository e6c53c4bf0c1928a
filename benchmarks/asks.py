"""What is asked, the same for every engine, drawn from the passages with a fixed seed."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass

from passages import Passage

COMMON, RARE = range(5, 60), range(2, 12)


@dataclass(frozen=True)
class Ask:
    """One search over folded syllables.

    ``how`` joins ``words``: "all", "any" or "phrase". ``prefix``, when given, must begin a
    further word.
    """

    kind: str
    how: str
    words: tuple[str, ...]
    prefix: str | None = None


def draw_asks(passages: list[Passage], each: int, seed: int = 2) -> list[Ask]:
    """``each`` searches of each kind."""
    dice = random.Random(seed)
    frequency = Counter(word for passage in passages for word in set(passage.folded))
    ranked = [word for word, _ in frequency.most_common()]
    rare = [word for word in ranked if frequency[word] in RARE]
    middling = [word for word in ranked if len(passages) // 200 < frequency[word]][20:]
    common = ranked[COMMON.start : COMMON.stop]
    asks: list[Ask] = []
    for _ in range(each):
        text = dice.choice(passages).folded
        at = dice.randrange(len(text) - 4)
        typed = text[at : at + dice.randint(1, 3)]
        last = text[at + len(typed)]
        asks += [
            Ask("common word", "all", (dice.choice(common),)),
            Ask("rare word", "all", (dice.choice(rare),)),
            Ask("3 words AND", "all", tuple(dice.sample(common + middling, 3))),
            Ask("3 words OR", "any", tuple(dice.sample(common + middling, 3))),
            Ask("phrase of 2", "phrase", tuple(text[at : at + 2])),
            Ask("phrase of 4", "phrase", tuple(text[at : at + 4])),
            Ask("prefix of 2", "all", (), dice.choice(middling)[:2]),
            Ask("prefix of 3", "all", (), dice.choice(middling)[:3]),
            Ask("as you type", "all", tuple(typed), last[: dice.randint(1, len(last))]),
        ]
    return asks
