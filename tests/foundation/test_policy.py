"""What the rest of the program asks a policy."""

import pytest

from summit_kb.app.words import Words
from summit_kb.foundation.errors import ExitCode
from summit_kb.foundation.policy import FEATURES, FeatureOffError, Policy, policy, put_in_force


def test_without_a_policy_everything_is_left_to_the_user():
    assert policy() == Policy()
    assert all(policy().allows(feature) for feature in FEATURES)


@pytest.mark.parametrize("feature", FEATURES)
def test_what_is_switched_off_is_refused_by_name(feature):
    put_in_force(Policy(features_off=frozenset({feature}), contact="4321"))
    with pytest.raises(FeatureOffError) as caught:
        policy().require(feature)
    assert caught.value.exit_code == ExitCode.USAGE
    for language in ("vi", "en"):
        said = Words(language).error(caught.value)
        assert feature in Words(language)._sections["values"]["feature"]
        assert "?" not in said.sentence
        assert "4321" in said.remedy
    for other in set(FEATURES) - {feature}:
        policy().require(other)


def test_a_feature_that_does_not_exist_is_a_fault_of_ours():
    with pytest.raises(KeyError):
        Policy().allows("flying")
