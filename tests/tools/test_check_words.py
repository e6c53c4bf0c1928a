from check_words import codes_twice, different_facts, facts, left_over, missing_words

WHOLE = {"sentence": "{path}: hỏng.", "remedy": "Lấy bản khác."}


def test_whole_words_have_no_problem():
    words = {"vi": {"pdf": WHOLE}, "en": {"pdf": WHOLE}}
    assert missing_words(["pdf"], words) == []
    assert left_over(["pdf"], words) == []
    assert different_facts(words) == []


def test_what_is_missing_is_named_by_language_and_part():
    words = {"vi": {"pdf": WHOLE}, "en": {"pdf": {"sentence": " ", "remedy": "Get another."}}}
    assert missing_words(["pdf"], words) == ["en: [errors.pdf] has no sentence"]
    assert len(missing_words(["docx"], words)) == 4


def test_words_of_a_failure_that_is_gone_are_named():
    assert left_over([], {"vi": {"pdf": WHOLE}, "en": {}}) == [
        "vi: [errors.pdf] belongs to no failure"
    ]


def test_both_languages_speak_of_the_same_facts():
    words = {"vi": {"pdf": WHOLE}, "en": {"pdf": {"sentence": "{file}", "remedy": "x"}}}
    assert different_facts(words) == ["[errors.pdf] speaks of ['path'] and ['file']"]
    assert facts("{path!r:>20} {page} {{literal}}") == {"path", "page"}


def test_two_failures_may_not_share_a_code():
    assert codes_twice(["a", "b", "a"]) == ["a: 2 classes share this code"]
