"""What Group Policy writes by our templates is what the program reads, in both languages."""

import importlib.util
import re
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from summit_kb.foundation.policy import FEATURES
from summit_kb.foundation.policy_keys import KEYS, checked
from summit_kb.foundation.policy_registry import KEY, values
from summit_kb.foundation.setting_kinds import KINDS

_PATH = Path(__file__).parents[4] / "packaging" / "windows" / "policy" / "templates.py"
_SPEC = importlib.util.spec_from_file_location("policy_templates", _PATH)
templates = importlib.util.module_from_spec(_SPEC)
sys.modules[_SPEC.name] = templates
_SPEC.loader.exec_module(templates)

NS = {"": "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"}
GIVEN = {"Sources": "D:\\", "Roots": r"C:\root.json", "Topics": "asean", "Editions": r"D:\editions"}


def tree(path):
    return ElementTree.fromstring(path.read_bytes())


@pytest.fixture(scope="module")
def definitions():
    return tree(templates.FOLDER / "summit-kb.admx")


def policies(definitions):
    return definitions.findall("policies/policy", NS)


def written(policy):
    """What the editor writes when the policy is enabled: (subkey, name, value)."""
    key = policy.get("key").removeprefix(KEY).lstrip("\\")
    if policy.find("enabledValue", NS) is not None:
        number = policy.find("enabledValue/decimal", NS).get("value")
        return [(key, policy.get("valueName"), int(number))]
    [element] = policy.find("elements", NS)
    kind, name = element.tag.partition("}")[2], element.get("valueName")
    if kind == "list":
        below = element.get("key").removeprefix(KEY).lstrip("\\")
        return [(below, f"{element.get('valuePrefix')}1", GIVEN[element.get("id")])]
    if kind == "decimal":
        return [(key, name, int(element.get("maxValue")))]
    if kind == "enum":
        return [(key, name, one.text) for one in element.findall("item/value/string", NS)][-1:]
    return [(key, name, GIVEN.get(name, "x"))]


def registry(rows):
    found = {}
    for key, name, value in rows:
        found.setdefault(key, {})[name] = value
    return lambda key: found.get(key, {})


def test_everything_enabled_is_read_whole(definitions):
    rows = [row for policy in policies(definitions) for row in written(policy)]
    told = values(registry(rows))
    assert set(told) == set(KEYS)
    found = checked(told, ())
    assert found.features_off == set(FEATURES)
    assert set(found.settings) == set(KINDS)
    assert found.settings["restore_session"] is True
    assert found.sources == ("D:\\",)
    assert found.accepted_age_days == 36_500


def test_each_alone_sets_one_thing(definitions):
    for policy in policies(definitions):
        told = values(registry(written(policy)))
        [key] = told
        assert key in KEYS
        checked(told, ())


def test_switched_on_again_is_not_off(definitions):
    rows = []
    for policy in policies(definitions):
        disabled = policy.find("disabledValue/decimal", NS)
        if disabled is not None:
            key = policy.get("key").removeprefix(KEY).lstrip("\\")
            rows.append((key, policy.get("valueName"), int(disabled.get("value"))))
    found = checked(values(registry(rows)), ())
    assert found.features_off == frozenset()
    assert found.settings == {"restore_session": False, "search_history": False}


@pytest.mark.parametrize("code", ["en-US", "vi-VN"])
def test_every_reference_has_its_text(definitions, code):
    resources = tree(templates.FOLDER / code / "summit-kb.adml")
    strings = {one.get("id"): one.text for one in resources.iter(f"{{{NS['']}}}string")}
    shown = {one.get("id"): one for one in resources.iter(f"{{{NS['']}}}presentation")}
    said = ElementTree.tostring(definitions, encoding="unicode")
    assert set(re.findall(r"\$\(string\.(\w+)\)", said)) == set(strings)
    assert set(re.findall(r"\$\(presentation\.(\w+)\)", said)) == set(shown)
    assert all(text and text.strip() for text in strings.values())
    for policy in policies(definitions):
        name = (policy.get("presentation") or "")[15:-1]
        if name:
            [element] = policy.find("elements", NS)
            assert [one.get("refId") for one in shown[name]] == [element.get("id")]


def test_names_are_as_the_format_has_them_and_of_the_machine(definitions):
    names = [one.get("name") for one in policies(definitions)]
    assert len(names) == len(set(names))
    assert all(re.fullmatch(r"[A-Za-z][A-Za-z0-9_]*", name) for name in names)
    assert {one.get("class") for one in policies(definitions)} == {"Machine"}
    categories = {one.get("name") for one in definitions.findall("categories/category", NS)}
    assert {one.find("parentCategory", NS).get("ref") for one in policies(definitions)} < (
        categories | {""}
    )


def test_the_files_are_those_the_program_makes(capsys):
    assert templates.main(["--check"]) == 0
    assert capsys.readouterr().out == ""
