from summit_kb.domain.kinds import DOCUMENT_TYPES
from summit_kb.reading.citing import kinds
from summit_kb.reading.citing.kinds import foreign_type


def test_every_named_type_is_one_of_ours() -> None:
    assert kinds._TYPES.keys() <= DOCUMENT_TYPES.keys()


def test_laws_reports_speeches_and_the_rest() -> None:
    csl = [foreign_type(one).csl for one in ("law", "report", "speech", "paper", "official-letter")]
    assert csl == ["legislation", "report", "speech", "paper-conference", "document"]
