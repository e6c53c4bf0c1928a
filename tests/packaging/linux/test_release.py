import pytest

import release


@pytest.mark.parametrize(
    ("told", "expected"),
    [("0.1.0", "0.1.0"), ("0.2.0rc1", "0.2.0~rc1"), ("1.0b2", "1.0~b2"), ("1.0.dev3", "1.0~dev3")],
)
def test_before_a_release_comes_before_it(told, expected):
    assert release.debian_version(told) == expected


def test_the_moment_can_be_given(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert release.when() == 86400
    assert release.day(release.when()) == "1970-01-02"
