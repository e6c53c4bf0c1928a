"""The list of parts of the Windows folder."""

from folder_papers import parts
from windows_pins import Pin


def test_each_package_is_told_with_its_licence_and_the_hashes_of_the_lock():
    pins = {"et-xmlfile": Pin("et-xmlfile", "2.0.0", ("--hash=sha256:ab", "--hash=sha256:cd"))}
    made = parts([["et_xmlfile", "2.0.0", "MIT"]], pins, [])
    (one,) = made["components"]
    assert one["purl"] == "pkg:pypi/et-xmlfile@2.0.0"
    assert one["licenses"] == [{"license": {"name": "MIT"}}]
    assert [told["value"] for told in one["properties"]] == ["ab", "cd"]
    assert made["specVersion"] == "1.6"


def test_the_program_is_no_part_of_itself_and_others_follow():
    made = parts([["summit-kb", "0.1.0", "MIT"]], {}, [{"name": "cpython"}])
    assert made["components"] == [{"name": "cpython"}]
