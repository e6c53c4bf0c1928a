from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from summit_kb.library.fields import TomlFile
from summit_kb.library.starting import first_files
from summit_kb.library.vocabularies import read_description, read_events, read_topics


@given(st.text(st.characters(categories=["L", "P", "Z"]), min_size=1).filter(str.strip))
def test_whatever_the_name_the_files_can_be_read(name: str) -> None:
    files = {key: TomlFile(Path(key), text) for key, text in first_files(name).items()}
    assert read_description(files["library.toml"]).name
    assert not list(read_topics(files["topics.toml"]))
    assert not read_events(files["events.toml"])
