import pytest

from summit_kb.ingest.front_page.english import body_name, is_actor, is_body, type_of
from summit_kb.ingest.front_page.letters import bare


@pytest.mark.parametrize(
    ("line", "type_id"),
    [("DECISION", "decision"), ("D E C I S I O N", "decision"),
     ("JOINT CIRCULAR", "joint-circular"),
     ("DECISIONS OF THE BOARD", None), ("SPEECH", None), ("OTHER DOCUMENT", None)],
)  # fmt: skip
def test_types(line, type_id):
    assert type_of(line) == type_id


@pytest.mark.parametrize(
    ("line", "name"),
    [("THE PEOPLE'S COMMITTEE OF LAM HA CITY", "People's Committee of Lam Ha City"),
     ("MINISTRY OF SCIENCE AND TECHNOLOGY", "Ministry of Science and Technology"),
     ("THE GOVERNMENT", "Government"),
     ("LAM HA CITY PEOPLE'S COUNCIL", "Lam Ha City People's Council")],
)  # fmt: skip
def test_bodies(line, name):
    assert is_body(bare(line))
    assert body_name(line) == name


@pytest.mark.parametrize(
    "line", ["CHAIRMAN OF THE CITY", "THE DEPUTY PRIME MINISTER", "MINISTRY OF X"]
)
def test_who_acts_below_a_subject(line):
    assert is_actor(bare(line))


@pytest.mark.parametrize("line", ["ON OPEN DATA OF LAM HA CITY", "SMART TRAFFIC"])
def test_a_subject_names_nobody_who_acts(line):
    assert not is_actor(bare(line))
