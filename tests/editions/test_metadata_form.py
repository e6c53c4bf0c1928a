import json
import re

import pytest

from summit_kb.editions.metadata_form import is_in_form


def test_all_that_is_published_has_the_form(publisher) -> None:
    publisher.repository.rotate(publisher.roots, publisher.signers["next"].public_key)
    publisher.publish(by="next")
    found = list(publisher.repository.metadata.glob("*.json"))
    assert len(found) == 7
    assert all(is_in_form(path.read_bytes()) for path in found)


def changed(data: bytes, **more: object) -> bytes:
    made = json.loads(data) | more
    return json.dumps(made, indent=1, separators=(",", ": "), sort_keys=True).encode()


@pytest.mark.parametrize("name", ["1.root.json", "1.targets.json", "timestamp.json"])
def test_another_form_of_the_same_is_told(publisher, name: str) -> None:
    data = (publisher.repository.metadata / name).read_bytes()
    signatures = json.loads(data)["signatures"]
    louder = [one | {"sig": one["sig"].upper()} for one in signatures]
    others = [
        data + b"\n",
        re.sub(rb'(\d\d)Z"', rb'\1z"', data),
        re.sub(rb"(\d\d)T(\d\d)", rb"\1t\2", data),
        changed(data, signatures=louder),
        changed(data, signatures=[one | {"x": 1} for one in signatures]),
        changed(data, x=1),
    ]
    for other in others:
        assert other != data
        assert not is_in_form(other)


@pytest.mark.parametrize("data", [b"", b"{}", b"[" * 90_000, b"null", b'{"signed": 1}'], ids=len)
def test_what_is_no_metadata_has_no_form(data: bytes) -> None:
    assert not is_in_form(data)
