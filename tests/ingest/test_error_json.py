import json

from summit_kb.ingest.error_json import error_from_json, error_to_json
from summit_kb.ingest.errors import IngestError, TooLargeError


def test_class_and_facts_survive_the_pipe():
    error = TooLargeError(path="a.pdf", size="9 MB", limit="5 MB")
    back = error_from_json(json.loads(json.dumps(error_to_json(error))))
    assert type(back) is TooLargeError
    assert back.facts == error.facts


def test_a_fact_that_json_cannot_hold_goes_as_text(tmp_path):
    data = error_to_json(TooLargeError(path=tmp_path))
    assert data["facts"] == {"path": str(tmp_path)}


def test_a_code_nobody_knows_is_named_in_the_error():
    back = error_from_json({"code": "from-the-future", "facts": {"path": "a.pdf"}})
    assert type(back) is IngestError
    assert back.facts == {"path": "a.pdf", "detail": "from-the-future"}
