def test_for_people(run):
    done = run("licences", "--lang", "en")
    assert done.code == 0
    assert "PySide6_Essentials 6" in done.out
    assert "    Qt: LGPL-3.0-only" in done.out
    assert done.out.rstrip().endswith("summit-kb licences --texts")


def test_full_texts(run):
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in run("licences", "--texts").out
    assert "GNU LESSER" in run("licences", "--texts", "--json").json["notices"]


def test_for_programs(run):
    told = run("licences", "--json").json
    lxml = next(one for one in told["packages"] if one["name"] == "lxml")
    assert lxml["licence"] == "BSD-3-Clause"
    assert lxml["texts"]
    libxml2 = {"name": "libxml2", "licence": "MIT", "in": "lxml", "text": "lxml · LICENSES.txt"}
    assert libxml2 in told["inside"]
