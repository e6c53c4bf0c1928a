import re
from importlib import metadata

import pytest

from summit_kb.app import licences

REFUSED = re.compile(r"\bAGPL|\bGPL", re.IGNORECASE)


@pytest.fixture(scope="module")
def packages():
    return licences.packages()


@pytest.fixture(scope="module")
def notices():
    return licences.notices()


def test_the_program_and_all_it_needs(packages):
    names = {one.name for one in packages}
    assert {"summit-kb", "PySide6_Essentials", "shiboken6", "cryptography", "cffi"} <= names
    assert not {"pytest", "ruff", "hatchling"} & names


def test_every_package_has_a_licence_and_its_text(packages):
    assert [one.name for one in packages if not one.licence] == []
    assert licences.without_text() == []


@pytest.mark.parametrize("text", ["not-there.txt", "lxml · NOT-THERE.txt", "nobody · LICENSE"])
def test_a_part_whose_terms_are_nowhere_is_found(text, monkeypatch):
    part = licences.Inside("libnothing", "MIT", "lxml", text)
    monkeypatch.setattr(licences, "inside", lambda: [part])
    assert licences.without_text() == ["libnothing (in lxml)"]


def test_a_package_without_a_text_is_found(monkeypatch):
    bare = licences.Package("bare", "1", "MIT", (("LICENSE", " "),))
    monkeypatch.setattr(licences, "packages", lambda: [bare])
    monkeypatch.setattr(licences, "inside", list)
    assert licences.without_text() == ["bare"]


def test_nothing_is_under_the_gpl_alone(packages):
    refused = [one.name for one in packages if REFUSED.search(one.licence.replace("LGPL", ""))]
    assert refused == []


def test_native_parts_name_a_package_that_is_there(packages):
    names = {one.name.casefold() for one in packages} | {"system"}
    named = {one.package.casefold() for one in licences.inside()}
    assert {"pyside6_essentials", "pypdfium2", "system"} <= named
    assert named <= names


def test_the_notices_meet_the_duties_of_the_lgpl(notices):
    version = metadata.version("PySide6_Essentials")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in notices
    assert "GNU GENERAL PUBLIC LICENSE" in notices
    assert f"PySide6-{version}-src" in notices
    assert "You may replace them" in notices
    assert notices.count("GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 3") == 1


def test_every_text_is_in_the_notices(packages, notices):
    for one in packages:
        for _, text in one.texts:
            assert text.strip()[:200].strip() in notices, one.name


def test_a_package_without_metadata_is_left_out(monkeypatch):
    monkeypatch.setattr(licences, "PROGRAM", "no-such-package")
    assert licences.packages() == []
    assert "version ?" in licences.notices()
