"""The templates by which Group Policy sets what the program reads: one .admx, an .adml a language.

    python packaging/windows/policy/templates.py [--check]

Made from the keys, features and settings the program knows, so that they say nothing else.
docs/it/policy.md tells where they go.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from summit_kb.foundation.policy import FEATURES
from summit_kb.foundation.policy_keys import LIST_KEYS, MOST_DAYS
from summit_kb.foundation.policy_registry import KEY, NAMES
from summit_kb.foundation.setting_kinds import KINDS, Choice, Flag, Whole

FOLDER = Path(__file__).resolve().parent
NAME = "summit-kb"
LANGUAGES = {"en": "en-US", "vi": "vi-VN"}
_SCHEMA = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"
_SUPPORTED = "SUPPORTED_SummitKB"
_LISTS = {NAMES[key] for key in LIST_KEYS}


def _words() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads((FOLDER / "words.toml").read_text(encoding="utf-8"))


WORDS = _words()


def definitions() -> bytes:
    """The .admx: which values there are and what they may be."""
    root = Element("policyDefinitions", revision="1.0", schemaVersion="1.0", xmlns=_SCHEMA)
    spaces = SubElement(root, "policyNamespaces")
    SubElement(spaces, "target", prefix="summitkb", namespace="SummitKB.Policies.SummitKB")
    SubElement(root, "resources", minRequiredRevision="1.0")
    supported = SubElement(SubElement(root, "supportedOn"), "definitions")
    SubElement(supported, "definition", name=_SUPPORTED, displayName=f"$(string.{_SUPPORTED})")
    categories = SubElement(root, "categories")
    for name in WORDS["categories"]:
        one = SubElement(categories, "category", name=name, displayName=f"$(string.{name})")
        if name != "SummitKB":
            SubElement(one, "parentCategory", ref="SummitKB")
    policies = SubElement(root, "policies")
    for name in WORDS["keys"]:
        _add_key(policies, name)
    for feature in FEATURES:
        _add_switch(policies, _switch(feature), "SummitKB_Off", rf"{KEY}\FeaturesOff", feature)
    for setting in KINDS:
        _add_setting(policies, setting)
    return _bytes(root)


def resources(language: str) -> bytes:
    """The .adml of a language ("en", "vi"): what the editor of policies shows."""
    root = Element("policyDefinitionResources", revision="1.0", schemaVersion="1.0", xmlns=_SCHEMA)
    SubElement(root, "displayName").text = "Summit KB"
    SubElement(root, "description").text = "Summit KB"
    parts = SubElement(root, "resources")
    strings, shown = SubElement(parts, "stringTable"), SubElement(parts, "presentationTable")
    for name, text in _strings(language):
        SubElement(strings, "string", id=name).text = text
    for name in WORDS["keys"]:
        _add_presentation(shown, name, name, WORDS["keys"][name][_column(language)])
    for setting, kind in KINDS.items():
        if not isinstance(kind, Flag):
            label = WORDS["settings"][setting][_column(language)]
            _add_presentation(shown, f"Setting_{setting}", setting, label)
    return _bytes(root)


def files() -> dict[Path, bytes]:
    """Every file as it should be."""
    texts = {FOLDER / code / f"{NAME}.adml": resources(name) for name, code in LANGUAGES.items()}
    return {FOLDER / f"{NAME}.admx": definitions(), **texts}


def _strings(language: str) -> Iterator[tuple[str, str]]:
    column, features = _column(language), _features(language)
    phrases = {name: texts[column] for name, texts in WORDS["phrases"].items()}
    yield _SUPPORTED, phrases["supported"]
    for name, texts in WORDS["categories"].items():
        yield name, texts[column]
    for name, texts in WORDS["keys"].items():
        yield name, texts[column]
        yield f"{name}_Help", texts[column + 2]
    for feature in FEATURES:
        name = features[feature]
        yield _switch(feature), phrases["off"].format(name=name)
        yield f"{_switch(feature)}_Help", phrases["off_help"].format(name=name)
    for setting, kind in KINDS.items():
        yield f"Setting_{setting}", WORDS["settings"][setting][column]
        told = "yes_no_help" if isinstance(kind, Flag) else "setting_help"
        yield f"Setting_{setting}_Help", phrases[told]
        for option in kind.options if isinstance(kind, Choice) else ():
            yield f"Setting_{setting}_{option}", option


def _switch(feature: str) -> str:
    # Names in templates are letters, digits and underscores.
    return f"Off_{feature.replace('-', '_')}"


def _features(language: str) -> dict[str, str]:
    path = FOLDER.parents[2] / "resources" / "words" / f"{language}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))["values"]["feature"]


def _add_key(policies: Element, name: str) -> None:
    policy = _policy(policies, name, "SummitKB", KEY, presentation=name)
    elements = SubElement(policy, "elements")
    if name in _LISTS:
        SubElement(elements, "list", id=name, key=rf"{KEY}\{name}", valuePrefix="")
    elif name == NAMES["accepted_age_days"]:
        _decimal(elements, name, name, 1, MOST_DAYS)
    else:
        SubElement(elements, "text", id=name, valueName=name, required="true")


def _add_switch(policies: Element, name: str, category: str, key: str, value: str) -> None:
    policy = _policy(policies, name, category, key)
    policy.set("valueName", value)
    for tag, number in (("enabledValue", "1"), ("disabledValue", "0")):
        SubElement(SubElement(policy, tag), "decimal", value=number)


def _add_setting(policies: Element, setting: str) -> None:
    kind, name, key = KINDS[setting], f"Setting_{setting}", rf"{KEY}\Settings"
    if isinstance(kind, Flag):
        _add_switch(policies, name, "SummitKB_Settings", key, setting)
        return
    policy = _policy(policies, name, "SummitKB_Settings", key, presentation=name)
    elements = SubElement(policy, "elements")
    if isinstance(kind, Whole):
        _decimal(elements, setting, setting, kind.low, kind.high)
    elif isinstance(kind, Choice):
        chosen = SubElement(elements, "enum", id=setting, valueName=setting, required="true")
        for option in kind.options:
            item = SubElement(chosen, "item", displayName=f"$(string.{name}_{option})")
            SubElement(SubElement(item, "value"), "string").text = option
    else:
        SubElement(elements, "text", id=setting, valueName=setting, required="true")


def _policy(
    policies: Element, name: str, category: str, key: str, presentation: str = ""
) -> Element:
    policy = SubElement(policies, "policy", name=name)
    policy.set("class", "Machine")
    policy.set("displayName", f"$(string.{name})")
    policy.set("explainText", f"$(string.{name}_Help)")
    if presentation:
        policy.set("presentation", f"$(presentation.{presentation})")
    policy.set("key", key)
    SubElement(policy, "parentCategory", ref=category)
    SubElement(policy, "supportedOn", ref=_SUPPORTED)
    return policy


def _decimal(elements: Element, name: str, value: str, low: int, high: int) -> None:
    limits = {"minValue": str(low), "maxValue": str(high)}
    SubElement(elements, "decimal", id=name, valueName=value, required="true", attrib=limits)


def _add_presentation(table: Element, name: str, element: str, label: str) -> None:
    shown = SubElement(table, "presentation", id=name)
    kind = KINDS.get(element)
    if isinstance(kind, Choice):
        SubElement(
            shown, "dropdownList", refId=element, noSort="true", defaultItem="0"
        ).text = label
    elif isinstance(kind, Whole) or element == NAMES["accepted_age_days"]:
        usual = "100" if isinstance(kind, Whole) else "365"
        SubElement(shown, "decimalTextBox", refId=element, defaultValue=usual).text = label
    elif element in _LISTS:
        SubElement(shown, "listBox", refId=element).text = label
    else:
        SubElement(SubElement(shown, "textBox", refId=element), "label").text = label


def _column(language: str) -> int:
    return list(LANGUAGES).index(language)


def _bytes(root: Element) -> bytes:
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"


def main(arguments: list[str]) -> int:
    """Write what is not as it should be; with --check say so, exit code 1 then."""
    stale = [
        path for path, data in files().items() if not path.is_file() or path.read_bytes() != data
    ]
    for path in stale:
        print(path.relative_to(FOLDER.parents[2]))
        if "--check" not in arguments:
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(files()[path])
    return 1 if stale and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
