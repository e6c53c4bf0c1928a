from summit_kb.app.vocabulary.operations import (
    EditTopic,
    MergeTopics,
    MoveTopic,
    RemoveTopic,
    TopicCycleError,
    TopicNotFoundError,
)
from summit_kb.app.words import Words
from summit_kb.desktop.librarian.topics.plan_words import PlanWords, fault_words


def told(shelf, operation):
    return list(PlanWords("en").lines(shelf.vocabulary.plan(operation)))


def test_a_merge_tells_names_documents_and_what_is_lifted(desk, shelf):
    lines = told(shelf, MergeTopics("data", "traffic"))
    assert lines == [
        "The topic “Data” goes.",
        "“Traffic” gets the names: Dữ liệu, Data",
        "Moved in the tree: Traffic › Open data",
        "1 document gets other topics.",
        "Search takes in 3 documents again.",
    ]


def test_titles_and_ends(desk, shelf):
    words = PlanWords("en")
    thesaurus = shelf.library.thesaurus
    assert words.title(RemoveTopic("data"), thesaurus) == "Remove “Data”"
    assert words.title(MoveTopic("data", None), thesaurus) == "Move “Data”"
    for operation, end in (
        (MergeTopics("data", "traffic"), "“Data” is merged into “Traffic”."),
        (MoveTopic("traffic", "data"), "“Traffic” was moved."),
        (RemoveTopic("data", "traffic"), "“Data” was removed."),
        (EditTopic("data", en="Facts"), "“Facts” is saved."),
    ):
        assert words.done(shelf.vocabulary.plan(operation)) == end


def test_what_writes_nothing_says_so(desk, shelf):
    assert told(shelf, MoveTopic("traffic", "data")) == [
        "Moved in the tree: Data › Traffic",
        "No document is written.",
        "Search takes in 1 document again.",
    ]


def test_a_failure_names_topics_by_their_labels(desk, shelf):
    error = TopicCycleError(topic="data", broader="open-data")
    said = fault_words(error, shelf.library.thesaurus, Words("en")).sentence
    assert "“Data”" in said
    assert "“Open data”" in said
    unknown = TopicNotFoundError(topic="not-there")
    assert "not-there" in fault_words(unknown, shelf.library.thesaurus, Words("en")).sentence
