"""What is known of a library for its links, made anew: how long that takes as libraries grow.

    python benchmarks/links_growth.py [--documents N]...

The documents are made up: half their numbers return in other years and bodies, and each speaks of
four others, mostly absent. CPU time, best of three; the first time every number is read once, from
then on they are known and a change of the library costs what is printed as "again".
"""

from __future__ import annotations

import argparse
import random
import time
from datetime import date

from summit_kb.domain.document import Document, Identity, Relation
from summit_kb.domain.kinds import RelationKind
from summit_kb.reading.linking.other_forms import linked_form
from summit_kb.reading.linking.works import Works

TYPES = (("resolution", "NQ"), ("decision", "QĐ"), ("plan", "KH"), ("report", "BC"))
BODIES = ("UBND", "HĐND", "BTC", "BXD", "TTg", "CP")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--documents", type=int, action="append")
    for count in parser.parse_args().documents or [1_000, 10_000, 30_000]:
        documents = made_up(count)
        linked_form.cache_clear()
        first = seconds(documents)
        again = min(seconds(documents) for _time in range(3))
        print(
            f"{count:6} documents: {first * 1000:6.0f} ms the first time, {again * 1000:6.0f} again"
        )


def seconds(documents: dict[str, Document]) -> float:
    began = time.process_time()
    Works(documents)
    return time.process_time() - began


def made_up(count: int) -> dict[str, Document]:
    chance = random.Random(1)
    made: dict[str, Document] = {}
    for number in range(count):
        (kind, code), body = chance.choice(TYPES), chance.choice(BODIES)
        year = 2005 + number % 20
        printed = f"{1 + number % 400}-{code}/TU"
        if number % 2:
            printed = f"{1 + number % 999}/{year}/{code}-{body}"
        identity = Identity(
            kind, printed, f"Cơ quan {body} {number % 37}", date(year, 1 + number % 12, 24)
        )
        spoken_of = tuple(
            Relation(
                RelationKind.CITES,
                f"x{chance.randrange(count * 2)}",
                Identity("decree", f"{chance.randrange(1, 200)}/{year}/NĐ-CP", "Chính phủ", None),
            )
            for _relation in range(4)
        )
        made[f"d{number}"] = Document(
            f"d{number}",
            f"Văn bản số {number} về đô thị thông minh",
            identity,
            "vi",
            "2026-01-01T00:00:00Z",
            relations=spoken_of,
        )
    return made


if __name__ == "__main__":
    main()
