import gzip
import os
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import shared_files
from summit_kb.foundation.policy_keys import KEYS, checked

LINUX = Path(shared_files.__file__).parent
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
EDITION = "application/vnd.summit-kb.edition"


def test_an_edition_is_called_the_same_everywhere():
    told = ET.parse(LINUX / "summit-kb.mime.xml").getroot().find(f"{MIME}mime-type")
    assert told.get("type") == EDITION
    assert told.find(f"{MIME}glob").get("pattern") == "*.edition"
    info = ET.parse(LINUX / shared_files.METAINFO).getroot()
    assert EDITION in {one.text for one in info.iter("mediatype")}
    assert info.findtext("id") + ".metainfo.xml" == shared_files.METAINFO
    assert info.findtext("launchable") == "summit-kb.desktop"


def test_software_centres_read_it_in_both_languages():
    info = ET.parse(LINUX / shared_files.METAINFO).getroot()
    lang = "{http://www.w3.org/XML/1998/namespace}lang"
    for tag in ("summary", "p", "li", "keyword"):
        told = [one.get(lang) for one in info.iter(tag)]
        assert told.count("vi") == told.count(None) > 0


def test_the_example_of_a_policy_is_one():
    values = tomllib.loads((LINUX / "policy.toml").read_text(encoding="utf-8"))
    assert set(values) <= set(KEYS)
    assert checked(values, ()).sources


def test_packed_the_same_at_every_build(tmp_path):
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "page").write_text("text")
        os.utime(tmp_path / name / "page", (1, len(name)))
        shared_files.pack(tmp_path / name / "page")
    packed = [(tmp_path / name / "page.gz").read_bytes() for name in ("a", "b")]
    assert packed[0] == packed[1]
    assert gzip.decompress(packed[0]) == b"text"


def test_modes_and_times_are_those_of_a_package(tmp_path):
    made = {"program": 0o700, "lib.so.1": 0o755, "text": 0o600}
    for name, mode in made.items():
        (tmp_path / name).write_text("x")
        (tmp_path / name).chmod(mode)
    (tmp_path / "link").symlink_to("text")
    shared_files.set_times(tmp_path, 1000)
    modes = {name: (tmp_path / name).stat().st_mode & 0o777 for name in made}
    assert modes == {"program": 0o755, "lib.so.1": 0o644, "text": 0o644}
    assert {path.lstat().st_mtime for path in tmp_path.iterdir()} == {1000}
