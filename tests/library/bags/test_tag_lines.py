import pytest
from hypothesis import given
from hypothesis import strategies as st

from summit_kb.library.bags import tag_lines
from summit_kb.library.bags.tag_lines import Oxum

NAME = st.text(
    st.characters(exclude_categories=["Cs", "Zs"], exclude_characters="\x85\u2028\u2029"),
    min_size=1,
)


@given(st.dictionaries(NAME.filter(lambda n: not n.isspace() and n.strip() == n), st.just("ab")))
def test_manifests_come_back(digests: dict[str, str]) -> None:
    kept = {name: digest for name, digest in digests.items() if name[:1] not in "*." and name}
    assert tag_lines.manifest_entries(tag_lines.manifest(kept), "1.0") == kept


def test_coded_names() -> None:
    text = tag_lines.manifest({"data/100%.txt": "aa", "data/a\nb": "bb"})
    assert text == "aa  data/100%25.txt\nbb  data/a%0Ab\n"
    older = tag_lines.manifest_entries("aa  data/100%25.txt\n", "0.97")
    assert older == {"data/100%25.txt": "aa"}


def test_lines_of_other_tools() -> None:
    entries = tag_lines.manifest_entries("AA *data/a b\r\nbb\t./data/c\r\n", "1.0")
    assert entries == {"data/a b": "aa", "data/c": "bb"}


@pytest.mark.parametrize("text", ["x data/a\n", "aa\n", "aa data/a\nbb data/a\n", "aa  \n"])
def test_lines_that_are_none(text: str) -> None:
    assert tag_lines.manifest_entries(text, "1.0") is None


def test_declaration() -> None:
    assert tag_lines.declared_version(tag_lines.declaration()) == "1.0"
    dos = "BagIt-Version: 0.97\r\nTag-File-Character-Encoding: UTF-8\r\n"
    assert tag_lines.declared_version(dos) == "0.97"
    assert tag_lines.declared_version("BagIt-Version: 1.0\n") is None
    assert tag_lines.declared_version(dos.replace("UTF-8", "UTF-16")) is None


def test_info() -> None:
    text = tag_lines.info([("Contact-Name", "lan\n@tv"), ("Payload-Oxum", str(Oxum(10, 2)))])
    assert text == "Contact-Name: lan @tv\nPayload-Oxum: 10.2\n"
    values = tag_lines.info_values(text + "Note : a\n  b\n")
    assert values == {"contact-name": "lan @tv", "payload-oxum": "10.2", "note": "a b"}
    assert Oxum.parse(values["payload-oxum"]) == Oxum(10, 2)
    assert Oxum.parse("10") is None
