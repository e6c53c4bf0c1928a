from closure import closure

REQUIREMENTS = {
    "summit-kb": ["pypdf[crypto]>=7", "tuf"],
    "pypdf": ['cryptography; extra == "crypto"', 'pillow; extra == "image"'],
    "cryptography": ['cffi; platform_python_implementation == "CPython"', "not-here"],
    "tuf": ['colorama; sys_platform == "never"'],
    "cffi": [],
    "pillow": [],
    "colorama": [],
    "hatchling": ["tuf"],
}


def test_what_it_needs_with_its_extras_and_nothing_that_only_builds():
    assert closure("summit_kb", REQUIREMENTS) == {
        "summit-kb",
        "pypdf",
        "tuf",
        "cryptography",
        "cffi",
    }
